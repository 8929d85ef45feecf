import { RangeBar } from "../../../charts/index.ts";
import { translator } from "../../../i18n/index.ts";
import type { ReachRow } from "../../../models/access-run.ts";
import { Legend } from "../../../ui/index.ts";

const SHOWN = ["jobs", "students", "people", "health", "markets"] as const;
/** Kinds of a few places only, which need no scale. */
const COUNTED: readonly string[] = ["health", "markets"];
/** Less than this part more or less is no change. */
const NOTICED = 0.02;

interface Props {
	readonly rows: readonly ReachRow[];
	readonly limitMinutes: number;
}

/** How much lies within the limit, today and with the line, on the scale of what a motorcycle reaches. */
export function ReachAmounts({ rows, limitMinutes }: Props) {
	const t = translator.value;
	const write = (value: number): string => t.format.figure(value);
	return (
		<>
			<Legend
				label={t("reach.scale")}
				rows={[
					{ id: "after", label: t("reach.state.after"), color: "var(--ink)", swatch: "fill" },
					{ id: "before", label: t("reach.state.before"), color: "var(--kept)", swatch: "hatch" },
				]}
			/>
			<ul class="reach__amounts" aria-label={t("reach.summary", { minutes: limitMinutes })}>
				{SHOWN.map((kind) => {
					const row = rows.find((each) => each.kind === kind && each.limitMinutes === limitMinutes);
					if (row === undefined) return null;
					const name = t(`reach.kind.${kind}`);
					const more = row.after.mean - row.before.mean;
					const isSame = Math.abs(more) <= NOTICED * Math.max(row.before.mean, 1e-9);
					return (
						<li key={kind} class="figure-row" data-reach-kind={kind}>
							<p class="figure-row__name">{name}</p>
							<p class="figure-row__value" data-change={isSame ? "same" : more > 0 ? "more" : "less"}>
								{t.format.range(row.after.p10, row.after.p90)}{" "}
								<span class="figure-row__unit">
									{isSame ? t("reach.same") : more > 0 ? t("reach.more") : t("reach.less")}
								</span>
							</p>
							<p class="figure-row__note">
								{t("reach.today", { amount: t.format.range(row.before.p10, row.before.p90) })} ·{" "}
								{t("reach.byMotorcycle", { amount: write(row.byMotorcycle) })}
							</p>
							{COUNTED.includes(kind) ? null : (
								<RangeBar
									name={name}
									first={{ label: t("reach.state.after"), range: row.after }}
									second={{ label: t("reach.state.before"), range: row.before }}
									maximum={Math.max(row.byMotorcycle, row.after.p90, row.before.p90)}
									write={write}
								/>
							)}
						</li>
					);
				})}
			</ul>
			<p class="quiet">{t("reach.scale")}</p>
		</>
	);
}
