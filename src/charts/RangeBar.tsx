import { useId } from "preact/hooks";
import { translator } from "../i18n/index.ts";
import type { Range } from "../models/types.ts";
import "./RangeBar.css";
import { linearScale, niceCeiling } from "./scale.ts";
import { TableTwin } from "./TableTwin.tsx";

export interface RangeOf {
	readonly label: string;
	readonly range: Range;
}

export interface RangeBarProps {
	readonly name: string;
	readonly first: RangeOf;
	/** A second option on the same scale. */
	readonly second?: RangeOf | null;
	/** Top of the scale, where several bars share one. Else a round number above both. */
	readonly maximum?: number;
	readonly write: (value: number) => string;
}

const WIDTH = 320;
const BAR = 12;
const ROW = 22;

/** Where eight of ten futures fall, with the middle one marked, on a scale that starts at zero. */
export function RangeBar({ name, first, second, maximum, write }: RangeBarProps) {
	const t = translator.value;
	const pattern = `range-hatch-${useId()}`;
	const rows = second ? [first, second] : [first];
	const top = maximum ?? niceCeiling(Math.max(...rows.map((row) => row.range.p90)));
	const x = linearScale(0, top, 0, WIDTH);
	return (
		<div class="range-bar">
			<svg
				class={second ? "range-bar__svg range-bar__svg--pair" : "range-bar__svg"}
				viewBox={`0 0 ${WIDTH} ${rows.length * ROW + 6}`}
				preserveAspectRatio="none"
				aria-hidden="true"
				focusable="false"
			>
				<defs>
					<pattern
						id={pattern}
						width="5"
						height="5"
						patternUnits="userSpaceOnUse"
						patternTransform="rotate(45)"
					>
						<rect class="range-bar__second" width="3" height="5" />
					</pattern>
				</defs>
				<path
					class="range-bar__axis"
					d={`M0 ${rows.length * ROW + 4}H${WIDTH}M0.5 0V${rows.length * ROW + 4}`}
				/>
				{rows.map(({ label, range }, index) => {
					const y = index * ROW + 6;
					return (
						<g key={label}>
							<rect
								class={index === 0 ? "range-bar__first" : ""}
								fill={index === 0 ? undefined : `url(#${pattern})`}
								x={x(range.p10)}
								y={y}
								width={Math.max(2, x(range.p90) - x(range.p10))}
								height={BAR}
							/>
							<line
								class="range-bar__middle"
								x1={x(range.p50)}
								x2={x(range.p50)}
								y1={y}
								y2={y + BAR}
								style={index === 0 ? undefined : { stroke: "var(--ink)" }}
							/>
						</g>
					);
				})}
			</svg>
			<p class="range-bar__ends" aria-hidden="true">
				<span>0</span>
				<span>{write(top)}</span>
			</p>
			<TableTwin
				caption={name}
				columns={[
					{ header: t("option.heading") },
					{ header: t("range.low"), isNumber: true },
					{ header: t("range.middle"), isNumber: true },
					{ header: t("range.high"), isNumber: true },
				]}
				rows={rows.map(({ label, range }) => [label, write(range.p10), write(range.p50), write(range.p90)])}
			/>
		</div>
	);
}
