import type { City, CityOption } from "../city/types.ts";
import type { LngLat } from "../core/location.ts";
import { measurePolyline, orderedChainages } from "../geo/polyline.ts";
import { isStretch } from "../scenario/edits/remove-station.ts";
import { measureLine } from "../scenario/line-geometry.ts";
import type { AlignmentVertex, Line, Scenario, Station } from "../scenario/types.ts";

/** What is open when a stage is, from the day it opens until the next one does. */
export interface StageChoice {
	readonly fromStationId: string;
	readonly toStationId: string;
	/** 1 is the first year of building. */
	readonly opensInYear: number;
	/**
	 * A shipped option whose stations, and whose course between them, the stage takes between its ends; absent: every
	 * station of the line and its own course.
	 */
	readonly asOption?: string;
}

/**
 * A scenario cut to what is open in a stage: its stations from one to the other. Everything else that people decide
 * stays; short trains that would turn outside the stretch run through.
 * @throws RangeError where the stage names a station or an option that there is not, or fewer than two stations
 */
export function stageScenario(city: City, scenario: Scenario, choice: StageChoice): Scenario {
	const { line } = scenario;
	const first = line?.stations.findIndex(({ id }) => id === choice.fromStationId) ?? -1;
	const last = line?.stations.findIndex(({ id }) => id === choice.toStationId) ?? -1;
	if (line === null || first < 0 || last <= first)
		throw new RangeError(`no stage from ${choice.fromStationId} to ${choice.toStationId}`);
	const open = line.stations.slice(first, last + 1);
	const cut =
		choice.asOption === undefined
			? { ...line, stations: open }
			: onCourseOf(line, open, optionOf(city, choice.asOption));
	return withService(scenario, cut);
}

function withService(scenario: Scenario, line: Line): Scenario {
	const { shortTurn, ...service } = scenario.service;
	const turns = shortTurn !== undefined && isStretch(line, shortTurn.fromStationId, shortTurn.toStationId);
	return { ...scenario, line, service: turns ? { ...service, shortTurn } : service };
}

function optionOf(city: City, id: string): CityOption & { readonly alignment: readonly LngLat[] } {
	const option = city.options.find((candidate) => candidate.id === id);
	if (option === undefined || option.alignment === null) throw new RangeError(`no option ${id} with a line`);
	return { ...option, alignment: option.alignment };
}

/**
 * The stations that the option has too. Between two of them that are no neighbours on the line itself, the course is the
 * option's; elsewhere it is the line's own.
 */
function onCourseOf(
	line: Line,
	open: readonly Station[],
	option: { readonly alignment: readonly LngLat[]; readonly stations: CityOption["stations"] },
): Line {
	const classOf = new Map(option.stations.map(({ id, trackClassToNext }) => [id, trackClassToNext]));
	const kept = open.filter(({ id }) => classOf.has(id));
	if (kept.length < 2) throw new RangeError("a stage needs two stations");
	const { alignment, stationChainageMetres } = measureLine(line);
	const course = measurePolyline(option.alignment);
	const chainageOf = new Map(
		Array.from(
			orderedChainages(
				course,
				option.stations.map(({ position }) => position),
			),
			(chainage, k) => [option.stations[k]!.id, chainage],
		),
	);
	const place = (id: string): number => line.stations.findIndex((station) => station.id === id);
	const vertices: AlignmentVertex[] = [];
	let reached = Number.NEGATIVE_INFINITY;
	const takeOwn = (to: number): void => {
		line.alignment.forEach((vertex, k) => {
			const chainage = alignment.chainageMetres[k]!;
			if (chainage > reached && chainage < to) vertices.push(vertex);
		});
	};
	const stations = kept.map((station, k): Station => {
		const next = kept[k + 1];
		if (next === undefined || place(next.id) === place(station.id) + 1) return station;
		takeOwn(stationChainageMetres[place(station.id)]!);
		vertices.push({ position: station.position });
		const [start, end] = [chainageOf.get(station.id)!, chainageOf.get(next.id)!];
		option.alignment.forEach((position, v) => {
			const chainage = course.chainageMetres[v]!;
			if (chainage > start && chainage < end) vertices.push({ position });
		});
		vertices.push({ position: next.position });
		reached = stationChainageMetres[place(next.id)]!;
		const { junctionsToNext: _, singleTrackToNext: __, ...others } = station;
		return { ...others, trackClassToNext: classOf.get(station.id)! };
	});
	takeOwn(Number.POSITIVE_INFINITY);
	return { alignment: vertices, stations };
}

/** Why the stages are those that they are. */
export type StageOrder = "published" | "starter" | "halves" | "chosen";

/**
 * The stages unless chosen. The published order is the 16 stations on Mittraphap first and the branch through the
 * university after them: a line that has every station of a shipped option with the same ends, and more, begins as that
 * option. Else one that holds a shorter shipped option begins with that stretch. Else the half that more people reach
 * on foot opens first. The next stage takes as long to build as the first.
 * @param stationPeople people within ten minutes on foot by station; see `Outcome`
 */
export function defaultStages(
	city: City,
	line: Line,
	stationPeople: ArrayLike<number>,
	constructionYears: number,
): { readonly order: StageOrder; readonly stages: readonly StageChoice[] } {
	const { stations } = line;
	const [start, end] = [stations[0]!.id, stations[stations.length - 1]!.id];
	const years = [constructionYears + 1, 2 * constructionYears + 1] as const;
	const whole: StageChoice = { fromStationId: start, toStationId: end, opensInYear: years[1] };
	const places = new Map(stations.map(({ id }, place) => [id, place]));
	const within = city.options
		.filter(
			(option) =>
				option.alignment !== null &&
				option.stations.length >= 2 &&
				option.stations.length < stations.length &&
				option.stations.every(({ id }, k) => {
					const before = option.stations[k - 1];
					return places.has(id) && (before === undefined || places.get(id)! > places.get(before.id)!);
				}),
		)
		.sort((a, b) => b.stations.length - a.stations.length);
	const ends = (option: CityOption) =>
		[option.stations[0]!.id, option.stations[option.stations.length - 1]!.id] as const;
	const published = within.find((option) => ends(option)[0] === start && ends(option)[1] === end);
	if (published !== undefined) {
		const first = { ...whole, opensInYear: years[0], asOption: published.id };
		return { order: "published", stages: [first, whole] };
	}
	const starter = within.find((option) => {
		const [from, to] = ends(option);
		return places.get(to)! - places.get(from)! === option.stations.length - 1;
	});
	if (starter !== undefined) {
		const [fromStationId, toStationId] = ends(starter);
		return { order: "starter", stages: [{ fromStationId, toStationId, opensInYear: years[0] }, whole] };
	}
	const middle = Math.floor(stations.length / 2);
	const sum = (from: number, to: number): number => {
		let people = 0;
		for (let k = from; k < to; k++) people += stationPeople[k] ?? 0;
		return people;
	};
	if (stations.length < 3) return { order: "halves", stages: [{ ...whole, opensInYear: years[0] }] };
	const isSecond = sum(middle, stations.length) > sum(0, middle);
	const [from, to] = isSecond ? [middle, stations.length - 1] : [0, middle];
	const half = { fromStationId: stations[from]!.id, toStationId: stations[to]!.id, opensInYear: years[0] };
	return { order: "halves", stages: [half, whole] };
}
