import type { ReachRow } from "../../../models/access-run.ts";

interface Bar {
	readonly side: "before" | "after";
	readonly label: string;
}

interface Props {
	readonly row: ReachRow;
	readonly bars: readonly Bar[];
}

/** Today's range and the range with the line, one bar each, and what a motorcycle reaches as an upright line. */
export function ReachBars({ row, bars }: Props) {
	const top = Math.max(row.byMotorcycle, row.before.p90, row.after.p90);
	const share = (value: number): string => `${top > 0 ? (100 * value) / top : 0}%`;
	return (
		<div class="reach-bars" aria-hidden="true">
			{bars.map(({ side, label }) => {
				const { p10, p90 } = row[side];
				return (
					<div key={side} class="reach-bars__row" data-side={side}>
						<span>{label}</span>
						<div class="reach-bars__track">
							{p90 > 0 && (
								<div
									class="reach-bars__bar"
									style={{ insetInlineStart: share(p10), inlineSize: share(p90 - p10) }}
								/>
							)}
							<div class="reach-bars__motorcycle" style={{ insetInlineStart: share(row.byMotorcycle) }} />
						</div>
					</div>
				);
			})}
		</div>
	);
}
