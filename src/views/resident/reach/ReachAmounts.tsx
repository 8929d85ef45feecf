import { translator } from "../../../i18n/index.ts";
import type { ReachRow } from "../../../models/access-run.ts";
import type { Range } from "../../../models/types.ts";
import { unbroken } from "../place/walk-text.ts";
import { ReachBars } from "./ReachBars.tsx";

const SHOWN = ["jobs", "students", "people", "health", "markets"] as const;
/** Kinds of a few places only, which need no scale. */
const COUNTED: readonly string[] = ["health", "markets"];
/** Less than this part more or less is no change. */
const NOTICED = 0.02;

type Ends = Pick<Range, "p10" | "p90">;

interface Props {
	readonly rows: readonly ReachRow[];
	readonly limitMinutes: number;
}

/** How much lies within the limit, today and with the line, on the scale of what a motorcycle reaches. */
export function ReachAmounts({ rows, limitMinutes }: Props) {
	const t = translator.value;
	const isNone = ({ p90 }: Ends): boolean => Math.round(p90) === 0;
	const write = (range: Ends): string =>
		isNone(range)
			? t("reach.places.none")
			: unbroken(t.format.range(Math.round(range.p10), Math.round(range.p90)));
	const bars = (["before", "after"] as const).map((side) => ({ side, label: t(`reach.state.${side}`) }));
	return (
		<>
			<ul class="reach__amounts" aria-label={t("reach.summary", { minutes: limitMinutes })}>
				{SHOWN.map((kind) => {
					const row = rows.find((each) => each.kind === kind && each.limitMinutes === limitMinutes);
					if (row === undefined) return null;
					const more = row.after.mean - row.before.mean;
					const isSame = Math.abs(more) <= NOTICED * Math.max(row.before.mean, 1e-9);
					return (
						<li key={kind} class="figure-row" data-reach-kind={kind}>
							<p class="figure-row__name">{t(`reach.kind.${kind}`)}</p>
							<p class="figure-row__value" data-change={isSame ? "same" : more > 0 ? "more" : "less"}>
								{write(row.after)}{" "}
								{isSame && isNone(row.after) ? null : (
									<span class="figure-row__unit">
										{isSame ? t("reach.same") : more > 0 ? t("reach.more") : t("reach.less")}
									</span>
								)}
							</p>
							<p class="figure-row__note">
								{t("reach.today", { amount: write(row.before) })} ·{" "}
								{t("reach.byMotorcycle", { amount: t.format.figure(row.byMotorcycle) })}
							</p>
							{COUNTED.includes(kind) ? null : <ReachBars row={row} bars={bars} />}
						</li>
					);
				})}
			</ul>
			<p class="quiet">{t("reach.scale")}</p>
		</>
	);
}
