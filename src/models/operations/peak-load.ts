import type { Direction } from "./timetable.ts";

export interface PeakLoad {
	/** The section from station `section` to the next; −1 where nobody rides. */
	readonly section: number;
	readonly direction: Direction;
	readonly passengersPerHour: number;
	/** Passengers for each place offered; 1 is full. 0 where no train runs. */
	readonly loadFactor: number;
	/** The longest headway that keeps to the planning load factor, seconds; Infinity where nobody rides. */
	readonly longestHeadwaySeconds: number;
}

export interface PeakLoadInput {
	/** Passengers through each section in the hour; up = first station to last. */
	readonly sectionLoadUp: ArrayLike<number>;
	readonly sectionLoadDown: ArrayLike<number>;
	/** One for the line, or one a section where short trains leave some sections out. */
	readonly headwaySeconds: number | ArrayLike<number>;
	readonly trainPlaces: number;
	readonly planningLoadFactor: number;
}

/**
 * The fullest section of the hour, by passengers for each place where some sections see fewer trains than others, how
 * full its trains are, and the headway that it alone would ask for.
 */
export function peakLoad(input: PeakLoadInput): PeakLoad {
	const { headwaySeconds } = input;
	const headwayAt = (section: number): number =>
		typeof headwaySeconds === "number" ? headwaySeconds : headwaySeconds[section]!;
	let section = -1;
	let direction: Direction = "up";
	let passengersPerHour = 0;
	let fullest = 0;
	for (const [name, loads] of [
		["up", input.sectionLoadUp],
		["down", input.sectionLoadDown],
	] as const) {
		for (let i = 0; i < loads.length; i++) {
			const weight = typeof headwaySeconds === "number" ? loads[i]! : loads[i]! * headwayAt(i);
			if (weight <= fullest) continue;
			section = i;
			direction = name;
			passengersPerHour = loads[i]!;
			fullest = weight;
		}
	}
	const headway = section < 0 ? 0 : headwayAt(section);
	const placesPerHour = headway > 0 ? (3600 / headway) * input.trainPlaces : 0;
	return {
		section,
		direction,
		passengersPerHour,
		loadFactor: placesPerHour > 0 ? passengersPerHour / placesPerHour : 0,
		longestHeadwaySeconds: (3600 * input.trainPlaces * input.planningLoadFactor) / passengersPerHour,
	};
}
