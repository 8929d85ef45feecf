import { weightedQuantile } from "../core/quantile.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import {
	centreOfJobs,
	placesByDraw,
	REACH_KINDS,
	REACH_LIMITS_MINUTES,
	reachAmounts,
} from "./access-kinds.ts";
import { type TravelCase, travelCase } from "./access-network.ts";
import { accessPoints, cellGroup, placeGroup, positionGroup, unitGroup } from "./access-points.ts";
import { comparedWith } from "./access-run.ts";
import { cumulativeOpportunities, overWindow } from "./accessibility/opportunities.ts";
import { PTAL_BANDS, PTAL_BUS, PTAL_RAIL, ptalBandIndex, ptalIndex } from "./accessibility/ptal.ts";
import { timeChange } from "./accessibility/time-change.ts";
import { cellPeople } from "./base-state.ts";
import { type CityModel, sumByGroup } from "./city-model.ts";
import { concentrationIndex, palmaByIncome } from "./equity/by-rank.ts";
import { giniCoefficient, lorenzCurve, lorenzShareAt, palmaRatio } from "./equity/inequality.ts";
import { losersByTambon } from "./fairness-losers.ts";
import { IMPORTANT_PLACES, type SideOfUnits, sideOfUnits } from "./fairness-sides.ts";
import { groupRows, municipalityRows, residentsOf, tambonMeans, weightedMean } from "./fairness-tables.ts";
import type { FairnessAnswer, FairnessRequest, Inequality } from "./fairness-types.ts";

const LORENZ_STEPS = 20;
/** Shares of the tenth that has most and the four tenths that have least, person for person. */
const PER_PERSON = 4;
const WALK_TO_PTAL_METRES = 80;

/**
 * Who reaches what, everywhere in the city: every access unit is an origin, all units and places are destinations,
 * and every minute of the window a departure. The option and what it is compared with share assumptions, people and
 * departures, so that only the line differs.
 */
export function fairnessOf(
	model: CityModel,
	scenario: Scenario,
	request: FairnessRequest,
	onProgress: (share: number) => void = () => undefined,
): FairnessAnswer {
	const { city, unitCount } = model;
	const places = placesByDraw(model);
	const points = accessPoints(model, [
		unitGroup(model),
		placeGroup(model, places),
		positionGroup(model, [centreOfJobs(model)]),
	]);
	const other = comparedWith(scenario, request.against);
	const after = travelCase(model, scenario, points, request);
	const before = travelCase(model, other, points, request);
	const { parameters } = after;
	const people = cellPeople(model, scenario.populationBasis, parameters.personsPerHouse);
	const unitPeople = sumByGroup(people, model.unitOfCell, unitCount);
	const unitJobs = sumByGroup(city.cells.jobs, model.unitOfCell, unitCount);
	const unitStudents = sumByGroup(city.cells.students, model.unitOfCell, unitCount);
	const amounts = reachAmounts(
		{ jobs: unitJobs, people: unitPeople, students: unitStudents },
		unitCount,
		places,
		1,
	);
	const input = {
		unitCount,
		places,
		amounts,
		people: unitPeople,
	};
	let done = 0;
	const onUnit = (): void => {
		done++;
		if (done % 16 === 0) onProgress(done / (2 * unitCount));
	};
	const was = sideOfUnits(before, input, onUnit);
	const is = sideOfUnits(after, input, onUnit);
	const byMotorcycle = motorcycleReach(after, points.count, amounts, unitCount);

	const departures = after.departureSeconds.length;
	const over = (values: Float64Array, row: number) =>
		overWindow(values.subarray(row * departures, (row + 1) * departures));
	const renting = city.tambons.map(({ houses, registeredPeople }) =>
		registeredPeople > 0 ? houses / registeredPeople : Number.NaN,
	);
	const inequality = (side: SideOfUnits, row: number): Inequality => {
		const reached = side.reach[row]!;
		const curve = lorenzCurve(reached, unitPeople);
		const byTambon = tambonMeans(model, people, reached);
		return {
			lorenz:
				curve === null
					? []
					: Array.from({ length: LORENZ_STEPS + 1 }, (_, k) => lorenzShareAt(curve, k / LORENZ_STEPS)),
			gini: curve === null ? null : giniCoefficient(curve),
			bestOverWorst: curve === null ? null : PER_PERSON * palmaRatio(curve),
			concentrationByRenting: concentrationIndex(byTambon.mean, byTambon.people, renting),
			palma: palmaByIncome(byTambon.mean, byTambon.people, renting),
		};
	};
	const noticeable = parameters.noticeableMinutes;
	const cellPoints = accessPoints(model, [cellGroup(model)]);
	const ptal = (side: Scenario): Uint8Array =>
		ptalBands(model, side, travelCase(model, side, cellPoints, request), parameters);
	const [ptalBefore, ptalAfter] = [ptal(other), ptal(scenario)];
	const tables = { model, people, unitPeople, was, is, noticeable };
	const municipalities = municipalityRows(tables);
	const residents = municipalities.map(({ municipality }) => residentsOf(model, people, municipality));
	const where = { residents: unitPeople, students: unitStudents, workers: unitJobs };
	return {
		departures,
		zones: unitCount,
		reach: REACH_KINDS.flatMap((kind, k) =>
			REACH_LIMITS_MINUTES.map((limitMinutes, l) => {
				const row = k * REACH_LIMITS_MINUTES.length + l;
				return {
					kind,
					limitMinutes,
					before: over(was.cityReach, row),
					after: over(is.cityReach, row),
					byMotorcycle: weightedMean(byMotorcycle[row]!, unitPeople),
				};
			}),
		),
		gravity: { before: overWindow(was.cityGravity), after: overWindow(is.cityGravity) },
		measures: REACH_KINDS.flatMap((kind, k) =>
			REACH_LIMITS_MINUTES.map((limitMinutes, l) => {
				const row = k * REACH_LIMITS_MINUTES.length + l;
				const [from, to] = [was.reach[row]!, is.reach[row]!];
				return {
					kind,
					limitMinutes,
					inequality: { before: inequality(was, row), after: inequality(is, row) },
					groups: groupRows(where, from, to, byMotorcycle[row]!, parameters),
					municipalityReach: residents.map((own) => ({
						before: weightedMean(from, own),
						after: weightedMean(to, own),
					})),
				};
			}),
		),
		municipalities,
		change: timeChange(was.minutes, is.minutes, unitPeople, noticeable),
		places: places.slice(0, IMPORTANT_PLACES).map((place, i) => ({
			placeId: place.id,
			change: timeChange(was.placeMinutes[i]!, is.placeMinutes[i]!, unitPeople, noticeable),
			minutes: {
				before: weightedQuantile(was.placeMinutes[i]!, unitPeople, 0.5) ?? 0,
				after: weightedQuantile(is.placeMinutes[i]!, unitPeople, 0.5) ?? 0,
			},
		})),
		tambons: city.tambons.flatMap((_, tambon) => {
			const own = people.map((count, cell) => (city.cells.tambonIndex[cell] === tambon ? count : 0));
			const change = timeChange(
				was.minutes,
				is.minutes,
				sumByGroup(own, model.unitOfCell, unitCount),
				noticeable,
			);
			return change.gained + change.kept + change.lost > 0 ? [{ tambon, change }] : [];
		}),
		losers: losersByTambon({ ...tables, places, scenario, other, request }),
		ptalShares: { before: shares(ptalBefore, people), after: shares(ptalAfter, people) },
		cellMinutesSaved: Float32Array.from(model.unitOfCell, (unit) => was.minutes[unit]! - is.minutes[unit]!),
		cellPtalBand: ptalAfter,
	};
}

function motorcycleReach(
	travel: TravelCase,
	pointCount: number,
	amounts: Float64Array,
	unitCount: number,
): Float64Array[] {
	const minutes = new Float64Array(pointCount);
	const rows = REACH_KINDS.length * REACH_LIMITS_MINUTES.length;
	const reach = Array.from({ length: rows }, () => new Float64Array(unitCount));
	for (let unit = 0; unit < unitCount; unit++) {
		travel.motorcycleFrom(unit, minutes);
		const kindCount = REACH_KINDS.length;
		const found = cumulativeOpportunities(minutes, 1, { kindCount, amounts }, REACH_LIMITS_MINUTES);
		for (let row = 0; row < rows; row++) reach[row]![unit] = found[row]!;
	}
	return reach;
}

/** Bands by cell: the line as one service of its own mode, songthaews as one bus service where a stop is near. */
function ptalBands(
	model: CityModel,
	scenario: Scenario,
	travel: TravelCase,
	parameters: Parameters,
): Uint8Array {
	const modes = {
		tram: PTAL_RAIL,
		songthaew: { ...PTAL_BUS, reliabilityMinutes: parameters.ptalSongthaewReliability },
	};
	const trains = travel.service !== null ? 3600 / scenario.service.headwaySeconds.amPeak : 0;
	const songthaew = {
		mode: "songthaew",
		walkMetres: (parameters.songthaewWalk / 2) * WALK_TO_PTAL_METRES,
		frequencyPerHour: 60 / parameters.songthaewHeadway,
	};
	return Uint8Array.from(model.cells.songthaewServed, (served, cell) =>
		ptalBandIndex(
			ptalIndex(
				[
					{ mode: "tram", walkMetres: travel.nearestStationMetres[cell]!, frequencyPerHour: trains },
					...(served === 1 ? [songthaew] : []),
				],
				modes,
			),
		),
	);
}

function shares(bands: Uint8Array, people: Float64Array): number[] {
	const sums = new Array<number>(PTAL_BANDS.length).fill(0);
	let total = 0;
	bands.forEach((band, cell) => {
		sums[band] = sums[band]! + people[cell]!;
		total += people[cell]!;
	});
	return sums.map((sum) => (total > 0 ? sum / total : 0));
}
