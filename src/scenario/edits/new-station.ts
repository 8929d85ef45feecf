import type { Station } from "../types.ts";

const ID_PREFIX = "N";

/** An id that no station of the line has, and the name that goes with it. */
export function newStation(stations: readonly Station[]): Pick<Station, "id" | "name"> {
	const taken = new Set(stations.map((station) => station.id));
	let number = 1;
	while (taken.has(`${ID_PREFIX}${number}`)) number++;
	return {
		id: `${ID_PREFIX}${number}`,
		name: { th: `สถานีใหม่ ${number}`, en: `New station ${number}` },
	};
}
