import { RangeBar } from "../../../charts/index.ts";
import { translator } from "../../../i18n/index.ts";
import type { ReachRow } from "../../../models/access-run.ts";

const SHOWN = ["jobs", "people", "students", "health", "markets"] as const;

/** Kinds of a few places only, which need no scale. */
const COUNTED: readonly string[] = ["health", "markets"];

interface Props {
	readonly rows: readonly ReachRow[];
	readonly limitMinutes: number;
	readonly mine: string;
	readonly other: string;
}

/** What is reached within the limit, kind by kind, with and without the line, on the scale of the motorcycle. */
export function ReachBars({ rows, limitMinutes, mine, other }: Props) {
	const t = translator.value;
	return (
		<ul class="door-reach">
			{SHOWN.map((kind) => {
				const row = rows.find((each) => each.kind === kind && each.limitMinutes === limitMinutes);
				if (row === undefined) return null;
				const name = t(`door.kind.${kind}`);
				return (
					<li key={kind} data-reach-kind={kind} data-before={row.before.mean} data-after={row.after.mean}>
						<p class="door-reach-name">{name}</p>
						<p class="door-reach-after">{t.format.range(row.after.p10, row.after.p90)}</p>
						<p class="door-reach-before quiet small">
							{t("door.reach.before", { other, range: t.format.range(row.before.p10, row.before.p90) })}
						</p>
						{COUNTED.includes(kind) ? null : (
							<RangeBar
								name={name}
								first={{ label: mine, range: row.after }}
								second={{ label: other, range: row.before }}
								maximum={Math.max(row.byMotorcycle, row.after.p90, row.before.p90)}
								write={(value) => t.format.figure(value)}
							/>
						)}
						<p class="quiet small">
							{t("door.reach.motorcycle", { count: t.format.figure(row.byMotorcycle) })}
						</p>
					</li>
				);
			})}
		</ul>
	);
}
