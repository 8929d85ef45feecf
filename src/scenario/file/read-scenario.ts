import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";
import { ASSUMPTIONS, type AssumptionId } from "../assumptions.ts";
import { FUNDING_TOLERANCE, sharesBesideLoan } from "../funding.ts";
import { MINIMUM_SERVICE_SECONDS, within } from "../limits.ts";
import { roundScenario } from "../position.ts";
import { travelChanges } from "../travel.ts";
import type { AlignmentVertex, Line, Scenario, Service, Station } from "../types.ts";
import { explainIssue } from "./explain.ts";
import { FORMAT_NAME, FORMAT_VERSION, type ScenarioFile, scenarioFileSchema } from "./format.ts";
import { migrate } from "./migrations.ts";
import { toFile } from "./write-scenario.ts";

/** Far above the largest line that the limits allow. */
export const MAXIMUM_FILE_CHARACTERS = 1_000_000;

/**
 * Reads a scenario file of any released version. The one problem that comes back names the field, what was
 * expected and what was found. Positions are rounded to a millionth of a degree.
 */
export function readScenario(text: string): Result<Scenario> {
	if (text.length > MAXIMUM_FILE_CHARACTERS) {
		return fail(problem("scenarioFile.tooLarge", { maximumKilobytes: MAXIMUM_FILE_CHARACTERS / 1000 }));
	}
	let value: unknown;
	try {
		value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
	} catch (error) {
		return fail(problem("scenarioFile.notJson", { detail: String((error as Error).message) }));
	}
	if (!isObject(value) || value.format !== FORMAT_NAME) {
		return fail(problem("scenarioFile.notScenario", { expected: FORMAT_NAME }));
	}
	const version = value.formatVersion;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
		return fail(problem("scenarioFile.noVersion", { newest: FORMAT_VERSION }));
	}
	if (version > FORMAT_VERSION) {
		return fail(problem("scenarioFile.tooNew", { version, newest: FORMAT_VERSION }));
	}
	return fromFile(migrate(value, version));
}

/** Checks a scenario that came from elsewhere, a link or storage, as strictly as a file. */
export const validateScenario = (scenario: Scenario): Result<Scenario> => fromFile(toFile(scenario));

/** A scenario is read whatever its city; whether it fits the city that is open is asked here. */
export function checkCity(scenario: Scenario, cityId: string): Problem | null {
	if (scenario.cityId === cityId) return null;
	return problem("scenario.wrongCity", { expected: cityId, found: scenario.cityId });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function fromFile(value: unknown): Result<Scenario> {
	const parsed = scenarioFileSchema.safeParse(value);
	if (!parsed.success) return fail(explainIssue(parsed.error.issues[0]!, value));
	const file = parsed.data;
	const trouble =
		lineTrouble(file.line) ??
		serviceTrouble(file.service) ??
		shortTurnTrouble(file) ??
		assumptionTrouble(file.assumptions) ??
		fundingTrouble(file.funding) ??
		calibrationTrouble(file.calibration);
	if (trouble !== null) return fail(trouble);
	const assumptions: Partial<Record<AssumptionId, number>> = {};
	for (const [id, { value: chosen }] of Object.entries(file.assumptions)) {
		assumptions[id as AssumptionId] = chosen;
	}
	const { format: _, line, service, runTimeBasis, travel, funding, calibration, lineage, ...rest } = file;
	const changes = travelChanges(travel ?? {});
	return ok(
		roundScenario({
			...rest,
			line: line === null ? null : lineFromFile(line),
			service: withoutAbsent(service) as Service,
			assumptions,
			...(runTimeBasis === "junctions" ? { runTimeBasis } : {}),
			...(changes === null ? {} : { travel: changes }),
			...(funding === undefined ? {} : { funding }),
			...(calibration === undefined ? {} : { calibration }),
			...(lineage === undefined ? {} : { lineage }),
		}),
	);
}

function lineFromFile(line: NonNullable<ScenarioFile["line"]>): Line {
	return {
		alignment: line.alignment.map(
			({ positionDegrees, ...vertex }) =>
				withoutAbsent({ position: positionDegrees, ...vertex }) as AlignmentVertex,
		),
		stations: line.stations.map(
			({ positionDegrees, ...station }) =>
				withoutAbsent({ ...station, position: positionDegrees }) as Station,
		),
	};
}

/** Fields that the file leaves out are left out of the scenario too, so that equal scenarios are equal values. */
const withoutAbsent = (fields: object): object =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function lineTrouble(line: ScenarioFile["line"]): Problem | null {
	const seen = new Set<string>();
	for (const [i, { id }] of (line?.stations ?? []).entries()) {
		const field = `line.stations[${i}].id`;
		if (seen.has(id)) return problem("scenarioFile.repeated", { field, found: id });
		seen.add(id);
	}
	const followed = new Set<string>();
	for (const [i, { stationId }] of (line?.alignment ?? []).entries()) {
		if (stationId === undefined) continue;
		const field = `line.alignment[${i}].stationId`;
		if (!seen.has(stationId)) return problem("scenarioFile.unknownStation", { field, found: stationId });
		if (followed.has(stationId)) return problem("scenarioFile.repeated", { field, found: stationId });
		followed.add(stationId);
	}
	return null;
}

function serviceTrouble(service: ScenarioFile["service"]): Problem | null {
	if (service.serviceEndSeconds - service.serviceStartSeconds >= MINIMUM_SERVICE_SECONDS) return null;
	return problem("scenarioFile.tooSmall", {
		field: "service.serviceEndSeconds",
		limit: service.serviceStartSeconds + MINIMUM_SERVICE_SECONDS,
		found: String(service.serviceEndSeconds),
	});
}

/** Each constant is fitted once and lies where a file may put it. */
function calibrationTrouble(calibration: ScenarioFile["calibration"]): Problem | null {
	const seen = new Set<string>();
	for (const [i, { assumption, ...values }] of (calibration?.fitted ?? []).entries()) {
		const field = `calibration.fitted[${i}]`;
		if (seen.has(assumption))
			return problem("scenarioFile.repeated", { field: `${field}.assumption`, found: assumption });
		seen.add(assumption);
		const known = ASSUMPTIONS[assumption];
		for (const [name, value] of Object.entries(values)) {
			if (within(known, value)) continue;
			const isSmall = value < known.low;
			return problem(isSmall ? "scenarioFile.tooSmall" : "scenarioFile.tooBig", {
				field: `${field}.${name}`,
				limit: isSmall ? known.low : known.high,
				found: String(value),
			});
		}
	}
	return null;
}

/** The stretch of the short trains: two stations in line order that are not both ends of the line. */
function shortTurnTrouble({ line, service: { shortTurn } }: ScenarioFile): Problem | null {
	if (shortTurn === undefined) return null;
	const stations = line?.stations ?? [];
	const [first, last] = (["fromStationId", "toStationId"] as const).map((end) =>
		stations.findIndex(({ id }) => id === shortTurn[end]),
	);
	for (const [end, index] of [
		["fromStationId", first],
		["toStationId", last],
	] as const)
		if (index === -1)
			return problem("scenarioFile.unknownStation", {
				field: `service.shortTurn.${end}`,
				found: shortTurn[end],
			});
	if (first! < last! && last! - first! < stations.length - 1) return null;
	return problem("scenarioFile.shortTurnOrder", {
		field: "service.shortTurn.toStationId",
		found: shortTurn.toStationId,
	});
}

function fundingTrouble(funding: ScenarioFile["funding"]): Problem | null {
	if (funding === undefined) return null;
	const whole = sharesBesideLoan(funding) + funding.loan;
	if (Math.abs(whole - 1) <= FUNDING_TOLERANCE) return null;
	return problem("scenarioFile.notWhole", { field: "funding", found: String(Number(whole.toPrecision(6))) });
}

function assumptionTrouble(assumptions: ScenarioFile["assumptions"]): Problem | null {
	for (const [id, { value, unit }] of Object.entries(assumptions)) {
		const field = `assumptions.${id}`;
		if (!Object.hasOwn(ASSUMPTIONS, id)) return problem("scenarioFile.unknownField", { field });
		const known = ASSUMPTIONS[id as AssumptionId];
		if (unit !== known.unit) {
			return problem("scenarioFile.notOneOf", { field: `${field}.unit`, choices: known.unit, found: unit });
		}
		if (within(known, value)) continue;
		const isSmall = value < known.low;
		return problem(isSmall ? "scenarioFile.tooSmall" : "scenarioFile.tooBig", {
			field: `${field}.value`,
			limit: isSmall ? known.low : known.high,
			found: String(value),
		});
	}
	return null;
}
