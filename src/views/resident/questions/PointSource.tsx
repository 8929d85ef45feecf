import { translator } from "../../../i18n/index.ts";
import { WALK_ASSUMPTION_IDS } from "../../../models/walk-range.ts";
import type { Evaluated } from "../../../session/types.ts";
import { Dialog } from "../../../ui/index.ts";
import { AssumptionTable, SourceSheet } from "../../shared/index.ts";
import { MoneySourceSheet } from "../../shared/MoneySourceSheet.tsx";
import { pointText } from "./point-text.ts";
import type { Point } from "./points.ts";

interface Props {
	readonly point: Point | null;
	readonly evaluated: Evaluated;
	readonly cityVersion: string;
	readonly onClose: () => void;
}

/** The window with what stands behind one sentence. */
export function PointSource({ point, evaluated, cityVersion, onClose }: Props) {
	const t = translator.value;
	return (
		<Dialog open={point !== null} title={t("source.origin")} closeLabel={t("action.close")} onClose={onClose}>
			{point === null ? null : (
				<div class="page">
					<p>{pointText(t, point)}</p>
					<Behind point={point} evaluated={evaluated} cityVersion={cityVersion} />
				</div>
			)}
		</Dialog>
	);
}

function Behind({
	point,
	evaluated,
	cityVersion,
}: Omit<Props, "point" | "onClose"> & { readonly point: Point }) {
	const t = translator.value;
	const { source } = point;
	switch (source.kind) {
		case "figure":
			return <SourceSheet figure={source.figure} evaluated={evaluated} cityVersion={cityVersion} />;
		case "money":
			return <MoneySourceSheet topic={source.topic} scenario={evaluated.scenario} />;
		case "walk":
			return (
				<>
					<p>{t("question.source.walk")}</p>
					<AssumptionTable ids={WALK_ASSUMPTION_IDS} changes={evaluated.scenario.assumptions} />
				</>
			);
		default:
			return <p>{t(`question.source.${source.kind}`)}</p>;
	}
}
