import fc from "fast-check";
import type { LngLat } from "../../src/core/location.ts";
import { PERIODS, TRACK_CLASSES } from "../../src/core/vocabulary.ts";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../../src/scenario/assumptions.ts";
import {
	CALIBRATED_ASSUMPTIONS,
	type CalibratedAssumption,
	OBSERVATION_KINDS,
} from "../../src/scenario/calibration.ts";
import { addStation } from "../../src/scenario/edits/add-station.ts";
import { addVertex } from "../../src/scenario/edits/add-vertex.ts";
import { moveStation } from "../../src/scenario/edits/move-station.ts";
import { moveVertex } from "../../src/scenario/edits/move-vertex.ts";
import { nudgeStation } from "../../src/scenario/edits/nudge-station.ts";
import { removeStation } from "../../src/scenario/edits/remove-station.ts";
import { removeVertex } from "../../src/scenario/edits/remove-vertex.ts";
import { renameScenario } from "../../src/scenario/edits/rename-scenario.ts";
import { renameStation } from "../../src/scenario/edits/rename-station.ts";
import { resetFunding } from "../../src/scenario/edits/reset-funding.ts";
import { setAssumption } from "../../src/scenario/edits/set-assumption.ts";
import { removeCalibration, setCalibration } from "../../src/scenario/edits/set-calibration.ts";
import { setDwell } from "../../src/scenario/edits/set-dwell.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { setFundingShare } from "../../src/scenario/edits/set-funding-share.ts";
import { setHeadway } from "../../src/scenario/edits/set-headway.ts";
import { setAllJunctions, setJunctions } from "../../src/scenario/edits/set-junctions.ts";
import { setOutsideView } from "../../src/scenario/edits/set-outside-view.ts";
import { setParkAndRide } from "../../src/scenario/edits/set-park-and-ride.ts";
import { setPopulationBasis } from "../../src/scenario/edits/set-population-basis.ts";
import { setRunTimeBasis } from "../../src/scenario/edits/set-run-time-basis.ts";
import { setSeed } from "../../src/scenario/edits/set-seed.ts";
import { setServiceHours } from "../../src/scenario/edits/set-service-hours.ts";
import { setShortTurn } from "../../src/scenario/edits/set-short-turn.ts";
import { setShortfallRule } from "../../src/scenario/edits/set-shortfall-rule.ts";
import { setSingleTrack } from "../../src/scenario/edits/set-single-track.ts";
import { setSpareRatio } from "../../src/scenario/edits/set-spare-ratio.ts";
import { setStationElevated } from "../../src/scenario/edits/set-station-elevated.ts";
import { setStationLand } from "../../src/scenario/edits/set-station-land.ts";
import { setTrackClass } from "../../src/scenario/edits/set-track-class.ts";
import { setTrainPlaces } from "../../src/scenario/edits/set-train-places.ts";
import { setTravel } from "../../src/scenario/edits/set-travel.ts";
import type { Edit } from "../../src/scenario/edits/types.ts";
import { SHORTFALL_RULES } from "../../src/scenario/funding.ts";
import { TRAVEL_CHOICES, TRAVEL_TOPICS } from "../../src/scenario/travel.ts";

const stationId = fc
	.integer({ min: 1, max: 22 })
	.map((n) => (n === 22 ? "N1" : `S${String(n).padStart(2, "0")}`));
const position: fc.Arbitrary<LngLat> = fc.tuple(
	fc.double({ min: 102.79, max: 102.85, noNaN: true }),
	fc.double({ min: 16.32, max: 16.54, noNaN: true }),
);
const name = fc.oneof(
	fc.string({ unit: fc.constantFrom(..."กขคงจฉชซ่้์ัำabcXYZ 019()/🚋é") }),
	fc.string({ minLength: 1, maxLength: 20 }),
);

/** Moves, additions and removals: everything that touches the line. */
export const lineEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(stationId, position).map(([id, to]) => moveStation(id, { mode: "free", position: to })),
	fc.tuple(stationId, position).map(([id, to]) => moveStation(id, { mode: "along", position: to })),
	fc.tuple(stationId, fc.integer({ min: -3000, max: 3000 })).map(([id, by]) => nudgeStation(id, by)),
	fc.double({ min: -2000, max: 30_000, noNaN: true }).map((chainageMetres) => addStation({ chainageMetres })),
	stationId.map(removeStation),
	position.map(addVertex),
	fc.tuple(fc.integer({ min: 0, max: 50 }), position).map(([index, to]) => moveVertex(index, to)),
	fc.integer({ min: 0, max: 50 }).map(removeVertex),
);

const OWNERS = ["city", "sila", "mueang-kao"];

const fundingEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc
		.tuple(fc.constantFrom(...OWNERS, "elsewhere"), fc.double({ min: -0.1, max: 1.1, noNaN: true }))
		.map(([id, share]) => setFundingShare(OWNERS, { kind: "municipality", id }, { th: id, en: id }, share)),
	fc
		.tuple(
			fc.constantFrom("investors" as const, "land" as const, "grant" as const),
			fc.double({ min: -0.1, max: 1.1, noNaN: true }),
		)
		.map(([kind, share]) => setFundingShare(OWNERS, { kind }, { th: kind, en: kind }, share)),
	fc.constantFrom(...SHORTFALL_RULES).map((rule) => setShortfallRule(OWNERS, rule)),
	fc
		.option(
			fc.record({
				bahtPerSquareMetre: fc.double({ min: 0, max: 2e6, noNaN: true }),
				squareMetres: fc.double({ min: 0, max: 2e9, noNaN: true }),
			}),
		)
		.map((land) => setStationLand(OWNERS, land)),
	fc.constant(resetFunding),
);

const within = (id: CalibratedAssumption): fc.Arbitrary<number> =>
	fc
		.double({ min: 0, max: 1, noNaN: true })
		.map((share) =>
			Math.min(
				ASSUMPTIONS[id].high,
				ASSUMPTIONS[id].low + share * (ASSUMPTIONS[id].high - ASSUMPTIONS[id].low),
			),
		);

const calibrationEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc
		.record({
			date: fc.constantFrom("2026", "2026-03", "2026-03-31"),
			sources: fc.array(fc.constantFrom("นับเอง", "survey"), { maxLength: 2 }),
			observations: fc.integer({ min: 1, max: 2000 }),
			fitted: fc.subarray([...CALIBRATED_ASSUMPTIONS]).chain((ids) =>
				fc.tuple(
					...ids.map((assumption) =>
						fc.record({
							assumption: fc.constant(assumption),
							before: within(assumption),
							after: within(assumption),
						}),
					),
				),
			),
			holdOut: fc.array(
				fc.record({
					kind: fc.constantFrom(...OBSERVATION_KINDS),
					method: fc.constantFrom("rows" as const, "folds" as const),
					observations: fc.integer({ min: 1, max: 2000 }),
					meanAbsolutePercentageError: fc.option(fc.double({ min: 0, max: 9, noNaN: true })),
					rootMeanSquareError: fc.double({ min: 0, max: 1e5, noNaN: true }),
					bias: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
				}),
				{ maxLength: 2 },
			),
		})
		.map(setCalibration),
	fc.constant(removeCalibration),
);

/** Everything else that people decide. Some are refused: out of range, or no such station. */
export const valueEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(stationId, name, name).map(([id, th, en]) => renameStation(id, { th, en })),
	fc.tuple(name, name).map(([th, en]) => renameScenario({ th, en })),
	fc.tuple(stationId, fc.constantFrom(...TRACK_CLASSES)).map(([id, to]) => setTrackClass(id, to)),
	fc.tuple(stationId, fc.boolean()).map(([id, to]) => setStationElevated(id, to)),
	fc.tuple(stationId, fc.boolean()).map(([id, to]) => setParkAndRide(id, to)),
	fc.tuple(stationId, fc.boolean()).map(([id, to]) => setSingleTrack(id, to)),
	fc.tuple(stationId, fc.option(fc.integer({ min: -1, max: 52 }))).map(([id, to]) => setJunctions(id, to)),
	fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 22 }).map(setAllJunctions),
	fc.constantFrom("slack" as const, "junctions" as const).map(setRunTimeBasis),
	fc
		.option(
			fc.record({
				fromStationId: stationId,
				toStationId: stationId,
				everyNthTrain: fc.integer({ min: 1, max: 5 }),
				periods: fc.subarray([...PERIODS]),
			}),
		)
		.map(setShortTurn),
	fc
		.tuple(fc.constantFrom(...PERIODS), fc.double({ min: 100, max: 3700, noNaN: true }))
		.map(([period, to]) => setHeadway(period, to)),
	fc.integer({ min: -5, max: 105 }).map(setFare),
	fc.double({ min: 0, max: 130, noNaN: true }).map(setDwell),
	fc.double({ min: -0.1, max: 0.6, noNaN: true }).map(setSpareRatio),
	fc.integer({ min: 10, max: 1100 }).map(setTrainPlaces),
	fc
		.tuple(fc.integer({ min: 0, max: 100_800 }), fc.integer({ min: 0, max: 100_800 }))
		.map(([from, to]) => setServiceHours(from, to)),
	fc.constantFrom("present" as const, "registered" as const).map(setPopulationBasis),
	fc.constantFrom("none" as const, "default" as const, "rail" as const).map(setOutsideView),
	fc.integer({ min: -1, max: 2 ** 33 }).map(setSeed),
	fc
		.constantFrom(...TRAVEL_TOPICS)
		.chain((topic) => fc.constantFrom(...TRAVEL_CHOICES[topic]).map((chosen) => setTravel(topic, chosen))),
	fundingEdit,
	calibrationEdit,
	fc
		.tuple(fc.constantFrom(...ASSUMPTION_IDS), fc.option(fc.double({ min: 0, max: 1, noNaN: true })))
		.map(([id, share]) => {
			const { low, high } = ASSUMPTIONS[id];
			return setAssumption(id, share === null ? null : Math.min(high, low + share * (high - low)));
		}),
);

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(lineEdit, valueEdit);
