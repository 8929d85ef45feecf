import type { ByteReader, ByteWriter } from "../core/byte-stream.ts";
import type { Bilingual, LngLat } from "../core/location.ts";
import { PERIODS, type Period, TRACK_CLASSES } from "../core/vocabulary.ts";
import type { Ancestor } from "../scenario/ancestor.ts";
import { ASSUMPTION_IDS, type AssumptionId } from "../scenario/assumptions.ts";
import type { Calibration } from "../scenario/calibration.ts";
import { type Funding, SHORTFALL_RULES } from "../scenario/funding.ts";
import { POSITION_STEPS_PER_DEGREE } from "../scenario/position.ts";
import { TRAVEL_CHOICES, TRAVEL_TOPICS, type Travel, travelChanges } from "../scenario/travel.ts";
import type { AlignmentVertex, Line, Scenario, Station } from "../scenario/types.ts";
import { readCalibration, writeCalibration } from "./calibration-bytes.ts";
import { readLineage, writeLineage } from "./lineage-bytes.ts";
import { operationsFlags, readOperations, writeOperations } from "./operations-bytes.ts";

const POPULATION_BASES = ["present", "registered"] as const;
const OUTSIDE_VIEWS = ["none", "default", "rail"] as const;

/** Positions are differences in millionths of a degree, so that neighbours take two bytes an axis. */
class Steps {
	private lng = 0;
	private lat = 0;

	write(out: ByteWriter, position: LngLat): void {
		const lng = Math.round(position[0] * POSITION_STEPS_PER_DEGREE);
		const lat = Math.round(position[1] * POSITION_STEPS_PER_DEGREE);
		out.signed(lng - this.lng);
		out.signed(lat - this.lat);
		this.lng = lng;
		this.lat = lat;
	}

	read(source: ByteReader): LngLat {
		this.lng += source.signed();
		this.lat += source.signed();
		return [this.lng / POSITION_STEPS_PER_DEGREE, this.lat / POSITION_STEPS_PER_DEGREE];
	}
}

/** After the line come sections, each with its own mark, of what most scenarios do not have. */
const FUNDING_SECTION = 1;
const OPERATIONS_SECTION = 2;
const TRAVEL_SECTION = 3;
const CALIBRATION_SECTION = 4;
const LINEAGE_SECTION = 5;

/** The whole scenario in the order of version 1. Positions must be rounded to the step. */
export function writeScenarioBytes(out: ByteWriter, scenario: Scenario): void {
	const { service } = scenario;
	out.text(scenario.cityId);
	out.text(scenario.id);
	writeName(out, scenario.name);
	out.byte(scenario.basedOn === null ? 0 : 1);
	if (scenario.basedOn !== null) out.text(scenario.basedOn);
	for (const period of PERIODS) out.decimal(service.headwaySeconds[period]);
	out.decimal(service.serviceStartSeconds);
	out.decimal(service.serviceEndSeconds);
	out.decimal(service.trainPlaces);
	out.decimal(service.spareRatio);
	out.decimal(service.dwellSeconds);
	out.decimal(scenario.fare.flatBaht);
	out.byte(POPULATION_BASES.indexOf(scenario.populationBasis));
	out.byte(OUTSIDE_VIEWS.indexOf(scenario.outsideView));
	out.whole(scenario.seed);
	const changed = ASSUMPTION_IDS.filter((id) => scenario.assumptions[id] !== undefined);
	out.whole(changed.length);
	for (const id of changed) {
		out.text(id);
		out.decimal(scenario.assumptions[id]!);
	}
	out.byte(scenario.line === null ? 0 : 1);
	if (scenario.line !== null) writeLine(out, scenario.line);
	if (scenario.funding !== undefined) {
		out.byte(FUNDING_SECTION);
		writeFunding(out, scenario.funding);
	}
	if (operationsFlags(scenario) !== 0) {
		out.byte(OPERATIONS_SECTION);
		writeOperations(out, scenario);
	}
	const travel = travelChanges(scenario.travel ?? {});
	if (travel !== null) {
		out.byte(TRAVEL_SECTION);
		writeTravel(out, travel);
	}
	if (scenario.calibration !== undefined) {
		out.byte(CALIBRATION_SECTION);
		writeCalibration(out, scenario.calibration);
	}
	if (scenario.lineage !== undefined) {
		out.byte(LINEAGE_SECTION);
		writeLineage(out, scenario.lineage);
	}
}

export function readScenarioBytes(source: ByteReader): Scenario {
	const cityId = source.text();
	const id = source.text();
	const name = readName(source);
	const basedOn = source.byte() === 1 ? source.text() : null;
	const headwaySeconds = {} as Record<Period, number>;
	for (const period of PERIODS) headwaySeconds[period] = source.decimal();
	const service = {
		headwaySeconds,
		serviceStartSeconds: source.decimal(),
		serviceEndSeconds: source.decimal(),
		trainPlaces: source.decimal(),
		spareRatio: source.decimal(),
		dwellSeconds: source.decimal(),
	};
	const fare = { flatBaht: source.decimal() };
	const populationBasis = choice(POPULATION_BASES, source.byte());
	const outsideView = choice(OUTSIDE_VIEWS, source.byte());
	const seed = source.whole();
	const assumptions: Partial<Record<AssumptionId, number>> = {};
	for (let left = source.count(); left > 0; left--) {
		const assumption = source.text() as AssumptionId;
		assumptions[assumption] = source.decimal();
	}
	const line = source.byte() === 1 ? readLine(source) : null;
	let funding: Funding | null = null;
	let travel: Partial<Travel> | null = null;
	let calibration: Calibration | null = null;
	let lineage: readonly Ancestor[] | null = null;
	let operations: ReturnType<typeof readOperations> = { line, service };
	while (!source.atEnd) {
		const section = source.byte();
		if (section === FUNDING_SECTION && funding === null) funding = readFunding(source);
		else if (section === OPERATIONS_SECTION && operations.service === service && operations.line === line)
			operations = readOperations(source, line, service);
		else if (section === TRAVEL_SECTION && travel === null) travel = readTravel(source);
		else if (section === CALIBRATION_SECTION && calibration === null) calibration = readCalibration(source);
		else if (section === LINEAGE_SECTION && lineage === null) lineage = readLineage(source);
		else throw new RangeError("an unknown section");
	}
	return {
		formatVersion: 1,
		id,
		cityId,
		name,
		basedOn,
		...operations,
		fare,
		assumptions,
		populationBasis,
		outsideView,
		seed,
		...(travel === null ? {} : { travel }),
		...(funding === null ? {} : { funding }),
		...(calibration === null ? {} : { calibration }),
		...(lineage === null ? {} : { lineage }),
	};
}

/** Topics that differ from their first choice, a byte for each and a byte for what is chosen. */
function writeTravel(out: ByteWriter, travel: Partial<Travel>): void {
	const changed = TRAVEL_TOPICS.filter((topic) => travel[topic] !== undefined);
	out.whole(changed.length);
	for (const topic of changed) {
		out.byte(TRAVEL_TOPICS.indexOf(topic));
		const choices: readonly string[] = TRAVEL_CHOICES[topic];
		out.byte(choices.indexOf(travel[topic]!));
	}
}

function readTravel(source: ByteReader): Partial<Travel> | null {
	const chosen: Record<string, string> = {};
	for (let left = source.count(); left > 0; left--) {
		const topic = choice(TRAVEL_TOPICS, source.byte());
		chosen[topic] = choice<string>(TRAVEL_CHOICES[topic], source.byte());
	}
	return travelChanges(chosen as Partial<Travel>);
}

function choice<Choice>(choices: readonly Choice[], index: number): Choice {
	const chosen = choices[index];
	if (chosen === undefined) throw new RangeError("an unknown choice");
	return chosen;
}

function writeName(out: ByteWriter, name: Bilingual): void {
	out.text(name.th);
	out.text(name.en);
}

const readName = (source: ByteReader): Bilingual => ({ th: source.text(), en: source.text() });

function writeLine(out: ByteWriter, line: Line): void {
	const stationSteps = new Steps();
	out.whole(line.stations.length);
	for (const station of line.stations) {
		out.text(station.id);
		writeName(out, station.name);
		stationSteps.write(out, station.position);
		out.decimal(station.uncertaintyRadiusMetres);
		out.byte(
			TRACK_CLASSES.indexOf(station.trackClassToNext) * 4 +
				(station.elevated ? 2 : 0) +
				(station.parkAndRide ? 1 : 0),
		);
	}
	const indexOf = new Map(line.stations.map((station, i) => [station.id, i + 1]));
	const vertexSteps = new Steps();
	out.whole(line.alignment.length);
	for (const vertex of line.alignment) {
		out.whole(vertex.stationId === undefined ? 0 : (indexOf.get(vertex.stationId) ?? 0));
		vertexSteps.write(out, vertex.position);
	}
}

function readLine(source: ByteReader): Line {
	const stationSteps = new Steps();
	const stations: Station[] = [];
	for (let left = source.count(); left > 0; left--) {
		const id = source.text();
		const name = readName(source);
		const position = stationSteps.read(source);
		const uncertaintyRadiusMetres = source.decimal();
		const flags = source.byte();
		stations.push({
			id,
			name,
			position,
			uncertaintyRadiusMetres,
			elevated: (flags & 2) !== 0,
			parkAndRide: (flags & 1) !== 0,
			trackClassToNext: choice(TRACK_CLASSES, flags >> 2),
		});
	}
	const vertexSteps = new Steps();
	const alignment: AlignmentVertex[] = [];
	for (let left = source.count(); left > 0; left--) {
		const index = source.whole();
		const position = vertexSteps.read(source);
		alignment.push(index === 0 ? { position } : { position, stationId: choice(stations, index - 1).id });
	}
	return { alignment, stations };
}

function writeFunding(out: ByteWriter, funding: Funding): void {
	const municipalities = Object.entries(funding.municipalities);
	out.whole(municipalities.length);
	for (const [id, share] of municipalities) {
		out.text(id);
		out.decimal(share);
	}
	for (const share of [funding.investors, funding.loan, funding.land, funding.grant]) out.decimal(share);
	out.byte(SHORTFALL_RULES.indexOf(funding.shortfall));
	out.byte(funding.stationLand === null ? 0 : 1);
	if (funding.stationLand === null) return;
	out.decimal(funding.stationLand.bahtPerSquareMetre);
	out.decimal(funding.stationLand.squareMetres);
}

function readFunding(source: ByteReader): Funding {
	const municipalities: [string, number][] = [];
	for (let left = source.count(); left > 0; left--) municipalities.push([source.text(), source.decimal()]);
	return {
		municipalities: Object.fromEntries(municipalities),
		investors: source.decimal(),
		loan: source.decimal(),
		land: source.decimal(),
		grant: source.decimal(),
		shortfall: choice(SHORTFALL_RULES, source.byte()),
		stationLand:
			source.byte() === 1 ? { bahtPerSquareMetre: source.decimal(), squareMetres: source.decimal() } : null,
	};
}
