import { pointAtChainage } from "../geo/polyline.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import { cellPeople } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import { reachOf } from "./evaluate.ts";
import { type MunicipalLedgerRow, municipalLedger } from "./finance/municipal-ledger.ts";
import { fareRevenue } from "./finance/revenue.ts";
import type { Outcome } from "./types.ts";

/** What one municipality has of the line, brings to it and may have to pay. */
export interface PlaceRow extends Omit<MunicipalLedgerRow, "benefitBahtMillion" | "benefitPerBaht"> {
	/** `people` and `boardings` count where the station stands; this counts where people live. */
	readonly residentsInReach: number;
	readonly fareBahtMillionPerYear: number;
	readonly trackKilometres: number;
	readonly ownsOperator: boolean;
	/** In the tambons of the municipality; some cover only a part of theirs. Null outside. */
	readonly registeredPeople: number | null;
	readonly bahtInPerRegisteredPerson: number | null;
	/** Where riders live is not among the results, so nobody's gain can be given. */
	readonly benefitBahtMillion: null;
}

export interface PlacesInput {
	readonly model: CityModel;
	readonly scenario: Scenario;
	readonly parameters: Parameters;
	readonly outcome: Outcome;
	/** Million baht a year by municipality, in the city's order. */
	readonly paidByMunicipality: ArrayLike<number>;
}

const TRACK_STEP_METRES = 50;
/** Farther from every cell's centre than this a point lies outside the mapped city. */
const OUTSIDE_METRES = 600;

/** The ledger by municipality; the last row lies in none. Stations, people, boardings, fares and track sum to the line's. */
export function ledgerByPlace(input: PlacesInput): PlaceRow[] {
	const { model, scenario, parameters, outcome } = input;
	const { municipalities, tambons, cells } = model.city;
	const outside = municipalities.length;
	const line = scenario.line;
	const rows = municipalLedger({
		municipalityCount: outside,
		stationMunicipality:
			line?.stations.map((station) => municipalityAt(model, station.position[0], station.position[1])) ?? [],
		stationPeople: outcome.stationPeople,
		stationBoardings: outcome.stationBoardings,
		paidByMunicipality: input.paidByMunicipality,
		benefitByMunicipality: new Float64Array(outside),
		benefitElsewhere: 0,
	});
	const residents = new Float64Array(outside + 1);
	if (line !== null) {
		const people = cellPeople(model, scenario.populationBasis, parameters.personsPerHouse);
		const { walk10 } = reachOf(model, scenario);
		for (let cell = 0; cell < walk10.length; cell++) {
			const municipality = tambons[cells.tambonIndex[cell]!]!.municipalityIndex;
			const row = municipality < 0 ? outside : municipality;
			residents[row] = residents[row]! + walk10[cell]! * people[cell]!;
		}
	}
	const registered = new Float64Array(outside);
	for (const { municipalityIndex, registeredPeople } of tambons)
		if (municipalityIndex >= 0)
			registered[municipalityIndex] = registered[municipalityIndex]! + registeredPeople;
	const track = line === null ? new Float64Array(outside + 1) : trackByPlace(model, line);
	return rows.map((row, index) => ({
		municipality: row.municipality,
		stations: row.stations,
		people: row.people,
		boardings: row.boardings,
		bahtMillionIn: row.bahtMillionIn,
		residentsInReach: residents[index]!,
		fareBahtMillionPerYear: fareRevenue({
			boardingsPerWeekday: row.boardings,
			fareBaht: scenario.fare.flatBaht,
			parameters,
		}),
		trackKilometres: track[index]! / 1000,
		ownsOperator: municipalities[row.municipality]?.ownsOperator ?? false,
		registeredPeople: registered[index] ?? null,
		bahtInPerRegisteredPerson:
			index < outside && registered[index]! > 0 ? (row.bahtMillionIn * 1e6) / registered[index]! : null,
		benefitBahtMillion: null,
	}));
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
