/** What lies around one station: people and visitors weighted by walking decay and Huff share, and its feeders. */
export interface StationSurroundings {
	readonly residents: number;
	/** Jobs outside hospitals. */
	readonly jobs: number;
	readonly universityStudents: number;
	/** Daily visitors and staff of hospitals. */
	readonly hospitalPeople: number;
	/** Daily visitors of shops and markets. */
	readonly retailVisitors: number;
	/** Feeder vehicle-trips that serve the station on a weekday. */
	readonly feederTripsPerWeekday: number;
	/** Park-and-ride spaces for motorcycles. */
	readonly parkingSpaces: number;
	/** First or last station of the line. */
	readonly isTerminal: boolean;
}

/** Boardings a weekday per unit; ranges and tags are in the catalogue of assumptions, group "direct". */
export interface DirectCoefficients {
	readonly perResident: number;
	readonly perJob: number;
	readonly perUniversityStudent: number;
	readonly perHospitalPerson: number;
	readonly perRetailVisitor: number;
	readonly perFeederTrip: number;
	readonly perParkingSpace: number;
	/** t: a terminal has 1 + t times the walkers. */
	readonly terminalUplift: number;
	/** G: absorbs that the model comes from elsewhere. */
	readonly factor: number;
}

/** Boardings of one station on a weekday. */
export interface DirectBoardings {
	/** From the surroundings, on foot: what stands beside the walkers of the four-step model. */
	readonly walk: number;
	readonly feeder: number;
	readonly parkAndRide: number;
	/** The sum of the three: B of the formula. */
	readonly all: number;
}

/**
 * Direct ridership model, one station:
 * B = G S [a_r R + a_j J + a_u U + a_h H + a_c C] (1 + t_term) + a_b F + a_p P.
 * Form after Kuby, Barranda & Upchurch (2004); its coefficients are assumptions, since no published set has been
 * read whole and none fits a city of motorcycles.
 *
 * @param serviceMultiplier S, 1 for a train every ten minutes all day; see `serviceMultiplier`
 */
export function directBoardings(
	station: StationSurroundings,
	serviceMultiplier: number,
	coefficients: DirectCoefficients,
): DirectBoardings {
	const around =
		coefficients.perResident * station.residents +
		coefficients.perJob * station.jobs +
		coefficients.perUniversityStudent * station.universityStudents +
		coefficients.perHospitalPerson * station.hospitalPeople +
		coefficients.perRetailVisitor * station.retailVisitors;
	const uplift = station.isTerminal ? 1 + coefficients.terminalUplift : 1;
	const walk = coefficients.factor * serviceMultiplier * around * uplift;
	const feeder = coefficients.perFeederTrip * station.feederTripsPerWeekday;
	const parkAndRide = coefficients.perParkingSpace * station.parkingSpaces;
	return { walk, feeder, parkAndRide, all: walk + feeder + parkAndRide };
}
