import { useState } from "preact/hooks";
import { describeEdit, describeProblem, translator } from "../../../i18n/index.ts";
import { drawLine } from "../../../scenario/edits/draw-line.ts";
import { placeStation } from "../../../scenario/edits/place-station.ts";
import { renameScenario } from "../../../scenario/edits/rename-scenario.ts";
import type { Evaluated, Session } from "../../../session/types.ts";
import { Button, ErrorNotice } from "../../../ui/index.ts";
import { PlaceSearch } from "../../shared/search/PlaceSearch.tsx";
import { useMedia } from "../../shared/use-media.ts";
import { useResident } from "../context.ts";
import { Screen } from "../Screen.tsx";
import { BudgetBar } from "./BudgetBar.tsx";
import { DrawMap } from "./DrawMap.tsx";
import type { Pending } from "./drawing.ts";
import { KeepBar } from "./KeepBar.tsx";
import { Lineage } from "./Lineage.tsx";
import { ScoreList } from "./ScoreList.tsx";
import { StationList } from "./StationList.tsx";
import { useContest } from "./use-contest.ts";

/** Where there is room the map stands beside, as on every screen of this view. */
const WIDE = "(min-width: 64rem)";

interface Props {
	readonly session: Session;
	readonly onStartAgain: () => void;
}

/** The drawing table: map and list do the same, budget and score follow every step. */
export function Editor({ session, onStartAgain }: Props) {
	const t = translator.value;
	const active = session.active.value;
	return active === null ? (
		<p class="resident-waiting">{t("question.waiting")}</p>
	) : (
		<Table session={session} mine={active} onStartAgain={onStartAgain} />
	);
}

function Table({ session, mine, onStartAgain }: Props & { readonly mine: Evaluated }) {
	const t = translator.value;
	const { lightCity } = useResident();
	const isWide = useMedia(WIDE);
	const [pending, setPending] = useState<Pending | null>(null);
	const contest = useContest(session, mine);
	const { scenario } = mine;
	const problem = session.problem.value;
	const undoNote = session.undoNote.value;
	const redoNote = session.redoNote.value;
	const lastNote = session.lastNote.value;
	const canUndo = undoNote !== null && undoNote.code !== "openScenario";
	const add = (place: Pending): void => {
		if (scenario.line !== null) session.apply(placeStation(place));
		else if (pending === null) setPending(place);
		else if (session.apply(drawLine(pending, place))) setPending(null);
	};
	const map = <DrawMap session={session} scenario={scenario} pending={pending} onPending={setPending} />;
	const addLabel =
		scenario.line !== null ? "draw.add" : pending === null ? "draw.add.first" : "draw.add.second";
	return (
		<Screen title={t("draw.title.open")} {...(isWide ? { aside: map } : {})}>
			<div class="draw-bar">
				<NameField key={scenario.id} session={session} name={t.of(scenario.name)} />
				<Button icon="undo" disabled={!canUndo} onClick={session.undo}>
					{t("draw.undo")}
				</Button>
				<Button icon="redo" disabled={redoNote === null} onClick={session.redo}>
					{t("draw.redo")}
				</Button>
			</div>
			<p class="draw-note" role="status">
				{lastNote === null || lastNote.code === "openScenario" ? "" : describeEdit(t, lastNote)}
			</p>
			{problem === null ? null : (
				<ErrorNotice
					{...describeProblem(t, problem)}
					actions={<Button onClick={session.dismissProblem}>{t("action.dismiss")}</Button>}
				/>
			)}
			{scenario.line === null ? (
				<p class="answer__remark">{t("draw.blank")}</p>
			) : (
				<BudgetBar contest={contest} />
			)}
			{isWide ? null : map}
			<section class="resident-section">
				<h2>{t("draw.stations", { count: scenario.line?.stations.length ?? 0 })}</h2>
				{pending === null ? null : (
					<p class="draw-pending">
						{t("draw.pending.named", {
							name: pending.name === undefined ? t("draw.pending") : t.of(pending.name),
						})}
					</p>
				)}
				<PlaceSearch
					label={t(addLabel)}
					gazetteer={lightCity.value?.gazetteer ?? null}
					onChoose={({ position, name }) => add({ position, name })}
				/>
				{scenario.line !== null && <StationList session={session} stations={scenario.line.stations} />}
				<p class="resident-note">{t("draw.straight")}</p>
			</section>
			{scenario.line !== null && (
				<ScoreList contest={contest} cityVersion={session.city.value?.version ?? ""} />
			)}
			<KeepBar session={session} contest={contest} />
			<Lineage scenario={scenario} />
			<Button icon="reset" onClick={onStartAgain}>
				{t("draw.again")}
			</Button>
		</Screen>
	);
}

function NameField({ session, name }: { readonly session: Session; readonly name: string }) {
	const t = translator.value;
	return (
		<label class="field draw-name">
			<span class="field__label">{t("draw.name")}</span>
			<input
				class="input"
				type="text"
				maxLength={120}
				value={name}
				onChange={(event) => {
					const text = event.currentTarget.value.trim();
					if (text !== "" && text !== name) session.apply(renameScenario({ th: text, en: text }));
				}}
			/>
		</label>
	);
}
