import type { Cells, City } from "../../../src/city/types.ts";

const METRES_PER_DEGREE = 111_195;

/** Each cell cut into `side` × `side` equal parts, which share what it holds: the same city in smaller cells. */
export function finerCity(city: City, side: number): City {
	if (side === 1) return city;
	const { cells } = city;
	const parts = side * side;
	const count = cells.count * parts;
	const copied = <Values extends Uint8Array | Uint16Array>(values: Values, into: Values): Values =>
		into.map((_, k) => values[Math.floor(k / parts)]!) as Values;
	const split = (values: Float64Array): Float64Array =>
		Float64Array.from({ length: count }, (_, k) => values[Math.floor(k / parts)]! / parts);
	/** Offset of a part from the middle of its cell, in widths of a part. */
	const offset = (place: number): number => place - (side - 1) / 2;
	const degrees = (cell: number): number =>
		Math.sqrt(cells.areaSquareMetres[cell]!) / side / METRES_PER_DEGREE;
	const moved = (values: Float64Array, place: (part: number) => number, stretch: (cell: number) => number) =>
		Float64Array.from({ length: count }, (_, k) => {
			const cell = Math.floor(k / parts);
			return values[cell]! + offset(place(k % parts)) * degrees(cell) * stretch(cell);
		});
	const finer: Cells = {
		count,
		h3: Array.from({ length: count }, (_, k) => `${cells.h3[Math.floor(k / parts)]!}/${k % parts}`),
		lng: moved(
			cells.lng,
			(part) => part % side,
			(cell) => 1 / Math.cos((cells.lat[cell]! * Math.PI) / 180),
		),
		lat: moved(
			cells.lat,
			(part) => Math.floor(part / side),
			() => 1,
		),
		areaSquareMetres: split(cells.areaSquareMetres),
		tambonIndex: copied(cells.tambonIndex, new Uint16Array(count)),
		registeredPeople: split(cells.registeredPeople),
		peoplePresent: split(cells.peoplePresent),
		jobs: split(cells.jobs),
		jobsAtPlaces: split(cells.jobsAtPlaces),
		students: split(cells.students),
		universityStudents: split(cells.universityStudents),
		visitors: split(cells.visitors),
		songthaewWithin500Metres: copied(cells.songthaewWithin500Metres, new Uint8Array(count)),
		peopleConfidence: copied(cells.peopleConfidence, new Uint8Array(count)),
	};
	return { ...city, cells: finer };
}
