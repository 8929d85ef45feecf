import type { ByteReader, ByteWriter } from "../core/byte-stream.ts";
import { PERIODS } from "../core/vocabulary.ts";
import { HEIGHT_STEPS_PER_METRE } from "../scenario/position.ts";
import type { AlignmentVertex, Line, Scenario, Service, ShortTurn, Station } from "../scenario/types.ts";

const JUNCTION_BASIS = 1;
const SHORT_TURN = 2;
const SECTIONS = 4;
const HEIGHTS = 8;

type Part = Pick<Scenario, "line" | "service" | "runTimeBasis">;

/** What of it a scenario has, as the bits above; 0: nothing, and nothing is written. */
export function operationsFlags({ line, service, runTimeBasis }: Part): number {
	const sections = line?.stations.some(
		({ singleTrackToNext, junctionsToNext }) => singleTrackToNext === true || junctionsToNext !== undefined,
	);
	const heights = line?.alignment.some(({ heightMetres }) => heightMetres !== undefined);
	return (
		(runTimeBasis === "junctions" ? JUNCTION_BASIS : 0) +
		(service.shortTurn === undefined ? 0 : SHORT_TURN) +
		(sections === true ? SECTIONS : 0) +
		(heights === true ? HEIGHTS : 0)
	);
}

/** Run-time basis, short turns, single track, junction counts and heights. */
export function writeOperations(out: ByteWriter, scenario: Part): void {
	const flags = operationsFlags(scenario);
	out.byte(flags);
	const { line, service } = scenario;
	if (service.shortTurn !== undefined) {
		const { fromStationId, toStationId, everyNthTrain, periods } = service.shortTurn;
		out.text(fromStationId);
		out.text(toStationId);
		out.decimal(everyNthTrain);
		out.byte(PERIODS.reduce((bits, period, k) => bits + (periods.includes(period) ? 2 ** k : 0), 0));
	}
	if (line === null) return;
	if ((flags & SECTIONS) !== 0)
		for (const { singleTrackToNext, junctionsToNext } of line.stations) {
			out.byte((singleTrackToNext === true ? 1 : 0) + (junctionsToNext === undefined ? 0 : 2));
			if (junctionsToNext !== undefined) out.decimal(junctionsToNext);
		}
	if ((flags & HEIGHTS) === 0) return;
	let before = 0;
	for (const { heightMetres } of line.alignment) {
		out.byte(heightMetres === undefined ? 0 : 1);
		if (heightMetres === undefined) continue;
		const steps = Math.round(heightMetres * HEIGHT_STEPS_PER_METRE);
		out.signed(steps - before);
		before = steps;
	}
}

/** The parts with what the bytes add to them. */
export function readOperations(source: ByteReader, line: Line | null, service: Service): Part {
	const flags = source.byte();
	const withTurn = (flags & SHORT_TURN) === 0 ? service : { ...service, shortTurn: readShortTurn(source) };
	let withSections = line;
	if (line !== null && (flags & SECTIONS) !== 0)
		withSections = { ...line, stations: line.stations.map((station) => readSection(source, station)) };
	if (withSections !== null && (flags & HEIGHTS) !== 0)
		withSections = { ...withSections, alignment: readHeights(source, withSections.alignment) };
	return {
		line: withSections,
		service: withTurn,
		...((flags & JUNCTION_BASIS) === 0 ? {} : { runTimeBasis: "junctions" as const }),
	};
}

function readShortTurn(source: ByteReader): ShortTurn {
	const fromStationId = source.text();
	const toStationId = source.text();
	const everyNthTrain = source.decimal();
	const bits = source.byte();
	return {
		fromStationId,
		toStationId,
		everyNthTrain,
		periods: PERIODS.filter((_, k) => (bits & (2 ** k)) !== 0),
	};
}

function readSection(source: ByteReader, station: Station): Station {
	const bits = source.byte();
	return {
		...station,
		...((bits & 1) === 0 ? {} : { singleTrackToNext: true as const }),
		...((bits & 2) === 0 ? {} : { junctionsToNext: source.decimal() }),
	};
}

function readHeights(source: ByteReader, alignment: readonly AlignmentVertex[]): AlignmentVertex[] {
	let steps = 0;
	return alignment.map((vertex) => {
		if (source.byte() === 0) return vertex;
		steps += source.signed();
		return { ...vertex, heightMetres: steps / HEIGHT_STEPS_PER_METRE };
	});
}
