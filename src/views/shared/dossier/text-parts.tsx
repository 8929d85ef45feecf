import type { PublishedFigure } from "../../../city/types.ts";
import { type Translator, unitText } from "../../../i18n/index.ts";
import type { LoserRow } from "../../../models/fairness-types.ts";
import type { AssumptionId } from "../../../scenario/assumptions.ts";
import { type AssumptionRow, assumptionRows, plainValue } from "../assumption-list.ts";
import { judgeClaim } from "../claims.ts";
import { assumptionWords, trustName } from "../words.ts";
import type { PartProps } from "./types.ts";

interface Limited extends PartProps {
	/** Rows that the page has room for. */
	readonly most: number;
}

/** Losers beside those who gain, by tambon; the whole list is in the app. */
export function LosersPart({ t, data, most }: Limited) {
	const { fairness, city } = data;
	const { gained, lost } = fairness.change;
	const how = ({ reason, more, withoutStation }: LoserRow): string =>
		[
			...(more === null ? [] : [t(`door.loss.${reason}`, { range: t.format.range(more.p10, more.p90) })]),
			...(withoutStation > 0 ? [t("door.loss.noStation", { people: t.format.figure(withoutStation) })] : []),
		].join(" · ");
	const rows = fairness.losers.toSorted((a, b) => b.people - a.people);
	const rest = rows.length - most;
	return (
		<section>
			<h3>{t("dossier.losers")}</h3>
			<p>{t("dossier.losers.gain", { faster: t.format.figure(gained), slower: t.format.figure(lost) })}</p>
			{rows.length === 0 ? <p>{t("dossier.losers.none")}</p> : null}
			<ul class="sheet-list">
				{rows.slice(0, most).map((row) => {
					const tambon = city.tambons[row.tambon];
					const where = tambon === undefined ? "–" : t.of(tambon.name);
					return (
						<li key={`${row.reason}-${row.tambon}`}>
							{t("dossier.losers.row", { where, people: t.format.figure(row.people), how: how(row) })}
						</li>
					);
				})}
			</ul>
			{rest > 0 ? <p class="sheet-small">{t("dossier.losers.more", { count: rest })}</p> : null}
		</section>
	);
}

const valueText = (t: Translator, value: number, { assumption }: AssumptionRow): string =>
	`${t.format.number(plainValue(value), 4)} ${unitText(t, assumption.unit)}`.trim();

export function ChangedPart({ t, data, most }: Limited) {
	const rows = assumptionRows(data.scenario.assumptions).filter(({ changed }) => changed);
	const rest = rows.length - most;
	return (
		<section>
			<h3>{t("dossier.changed")}</h3>
			{rows.length === 0 ? <p>{t("dossier.changed.none")}</p> : null}
			<dl class="sheet-facts">
				{rows.slice(0, most).map((row) => (
					<div key={row.id}>
						<dt>{t.of(assumptionWords[row.id].name)}</dt>
						<dd>
							{t("dossier.changed.row", {
								value: valueText(t, row.value, row),
								usual: valueText(t, row.assumption.value, row),
							})}
						</dd>
					</div>
				))}
			</dl>
			{rest > 0 ? <p class="sheet-small">{t("dossier.changed.more", { count: rest })}</p> : null}
		</section>
	);
}

/** Those that move the figures on the sheet most. */
const MAIN: readonly AssumptionId[] = [
	"personsPerHouse",
	"circuity",
	"walkSpeed",
	"tripsPerPerson",
	"baseShareMotorcycle",
	"railOverBus",
	"weekdaysPerYear",
	"costElevatedPerKilometre",
	"costReservedPerKilometre",
	"costTrain",
	"contingencyShare",
	"discountRate",
];

export function AssumptionsPart({ t, data, most }: Limited) {
	const rows = assumptionRows(data.scenario.assumptions);
	return (
		<section>
			<h3>{t("dossier.assumptions")}</h3>
			<table>
				<tbody>
					{MAIN.slice(0, most).flatMap((id) => {
						const row = rows.find((candidate) => candidate.id === id);
						if (row === undefined) return [];
						return (
							<tr key={id}>
								<th scope="row">{t.of(assumptionWords[id].name)}</th>
								<td>{valueText(t, row.value, row)}</td>
								<td class="sheet-soft">{trustName(t, row.assumption.tag)}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}

/** What was published and can be held against the option: what differs stands first. */
export function ClaimsPart({ t, data, most }: Limited) {
	const { scenario, outcome, ranges } = data;
	const evaluated = { scenario, outcome, ranges };
	const judged = data.city.publishedFigures
		.map((claim) => ({ claim, ...judgeClaim(claim, evaluated) }))
		.filter(({ verdict }) => verdict === "agrees" || verdict === "differs")
		.toSorted((a, b) => Number(a.verdict === "agrees") - Number(b.verdict === "agrees"));
	const said = ({ value, unit }: PublishedFigure): string =>
		typeof value === "number" ? `${t.format.number(value, 2)} ${unitText(t, unit)}`.trim() : "–";
	return (
		<section>
			<h3>{t("dossier.claims")}</h3>
			<ul class="sheet-claims">
				{judged.slice(0, most).map(({ claim, verdict, here }) => (
					<li key={`${claim.metric.en}-${claim.yearSaid}-${claim.source}`}>
						<strong>
							{verdict === "agrees" ? "✓" : "≠"} {t.of(claim.metric)}
						</strong>{" "}
						{t("dossier.claims.row", {
							said: said(claim),
							year: claim.yearSaid === null ? "–" : t.format.year(claim.yearSaid),
						})}
						{here === null
							? null
							: `, ${t("dossier.claims.here", {
									here:
										here.low === here.high
											? t.format.number(here.low, 1)
											: t.format.range(here.low, here.high),
								})}`}
						<span class="sheet-soft"> {claim.source.split(/[;,] /)[0]}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** What the sheet can be used for, and what nobody knows. */
export function HowPart({ t }: PartProps) {
	return (
		<section>
			<h3>{t("dossier.how")}</h3>
			<p>{t("stamp.use")}</p>
			<p>
				<strong>{t("about.unknown")}</strong>
			</p>
			<ul class="sheet-list">
				<li>{t("about.unknown.positions")}</li>
				<li>{t("about.unknown.jobs")}</li>
				<li>{t("about.unknown.streets")}</li>
			</ul>
		</section>
	);
}
