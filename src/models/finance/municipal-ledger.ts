/** Arrays of stations run in line order; arrays of municipalities by their index. Million baht a year unless said. */
export interface MunicipalLedgerInput {
	readonly municipalityCount: number;
	/** Municipality of each station; −1 where it lies in none. */
	readonly stationMunicipality: ArrayLike<number>;
	readonly stationPeople: ArrayLike<number>;
	readonly stationBoardings: ArrayLike<number>;
	/** What each municipality pays: capital as a yearly sum, shares of a shortfall. */
	readonly paidByMunicipality: ArrayLike<number>;
	/** User benefit of those who live in each municipality. */
	readonly benefitByMunicipality: ArrayLike<number>;
	/** User benefit of those who live in none. */
	readonly benefitElsewhere: number;
}

export interface MunicipalLedgerRow {
	/** −1: outside every municipality. */
	readonly municipality: number;
	readonly stations: number;
	readonly people: number;
	readonly boardings: number;
	readonly bahtMillionIn: number;
	readonly benefitBahtMillion: number;
	/** Benefit for each baht paid; null where nothing is paid. */
	readonly benefitPerBaht: number | null;
}

/**
 * What each municipality has, pays and gets: stations, people and boardings by where the station stands, benefit by where the
 * riders live. The last row is outside every municipality, so that each column adds up to the whole line.
 */
export function municipalLedger(input: MunicipalLedgerInput): MunicipalLedgerRow[] {
	const outside = input.municipalityCount;
	const stations = new Float64Array(outside + 1);
	const people = new Float64Array(outside + 1);
	const boardings = new Float64Array(outside + 1);
	for (let station = 0; station < input.stationMunicipality.length; station++) {
		const given = input.stationMunicipality[station]!;
		const row = given < 0 ? outside : given;
		stations[row] = stations[row]! + 1;
		people[row] = people[row]! + input.stationPeople[station]!;
		boardings[row] = boardings[row]! + input.stationBoardings[station]!;
	}
	return Array.from({ length: outside + 1 }, (_, row) => {
		const bahtMillionIn = row === outside ? 0 : input.paidByMunicipality[row]!;
		const benefitBahtMillion = row === outside ? input.benefitElsewhere : input.benefitByMunicipality[row]!;
		return {
			municipality: row === outside ? -1 : row,
			stations: stations[row]!,
			people: people[row]!,
			boardings: boardings[row]!,
			bahtMillionIn,
			benefitBahtMillion,
			benefitPerBaht: bahtMillionIn > 0 ? benefitBahtMillion / bahtMillionIn : null,
		};
	});
}
