import { describe, expect, it } from "vitest";
import { type AccessUnits, accessConstants, stationAccess } from "../../../src/models/access/feeders.ts";
import { type Parameters, resolveParameters } from "../../../src/scenario/assumptions.ts";

const parameters = resolveParameters();

const unitsAt = (distances: readonly number[], served = 1): AccessUnits => ({
	eastMetres: Float64Array.from(distances),
	northMetres: new Float64Array(distances.length),
	radiusMetres: new Float64Array(distances.length).fill(1e-6),
	songthaewShare: new Float64Array(distances.length).fill(served),
});

/** C by its definition: everybody's bicycle and feeder taken in turn, one mode at a time. */
function byDefinition(
	distance: number,
	p: Parameters,
	bahtPerHour: number,
	owner: "none" | "any",
	parked: boolean,
): number {
	const scale = p.stationScale * p.accessScaleRatio;
	const power = (-p.inVehicleCoefficient * scale) / p.thetaPublic;
	const baht = 60 / bahtPerHour;
	const onFoot = distance * p.circuity;
	const byRoad = (distance * p.vehicleCircuity) / 1000;
	const walk = onFoot <= p.walkCut ? (p.walkWeight * onFoot) / p.walkSpeed : Number.POSITIVE_INFINITY;
	const bicycle =
		p.walkWeight * ((onFoot * 60) / (p.bicycleSpeed * 1000) + p.bicycleExtra) + p.transferPenalty;
	const taxi =
		(byRoad * 60) / p.motorcycleTaxiSpeed +
		p.waitWeight * p.motorcycleTaxiWait +
		p.transferPenalty +
		(p.motorcycleTaxiFlag + p.motorcycleTaxiPerKilometre * byRoad + p.motorcycleTaxiDiscomfort) * baht;
	const songthaew =
		(byRoad * 60) / p.songthaewFeederSpeed +
		(p.waitWeight * p.songthaewFeederHeadway) / 2 +
		(p.walkWeight * p.songthaewWalk) / 2 +
		p.transferPenalty +
		p.songthaewFeederFare * baht;
	const motorcycle =
		(byRoad * 60) / p.parkAndRideMotorcycleSpeed +
		p.walkWeight * p.parkAndRideMotorcycleExtra +
		p.transferPenalty +
		(p.motorcycleCost * byRoad + p.parkAndRideMotorcycleFee) * baht;
	const car =
		(byRoad * 60) / p.parkAndRideCarSpeed +
		p.walkWeight * p.parkAndRideCarExtra +
		p.transferPenalty +
		p.carCost * byRoad * baht;
	const m = p.motorcycleAvailability;
	const c = p.carAvailability;
	const groups =
		owner === "none" || !parked
			? [{ weight: 1, modes: [] as number[] }]
			: [
					{ weight: (m * (1 - c)) / (m + c - m * c), modes: [motorcycle] },
					{ weight: (c * (1 - m)) / (m + c - m * c), modes: [car] },
					{ weight: (m * c) / (m + c - m * c), modes: [motorcycle, car] },
				];
	let total = 0;
	for (const { weight, modes } of groups)
		for (const hasBicycle of [false, true])
			for (const hasFeeder of [false, true]) {
				const share =
					weight *
					(hasBicycle ? p.bicycleShare : 1 - p.bicycleShare) *
					(hasFeeder ? p.feederAvailability : 1 - p.feederAvailability);
				const all = [
					walk,
					...(hasBicycle ? [bicycle] : []),
					...(hasFeeder ? [taxi, songthaew] : []),
					...modes,
				];
				const sum = all.reduce((running, minutes) => running + Math.exp(-minutes / scale), 0);
				total += share * sum ** power;
			}
	return total;
}

describe("access of a station", () => {
	const distances = [50, 300, 700, 1000, 2500, 6000];

	it.each([false, true])("is what its definition says, park-and-ride %s", (parkAndRide) => {
		const found = stationAccess(unitsAt(distances), 0, 0, parkAndRide, parameters, false);
		distances.forEach((distance, k) => {
			[parameters.valueOfTimeWorker, parameters.valueOfTimeStudent].forEach((value, traveller) => {
				const none = byDefinition(distance, parameters, value, "none", parkAndRide);
				const any = byDefinition(distance, parameters, value, "any", parkAndRide);
				expect(found.homeWithoutVehicle[traveller]![k]! / none).toBeCloseTo(1, 6);
				expect(found.homeWithVehicle[traveller]![k]! / any).toBeCloseTo(1, 6);
			});
		});
	});

	it("splits by mode into parts that make up the whole", () => {
		const found = stationAccess(unitsAt(distances), 0, 0, true, parameters, true);
		const owners =
			parameters.motorcycleAvailability +
			parameters.carAvailability -
			parameters.motorcycleAvailability * parameters.carAvailability;
		distances.forEach((_, k) => {
			const parts = found.homeByMode!.reduce((sum, mode) => sum + mode[k]!, 0);
			const whole = (1 - owners) * found.homeWithoutVehicle[0]![k]! + owners * found.homeWithVehicle[0]![k]!;
			expect(parts / whole).toBeCloseTo(1, 10);
			const activityParts = found.activityByMode!.reduce((sum, mode) => sum + mode[k]!, 0);
			expect(activityParts / found.activityEnd[0]![k]!).toBeCloseTo(1, 10);
		});
	});

	it("falls with distance, and a vehicle at the home end never makes it worse", () => {
		const found = stationAccess(unitsAt(distances), 0, 0, true, parameters, false);
		for (let k = 1; k < distances.length; k++)
			expect(found.homeWithVehicle[0]![k]!).toBeLessThan(found.homeWithVehicle[0]![k - 1]!);
		found.homeWithVehicle[0]!.forEach((value, k) => {
			expect(value).toBeGreaterThanOrEqual(found.homeWithoutVehicle[0]![k]!);
		});
	});

	it("refuses scales that do not fall down the tree", () => {
		expect(() => accessConstants({ ...parameters, accessScaleRatio: 1.2 })).toThrow(RangeError);
		expect(() => accessConstants({ ...parameters, stationScale: 30 })).toThrow(RangeError);
		expect(() => accessConstants({ ...parameters, thetaPublic: 1.1 })).toThrow(RangeError);
	});
});
