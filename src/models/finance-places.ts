import { pointAtChainage } from "../geo/polyline.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import { cellPeople } from "./base-state.ts";
import { type CityModel, sumByGroup } from "./city-model.ts";
import { reachOf } from "./evaluate.ts";
import { type MunicipalLedgerRow, municipalLedger } from "./finance/municipal-ledger.ts";
import { fareRevenue } from "./finance/revenue.ts";
import type { RiderGains } from "./rider-gains.ts";
import type { Outcome } from "./types.ts";

/** What one municipality has of the line, brings to it and gets of it; a mature year at the scenario's own values. */
export interface PlaceRow extends MunicipalLedgerRow {
	/** `people` and `boardings` count where the station stands; these two count where people live. */
	readonly residentsInReach: number;
	readonly boardingsByResidents: number;
	readonly fareBahtMillionPerYear: number;
	readonly trackKilometres: number;
	readonly ownsOperator: boolean;
	/** In the tambons of the municipality; some cover only a part of theirs. Null outside. */
	readonly registeredPeople: number | null;
	readonly bahtInPerRegisteredPerson: number | null;
	readonly benefitBahtPerRegisteredPerson: number | null;
}

export interface PlacesInput {
	readonly model: CityModel;
	readonly scenario: Scenario;
	readonly parameters: Parameters;
	readonly outcome: Outcome;
	readonly gains: RiderGains;
	/** Million baht a year by municipality, in the city's order. */
	readonly paidByMunicipality: ArrayLike<number>;
	/** Riders' gain of the whole line, million baht a year; split by where riders live. */
	readonly benefitBahtMillion: number;
}

const TRACK_STEP_METRES = 50;
/** Farther from every cell's centre than this a point lies outside the mapped city. */
const OUTSIDE_METRES = 600;

/**
 * The ledger by municipality; the last row lies in none. Stations, people, boardings, fares and track sum to the line's;
 * benefit and residents' boardings to those of trips that begin or end at home.
 */
export function ledgerByPlace(input: PlacesInput): PlaceRow[] {
	const { model, scenario, parameters, outcome, gains } = input;
	const { municipalities } = model.city;
	const outside = municipalities.length;
	const line = scenario.line;
	const cellPeopleNow = cellPeople(model, scenario.populationBasis, parameters.personsPerHouse);
	const byHome = (byZone: Float64Array): Float64Array => byMunicipality(model, cellPeopleNow, byZone);
	const whole = gains.gainBaht > 0 ? input.benefitBahtMillion / gains.gainBaht : 0;
	const benefit = byHome(gains.gainBahtByHomeZone).map((baht) => baht * whole);
	const riders = byHome(gains.boardingsByHomeZone);
	const applied =
		outcome.boardingsInsideView > 0 ? outcome.boardingsPerWeekday / outcome.boardingsInsideView : 0;
	const rows = municipalLedger({
		municipalityCount: outside,
		stationMunicipality: stationMunicipalities(model, line),
		stationPeople: outcome.stationPeople,
		stationBoardings: outcome.stationBoardings,
		paidByMunicipality: input.paidByMunicipality,
		benefitByMunicipality: benefit,
		benefitElsewhere: benefit[outside]!,
	});
	const residents = new Float64Array(outside + 1);
	if (line !== null) {
		const { walk10 } = reachOf(model, scenario);
		for (let cell = 0; cell < walk10.length; cell++) {
			const row = rowOfCell(model, cell);
			residents[row] = residents[row]! + walk10[cell]! * cellPeopleNow[cell]!;
		}
	}
	const registered = registeredByMunicipality(model);
	const track = line === null ? new Float64Array(outside + 1) : trackByPlace(model, line);
	return rows.map((row, index) => {
		const people = index < outside ? registered[index]! : null;
		const perPerson = (bahtMillion: number): number | null =>
			people !== null && people > 0 ? (bahtMillion * 1e6) / people : null;
		return {
			...row,
			residentsInReach: residents[index]!,
			boardingsByResidents: riders[index]! * applied,
			fareBahtMillionPerYear: fareRevenue({
				boardingsPerWeekday: row.boardings,
				fareBaht: scenario.fare.flatBaht,
				parameters,
			}),
			trackKilometres: track[index]! / 1000,
			ownsOperator: municipalities[row.municipality]?.ownsOperator ?? false,
			registeredPeople: people,
			bahtInPerRegisteredPerson: perPerson(row.bahtMillionIn),
			benefitBahtPerRegisteredPerson: perPerson(row.benefitBahtMillion),
		};
	});
}

/** Of each station, by the nearest cell; −1 in none. Empty without a line. */
export const stationMunicipalities = (model: CityModel, line: Line | null): number[] =>
	line?.stations.map((station) => municipalityAt(model, station.position[0], station.position[1])) ?? [];

/** Registered people in the tambons of each municipality. */
export function registeredByMunicipality(model: CityModel): Float64Array {
	const registered = new Float64Array(model.city.municipalities.length);
	for (const { municipalityIndex, registeredPeople } of model.city.tambons)
		if (municipalityIndex >= 0)
			registered[municipalityIndex] = registered[municipalityIndex]! + registeredPeople;
	return registered;
}

/** A zone's values shared out by where its people live, outside last; a zone without people counts outside. */
function byMunicipality(model: CityModel, people: Float64Array, byZone: Float64Array): Float64Array {
	const outside = model.city.municipalities.length;
	const inZone = sumByGroup(people, model.zoneOfCell, model.zoneCount);
	const values = new Float64Array(outside + 1);
	byZone.forEach((value, zone) => {
		if (!(inZone[zone]! > 0)) values[outside] = values[outside]! + value;
	});
	for (let cell = 0; cell < people.length; cell++) {
		const zone = model.zoneOfCell[cell]!;
		if (!(inZone[zone]! > 0)) continue;
		const row = rowOfCell(model, cell);
		values[row] = values[row]! + (byZone[zone]! * people[cell]!) / inZone[zone]!;
	}
	return values;
}

function rowOfCell(model: CityModel, cell: number): number {
	const { tambons, cells, municipalities } = model.city;
	const municipality = tambons[cells.tambonIndex[cell]!]!.municipalityIndex;
	return municipality < 0 ? municipalities.length : municipality;
}

/** Metres of track in each municipality, outside last, by steps along the line. */
function trackByPlace(model: CityModel, line: Line): Float64Array {
	const { polyline, lengthMetres } = lineGeometry(line);
	const outside = model.city.municipalities.length;
	const metres = new Float64Array(outside + 1);
	const steps = Math.max(1, Math.ceil(lengthMetres / TRACK_STEP_METRES));
	for (let step = 0; step < steps; step++) {
		const [lng, lat] = pointAtChainage(polyline, ((step + 0.5) * lengthMetres) / steps);
		const municipality = municipalityAt(model, lng, lat);
		const row = municipality < 0 ? outside : municipality;
		metres[row] = metres[row]! + lengthMetres / steps;
	}
	return metres;
}

/** By the nearest cell's tambon; −1 outside every municipality. */
function municipalityAt(model: CityModel, lng: number, lat: number): number {
	const east = model.plane.eastMetres(lng);
	const north = model.plane.northMetres(lat);
	let nearest = OUTSIDE_METRES * OUTSIDE_METRES;
	let found = -1;
	for (let cell = 0; cell < model.cells.eastMetres.length; cell++) {
		const dx = model.cells.eastMetres[cell]! - east;
		const dy = model.cells.northMetres[cell]! - north;
		const square = dx * dx + dy * dy;
		if (square < nearest) {
			nearest = square;
			found = cell;
		}
	}
	return found < 0 ? -1 : model.city.tambons[model.city.cells.tambonIndex[found]!]!.municipalityIndex;
}
