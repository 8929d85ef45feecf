import type { City } from "../../city/types.ts";
import type { Bilingual, LngLat } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import { ENGINE_VERSION } from "../../core/version.ts";
import { checkGtfs } from "../../exchange/gtfs/check.ts";
import type { FrequencyKind, GtfsDays, GtfsFiles, GtfsInput, GtfsTrip } from "../../exchange/gtfs/types.ts";
import { writeGtfs } from "../../exchange/gtfs/write.ts";
import { offsetPolyline } from "../../geo/offset-polyline.ts";
import { pointAtChainage } from "../../geo/polyline.ts";
import { createTranslator } from "../../i18n/index.ts";
import { FEED_WORDS } from "../../i18n/messages/feed.ts";
import { type TimetableRun, timetableOf, weekendService } from "../../models/timetable-run.ts";
import type { LineGeometry } from "../../scenario/line-geometry.ts";
import type { Line, Scenario } from "../../scenario/types.ts";

/** No opening date is known: a year to show a timetable in. */
export const FEED_YEAR = 2030;
/** Nobody runs these trains, so no operator has a page; the address is reserved for examples (RFC 2606). */
export const FEED_URL = "https://rangbao.example/";
const LINE_COLOUR = "C8102E";
const WHITE = "FFFFFF";
/** Thailand drives on the left and so would its trams: each track is left of the middle. Half of a usual 4 m spacing. */
const TRACK_LEFT_METRES = 2;
/** Side platforms, on the left of the trains that stop there. */
const PLATFORM_LEFT_METRES = 5;
/** Over this length single track parts into the two tracks of a station. */
const POINTS_METRES = 60;

export interface FeedOptions {
	readonly year: number;
	readonly url: string;
	readonly frequencies?: FrequencyKind;
}

export interface Feed {
	readonly input: GtfsInput;
	readonly files: GtfsFiles;
}

/** The timetable of a scenario as GTFS files that break none of the coded rules; refused where no train runs. */
export function gtfsFeed(
	city: Pick<City, "version" | "attributions">,
	scenario: Scenario,
	options: FeedOptions,
): Result<Feed> {
	const input = feedInput(city, scenario, options);
	if (!input.ok) return input;
	const files = writeGtfs(input.value);
	const findings = checkGtfs(files);
	const [first] = findings;
	if (first === undefined) return ok({ input: input.value, files });
	return fail(
		problem("gtfs.invalid", {
			count: findings.length,
			rule: first.rule,
			file: first.file,
			row: first.row,
			field: first.field,
		}),
	);
}

/** The timetable of a weekday and a weekend day, from the models that price it, in the terms of the export. */
function feedInput(
	city: Pick<City, "version" | "attributions">,
	scenario: Scenario,
	{ year, url, frequencies }: FeedOptions,
): Result<GtfsInput> {
	const weekday = timetableOf(scenario);
	const { line, service } = scenario;
	if (line === null || weekday === null) return fail(problem("gtfs.noService", { scenario: scenario.id }));
	const weekend = timetableOf(scenario, weekendService(service));
	const { geometry } = weekday.run;
	return ok({
		agency: { name: FEED_WORDS.agency, url, timeZone: "Asia/Bangkok" },
		feed: {
			publisher: FEED_WORDS.publisher,
			version: `rangbao ${ENGINE_VERSION}, city ${city.version}, option ${scenario.id}, seed ${scenario.seed}`,
			startDate: `${year}0101`,
			endDate: `${year}1231`,
		},
		route: {
			id: scenario.id,
			name: scenario.name,
			description: FEED_WORDS.proposal,
			colour: LINE_COLOUR,
			textColour: WHITE,
		},
		stations: line.stations.map((station, index) => ({
			id: station.id,
			name: station.name,
			description: approximate(station.uncertaintyRadiusMetres),
			position: station.position,
			chainageMetres: geometry.stationChainageMetres[index]!,
			platforms: platformsAt(geometry, index),
		})),
		shape: tracks(line, geometry),
		trips: [...tripsOf(weekday, "weekday"), ...(weekend === null ? [] : tripsOf(weekend, "weekend"))],
		...(frequencies === undefined ? {} : { frequencies }),
		fare: { amount: scenario.fare.flatBaht, currency: "THB" },
		attributions: city.attributions.map(({ text, licence, url: source }) => ({
			organisation: `${text.en} (${licence})`,
			url: source,
		})),
	});
}

function tripsOf({ trips, stops, blocks }: TimetableRun, days: GtfsDays): GtfsTrip[] {
	const blockOf = new Map<number, string>();
	blocks.forEach((block, train) => {
		for (const trip of block.trips) blockOf.set(trip, `train-${train + 1}`);
	});
	return trips.map((trip, index) => ({
		days,
		direction: trip.direction,
		blockId: blockOf.get(index)!,
		...(trip.stations === undefined ? {} : { stations: trip.stations }),
		...stops[index]!,
	}));
}

/** Beside the station on either track: on the left of trains that leave for the last station, and of those that come back. */
function platformsAt({ polyline, stationChainageMetres }: LineGeometry, station: number) {
	const at = stationChainageMetres[station]!;
	const points = [at - 1, at, at + 1].map((chainage) => pointAtChainage(polyline, chainage));
	const beside = (left: number): LngLat => offsetPolyline(points, [left, left, left])[1]!;
	return { up: beside(PLATFORM_LEFT_METRES), down: beside(-PLATFORM_LEFT_METRES) };
}

/** The two tracks, both drawn from the first station to the last; on single track they are one, in the middle. */
function tracks(
	{ stations }: Line,
	{ polyline, stationChainageMetres: chainage }: LineGeometry,
): GtfsInput["shape"] {
	const points = [...polyline.chainageMetres].map((at, i) => ({ at, point: polyline.vertices[i]! }));
	const isSingle = (at: number): boolean =>
		stations.some(
			({ singleTrackToNext }, i) =>
				singleTrackToNext === true &&
				at >= chainage[i]! + POINTS_METRES - 1e-6 &&
				at <= chainage[i + 1]! - POINTS_METRES + 1e-6,
		);
	stations.forEach(({ singleTrackToNext }, i) => {
		if (singleTrackToNext !== true || i === stations.length - 1) return;
		const [from, to] = [chainage[i]!, chainage[i + 1]!];
		if (to - from <= 2 * POINTS_METRES) return;
		for (const at of [from, from + POINTS_METRES, to - POINTS_METRES, to])
			points.push({ at, point: pointAtChainage(polyline, at) });
	});
	points.sort((a, b) => a.at - b.at);
	const vertices = points.map(({ point }) => point);
	const left = points.map(({ at }) => (isSingle(at) ? 0 : TRACK_LEFT_METRES));
	return {
		up: offsetPolyline(vertices, left),
		down: offsetPolyline(
			vertices,
			left.map((metres) => -metres),
		),
		chainageMetres: points.map(({ at }) => at),
	};
}

function approximate(metres: number): Bilingual {
	const inLanguage = (language: "th" | "en"): string =>
		createTranslator(language).of(FEED_WORDS.position, { metres: Math.round(metres) });
	return { th: inLanguage("th"), en: inLanguage("en") };
}
