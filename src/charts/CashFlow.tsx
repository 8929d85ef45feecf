import { translator } from "../i18n/index.ts";
import "./CashFlow.css";
import { linearScale, niceCeiling } from "./scale.ts";
import { useRoom } from "./use-room.ts";

/** One year of running, million baht. */
export interface CashFlowColumn {
	/** From 1 at opening. */
	readonly year: number;
	/** Fares, and other income that is relied on. */
	readonly income: number;
	/** What somebody must add. */
	readonly shortfall: number;
}

interface Props {
	readonly columns: readonly CashFlowColumn[];
	/** Read out in place of the picture. */
	readonly summary: string;
}

const HEIGHT = 176;
const TOP = 14;
const FOOT = 28;
const MARKED_YEARS = 5;
const LETTER_PIXELS = 8;

/** What each year of running costs: the solid foot is earned, the hatched rest must be added. A table stands beside it. */
export function CashFlow({ columns, summary }: Props) {
	const t = translator.value;
	const [element, { widthPixels, textScale }] = useRoom<HTMLElement>();
	const top = niceCeiling(Math.max(...columns.map((column) => column.income + column.shortfall)));
	const ticks = [top / 2, top].map((value) => ({ value, text: t.format.figure(value) }));
	const left = Math.ceil(Math.max(...ticks.map(({ text }) => text.length)) * LETTER_PIXELS * textScale) + 8;
	const height = HEIGHT * textScale;
	const foot = height - FOOT * textScale;
	const x = linearScale(0, columns.length, left, widthPixels);
	const y = linearScale(0, top, foot, TOP * textScale);
	const width = Math.max(1, x(1) - x(0) - 2);
	return (
		<figure ref={element} class="cash-flow">
			{widthPixels > 0 && (
				<svg width={widthPixels} height={height} role="img" aria-label={summary}>
					<defs>
						<pattern id="cash-flow-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
							<path class="cash-flow__hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
						</pattern>
					</defs>
					{ticks.map(({ value, text }) => (
						<g key={value}>
							<path class="cash-flow__rule" d={`M${left} ${y(value)}H${widthPixels}`} />
							<text class="cash-flow__tick" x={left - 6} y={y(value) + 5} text-anchor="end">
								{text}
							</text>
						</g>
					))}
					{columns.map((column, index) => {
						const paid = Math.max(0, column.income);
						return (
							<g key={column.year}>
								<rect
									class="cash-flow__short"
									x={x(index) + 1}
									y={y(paid + column.shortfall)}
									width={width}
									height={Math.max(0, y(paid) - y(paid + column.shortfall))}
								/>
								<rect
									class="cash-flow__paid"
									x={x(index) + 1}
									y={y(paid)}
									width={width}
									height={Math.max(0, foot - y(paid))}
								/>
								{(column.year === 1 || column.year % MARKED_YEARS === 0) && (
									<text
										class="cash-flow__tick"
										x={x(index + 0.5)}
										y={height - 8 * textScale}
										text-anchor={index === columns.length - 1 ? "end" : "middle"}
									>
										{t.format.number(column.year)}
									</text>
								)}
							</g>
						);
					})}
					<path class="cash-flow__base" d={`M${left} ${foot}H${widthPixels}`} />
				</svg>
			)}
			<figcaption class="cash-flow__key">
				<span>
					<span class="cash-flow__swatch cash-flow__swatch--paid" aria-hidden="true" />{" "}
					{t("money.flow.fares")}
				</span>
				<span>
					<span class="cash-flow__swatch cash-flow__swatch--short" aria-hidden="true" />{" "}
					{t("money.flow.short")}
				</span>
				<span class="quiet">
					{t("unit.bahtMillion")} · {t("money.flow.axis")}
				</span>
			</figcaption>
		</figure>
	);
}
