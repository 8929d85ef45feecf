import type { City } from "../city/types.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import type { ScenarioStreets } from "../models/streets-run.ts";
import type { PairedComparison, Range } from "../models/types.ts";
import { mayForecast } from "../scenario/calibration.ts";
import type { Scenario } from "../scenario/types.ts";
import { walkingLine } from "./open-streets.ts";
import type { EvaluatedScenario } from "./results.ts";

/** Whether the figures may be called a forecast, and why. */
export const forecastStanding = (scenario: Scenario): string =>
	mayForecast(scenario)
		? `a forecast, calibrated to local counts up to ${scenario.calibration?.date}`
		: "not a forecast: not calibrated to local counts";

/** At most two significant digits: more would claim what the model does not know. */
export function figure(value: number): string {
	return new Intl.NumberFormat("en", { maximumSignificantDigits: 2 }).format(value);
}

function range(value: Range, unit: string): string {
	return `${figure(value.p10)} – ${figure(value.p90)} ${unit} (median ${figure(value.p50)})`;
}

/** A page to read in a terminal; every figure is a range, and the JSON has the rest. */
export function report(
	city: City,
	{ scenario, outcome, ranges, streets }: EvaluatedScenario,
	furtherLines: readonly string[] = [],
): string {
	const { figures } = ranges;
	const lines = [`${scenario.name.en} / ${scenario.name.th}   (${scenario.id})`];
	const assumed = Object.entries(scenario.travel ?? {}).map(([topic, choice]) => `${topic} ${choice}`);
	if (assumed.length > 0) lines.push(`assumed of travel: ${assumed.join(", ")}`);
	if (outcome.stationCount === 0) lines.push("No line: nothing is built, run or ridden.");
	else {
		lines.push(
			`${(outcome.lengthMetres / 1000).toFixed(1)} km, ${outcome.stationCount} stations`,
			"",
			"Geometry",
			`  people within 10 min on foot    ${range(figures.peopleWalk10, "people")}`,
			`  people within 15 min by feeder  ${range(figures.peopleFeeder15, "people")}`,
			`  ${walkingLine(streets?.summary ?? null)}`,
			...permeabilityLines(streets, outcome.streetsPeopleShare),
			"",
			`Prediction (outside view: ${ranges.outsideView}; ${forecastStanding(scenario)})`,
			`  boardings a weekday, mature     ${range(figures.boardingsPerWeekday, "boardings")}`,
			`  fare revenue                    ${range(figures.revenueBahtMillionPerYear, "million baht a year")}`,
			"",
			"Operation and cost",
			`  run time, end to end            ${Math.round(figures.runTimeSeconds.p10 / 60)} – ${Math.round(figures.runTimeSeconds.p90 / 60)} min`,
			`  fleet                           ${outcome.operations.fleetSize} trains (${outcome.operations.peakVehicles} in service)`,
			`  capital                         ${range(figures.capitalBahtMillion, "million baht")}`,
			`  operating                       ${range(figures.operatingBahtMillionPerYear, "million baht a year")}`,
			...furtherLines.flatMap((line) => ["", line]),
		);
	}
	lines.push(
		"",
		`engine ${ENGINE_VERSION}, city ${city.version}, seed ${ranges.seed}, ${ranges.drawCount} draws`,
		city.attributions.map(({ text }) => text.en).join(" · "),
	);
	return lines.join("\n");
}

/** How directly streets lead to the stations; nothing where none are loaded. */
function permeabilityLines(streets: ScenarioStreets | null, peopleShare: number): string[] {
	if (streets === null) return [];
	const known = streets.stations.flatMap(({ permeability }) => (permeability === null ? [] : [permeability]));
	const percent = (share: number): string => `${Math.round(100 * share)} %`;
	const between =
		known.length === 0
			? "no station stands on a street"
			: `permeability ${percent(Math.min(...known))} to ${percent(Math.max(...known))} of the 800 m disc`;
	return [`  ${percent(peopleShare)} of those who live near a station walk streets; ${between}.`];
}

/** The headline of two options: how often A is above B, and by how much. */
export function comparisonReport(
	a: EvaluatedScenario,
	b: EvaluatedScenario,
	paired: readonly PairedComparison[],
): string {
	const lines = [`A: ${a.scenario.name.en}   B: ${b.scenario.name.en}`];
	for (const { figure: name, probabilityAAboveB, difference, distinguishable } of paired) {
		const tenths = Math.round(probabilityAAboveB * 10);
		lines.push(
			distinguishable
				? `  ${name}: A is above B in ${tenths} of 10 futures; A − B ${figure(difference.p10)} to ${figure(difference.p90)}`
				: `  ${name}: no distinguishable difference`,
		);
	}
	lines.push("", walkingLine(a.streets?.summary ?? null));
	return lines.join("\n");
}
