import { shortName } from "../../../map/names.ts";
import type { Figure } from "../../../models/types.ts";
import { decisionText } from "../decisions.ts";
import { figureWords } from "../words.ts";
import { writeMedian, writeRange } from "../written-figure.ts";
import type { PartProps } from "./types.ts";

const GROUPS = ["geometry", "prediction", "estimate"] as const;
const SHOWN: readonly Figure[] = [
	"peopleWalk10",
	"peopleFeeder15",
	"boardingsPerWeekday",
	"peakLoadPerHourPerDirection",
	"runTimeSeconds",
	"fleetSize",
];

/** What is measured apart from what is predicted and what is estimated, each said once. */
export function FiguresPart({ t, data }: PartProps) {
	const { ranges } = data;
	return (
		<section class="sheet-figures">
			<h3>{t("dossier.figures")}</h3>
			{GROUPS.map((kind) => (
				<div key={kind} class="sheet-group">
					<p class="sheet-small">
						<strong>{t(`kind.${kind}`)}</strong> {t(`kind.${kind}.meaning`)}
					</p>
					<dl class="sheet-numbers">
						{SHOWN.filter((figure) => figureWords[figure].kind === kind).map((figure) => {
							const { name, unit } = figureWords[figure];
							const range = ranges.figures[figure];
							const written = writeMedian(t, unit, range.p50);
							return (
								<div key={figure} data-dossier-figure={figure}>
									<dt>{t.of(name)}</dt>
									<dd>
										<span class="sheet-number">{written.number}</span> {written.unit}
										<span class="sheet-range">{t("range.of", { range: writeRange(t, unit, range) })}</span>
									</dd>
								</div>
							);
						})}
					</dl>
				</div>
			))}
			<p class="sheet-small">{t("dossier.figures.range", { draws: ranges.drawCount })}</p>
		</section>
	);
}

export function StationsPart({ t, data }: PartProps) {
	const { scenario, outcome, ranges } = data;
	return (
		<section class="sheet-stations">
			<h3>{t("dossier.stations")}</h3>
			<table>
				<thead>
					<tr>
						<th scope="col">{t("dossier.stations.number")}</th>
						<th scope="col">{t("dossier.stations.name")}</th>
						<th scope="col">{t("dossier.stations.km")}</th>
						<th scope="col">{t("dossier.stations.people")}</th>
						<th scope="col">{t("dossier.stations.boardings")}</th>
					</tr>
				</thead>
				<tbody>
					{scenario.line.stations.map((station, order) => {
						const people = ranges.stationPeople[order];
						const boardings = ranges.stationBoardings[order];
						return (
							<tr key={station.id}>
								<td>{order + 1}</td>
								<th scope="row">{t.of(shortName(station.name))}</th>
								<td>{t.format.fixed((outcome.stationChainageMetres[order] ?? 0) / 1000, 1)}</td>
								<td>{people === undefined ? "–" : t.format.range(people.p10, people.p90)}</td>
								<td>{boardings === undefined ? "–" : t.format.range(boardings.p10, boardings.p90)}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			<p class="sheet-small">{t("dossier.stations.note")}</p>
		</section>
	);
}

const DECISIONS = ["headway", "hours", "fare", "trainPlaces", "track", "parkAndRide", "outsideView"] as const;

export function ServicePart({ t, data }: PartProps) {
	return (
		<section>
			<h3>{t("dossier.service")}</h3>
			<dl class="sheet-facts">
				{DECISIONS.map((decision) => {
					const { name, value } = decisionText(t, data.scenario, decision);
					return (
						<div key={decision}>
							<dt>{name}</dt>
							<dd>{value}</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}
