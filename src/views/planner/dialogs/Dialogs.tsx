import type { ComponentChildren } from "preact";
import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import type { AssumptionId } from "../../../scenario/assumptions.ts";
import { setAssumption } from "../../../scenario/edits/set-assumption.ts";
import { Dialog } from "../../../ui/index.ts";
import { AboutData, AssumptionsPage, KeyboardHelp, SourceSheet } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";
import { lazyPart } from "../lazy-part.tsx";
import type { DialogId } from "../state.ts";
import { CostPerBoardingSource } from "./CostPerBoardingSource.tsx";
import { FilesDialog } from "./FilesDialog.tsx";
import { HealthDialog } from "./HealthDialog.tsx";
import { resetAssumptions } from "./resetAssumptions.ts";

const CalibrationDialog = lazyPart(() =>
	import("../calibration/CalibrationDialog.tsx").then((part) => part.CalibrationDialog),
);
const DoubtDialog = lazyPart(() => import("../doubt/DoubtDialog.tsx").then((part) => part.DoubtDialog));
const DossierContent = lazyPart(() =>
	import("../../shared/dossier/DossierContent.tsx").then((part) => part.DossierContent),
);
const ShareDialog = lazyPart(() => import("./ShareDialog.tsx").then((part) => part.ShareDialog));
const SitingDialog = lazyPart(() => import("../siting/SitingDialog.tsx").then((part) => part.SitingDialog));
const StreetsDialog = lazyPart(() =>
	import("../streets/StreetsDialog.tsx").then((part) => part.StreetsDialog),
);
const TimetableDialog = lazyPart(() =>
	import("../timetable/TimetableDialog.tsx").then((part) => part.TimetableDialog),
);

/** The windows that the menu and the figures open: one at a time. */
export function Dialogs() {
	const { session, state, device } = usePlanner();
	const t = translator.value;
	const open = state.dialog.value;
	const close = (): void => {
		state.dialog.value = null;
	};
	const window = (id: DialogId, title: string, content: () => ComponentChildren, wide = false) => (
		<Dialog open={open === id} title={title} closeLabel={t("action.close")} wide={wide} onClose={close}>
			{open === id ? content() : null}
		</Dialog>
	);
	return (
		<>
			{window("files", t("planner.menu.files"), () => (
				<FilesDialog onDone={close} />
			))}
			{window(
				"share",
				t("share.title"),
				() => (
					<ShareDialog />
				),
				true,
			)}
			{window(
				"dossier",
				t("dossier.title"),
				() => (
					<DossierContent session={session} device={device} />
				),
				true,
			)}
			{window("streets", t("streets.title"), () => (
				<StreetsDialog />
			))}
			{window("keyboard", t("panel.help"), () => (
				<KeyboardHelp />
			))}
			{window(
				"calibration",
				t("calibration.title"),
				() => (
					<CalibrationDialog />
				),
				true,
			)}
			{window(
				"doubt",
				t("doubt.title"),
				() => (
					<DoubtDialog />
				),
				true,
			)}
			{window(
				"siting",
				t("siting.title"),
				() => (
					<SitingDialog onDone={close} />
				),
				true,
			)}
			{window(
				"timetable",
				t("timetable.title"),
				() => (
					<TimetableDialog />
				),
				true,
			)}
			{window("health", t("panel.health"), () => (
				<HealthDialog />
			))}
			{window(
				"assumptions",
				t("panel.assumptions"),
				() => (
					<AssumptionsPage
						assumptions={session.active.value?.scenario.assumptions ?? {}}
						onChange={(id: AssumptionId, value: number | null) => session.apply(setAssumption(id, value))}
						onResetAll={() => session.apply(resetAssumptions)}
					/>
				),
				true,
			)}
			{window(
				"data",
				t("panel.about"),
				() =>
					session.city.value ? (
						<AboutData city={session.city.value} evaluated={session.active.value} />
					) : null,
				true,
			)}
			<SourceDialog />
		</>
	);
}

function SourceDialog() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const figure = state.sourceOf.value;
	const close = (): void => {
		state.sourceOf.value = null;
	};
	const evaluated = figure === null ? null : session.active.value;
	const title = (): string => {
		if (figure === null) return "";
		return figure === "costPerBoarding" ? t("planner.costPerBoarding") : t.of(FIGURE_WORDS[figure].name);
	};
	return (
		<Dialog open={figure !== null} title={title()} closeLabel={t("action.close")} onClose={close}>
			{figure === "costPerBoarding" && evaluated !== null ? (
				<CostPerBoardingSource evaluated={evaluated} />
			) : null}
			{figure !== null && figure !== "costPerBoarding" && evaluated !== null ? (
				<SourceSheet
					figure={figure}
					evaluated={evaluated}
					cityVersion={session.city.value?.version ?? ""}
					onOpenAssumptions={() => {
						close();
						state.dialog.value = "assumptions";
					}}
				/>
			) : null}
		</Dialog>
	);
}
