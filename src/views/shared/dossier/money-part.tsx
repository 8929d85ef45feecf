import type { Figure } from "../../../models/types.ts";
import { figureWords } from "../words.ts";
import { writeMedian, writeRange } from "../written-figure.ts";
import type { PartProps } from "./types.ts";

const COSTS: readonly Figure[] = [
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
];

/** What it costs and brings, what is missing each year, and who pays for building. */
export function MoneyPart({ t, data }: PartProps) {
	const { finance, ranges, city } = data;
	const shortfall = finance.shortfallBahtMillionPerYear.range;
	const total = finance.fundingSources.reduce((sum, { bahtMillion }) => sum + bahtMillion, 0);
	const name = (id: string): string => {
		const town = city.municipalities.find((municipality) => municipality.id === id);
		if (town !== undefined) return t.of(town.name);
		switch (id) {
			case "bank":
				return t("money.source.loan");
			case "investors":
			case "land":
			case "grant":
				return t(`money.source.${id}`);
			default:
				return id;
		}
	};
	return (
		<section class="sheet-money">
			<h3>{t("dossier.money")}</h3>
			<dl class="sheet-numbers">
				{COSTS.map((figure) => {
					const { name: words, unit } = figureWords[figure];
					const range = ranges.figures[figure];
					const written = writeMedian(t, unit, range.p50);
					return (
						<div key={figure} data-dossier-figure={figure}>
							<dt>{t.of(words)}</dt>
							<dd>
								<span class="sheet-number">{written.number}</span> {written.unit}
								<span class="sheet-range">{t("range.of", { range: writeRange(t, unit, range) })}</span>
							</dd>
						</div>
					);
				})}
				{shortfall === null ? null : (
					<div>
						<dt>{t("dossier.money.shortfall")}</dt>
						<dd>
							<span class="sheet-number">{t.format.figure(shortfall.p50)}</span>{" "}
							{t("unit.bahtMillionPerYear")}
							<span class="sheet-range">
								{t("range.of", { range: t.format.range(shortfall.p10, shortfall.p90) })}
							</span>
						</dd>
					</div>
				)}
			</dl>
			<p class="sheet-small">
				<strong>{t("dossier.money.stack")}</strong>{" "}
				{t(data.scenario.funding === undefined ? "money.who.example" : "money.who.given")}
			</p>
			<table>
				<tbody>
					{finance.fundingSources
						.filter(({ bahtMillion }) => bahtMillion > 0)
						.map(({ id, bahtMillion }) => (
							<tr key={id}>
								<th scope="row">{name(id)}</th>
								<td>{t.format.bahtMillion(bahtMillion)}</td>
								<td>{t.format.percent(total > 0 ? bahtMillion / total : 0, 1)}</td>
							</tr>
						))}
				</tbody>
			</table>
			<p class="sheet-small">{t("money.pricesOf", { year: t.format.priceYear() })}</p>
		</section>
	);
}
