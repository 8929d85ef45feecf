import { translator } from "../../../i18n/index.ts";
import { IconButton } from "../../../ui/index.ts";
import { unbroken } from "../place/walk-text.ts";
import { basisText, pointSentence, pointText } from "./point-text.ts";
import type { Point } from "./points.ts";

interface Props {
	readonly point: Point;
	readonly isFitted: boolean;
	/** The answer's first figure stands large, unless it only counts what its sentence goes on to name. */
	readonly isLead: boolean;
	readonly onSource: (point: Point) => void;
}

/** One sentence of an answer with its figure, what kind of figure it is, and the way to its source. */
export function PointLine({ point, isFitted, isLead, onSource }: Props) {
	const t = translator.value;
	const { before, amount, after } = pointSentence(t, point);
	return (
		<li
			class="point"
			data-point={point.id}
			data-basis={point.basis}
			data-lead={isLead && point.unit !== "count"}
			aria-busy={amount === null}
		>
			<p class="point__sentence">
				{before}
				<strong class="point__amount">{amount === null ? t("question.waiting") : unbroken(amount)}</strong>
				{after}
			</p>
			<IconButton
				icon="source"
				label={t("question.source", { what: pointText(t, point) })}
				data-point-source={point.id}
				onClick={() => onSource(point)}
			/>
			<p class="point__basis">{basisText(t, point.basis, isFitted)}</p>
		</li>
	);
}
