import type { Bilingual, LngLat } from "../../../core/location.ts";
import { type NearestWalk, nearestWalk } from "../../../models/walk-range.ts";
import type { LightCity } from "../light-city.ts";
import type { Home } from "../state.ts";

export interface PlaceStation {
	readonly name: Bilingual;
	readonly position: LngLat;
	readonly uncertaintyRadiusMetres: number;
	readonly parkAndRide: boolean;
}

/** The walk from home to the nearest station of one option. */
export interface PlaceWalk {
	readonly optionId: string;
	readonly name: Bilingual;
	/** False for an option that came by a link or was drawn here. */
	readonly isShipped: boolean;
	/** Null where no line is built. */
	readonly nearest: {
		readonly station: PlaceStation;
		readonly walk: NearestWalk;
		/** Along streets; null where the walk is a straight line × circuity. */
		readonly streets: { readonly path: readonly LngLat[]; readonly offStreetMetres: number } | null;
	} | null;
}

/** What can be told without the engine: straight lines × circuity to the stations of the shipped options. */
export function straightWalks({ options, origin }: LightCity, home: Home): PlaceWalk[] {
	return options.map(({ id, name, stations }) => {
		const walk = nearestWalk(home, stations, origin);
		return {
			optionId: id,
			name,
			isShipped: true,
			nearest: walk === null ? null : { station: stations[walk.index]!, walk, streets: null },
		};
	});
}

/** Options that lead to one station by one walk tell one thing: they stand together, in their order. */
export function alikeWalks(walks: readonly PlaceWalk[]): (readonly [PlaceWalk, ...PlaceWalk[]])[] {
	const groups = new Map<string, [PlaceWalk, ...PlaceWalk[]]>();
	for (const walk of walks) {
		const { nearest } = walk;
		const key =
			nearest === null
				? ""
				: [...nearest.station.position, nearest.walk.minutes.p50, nearest.walk.minutes.p90].join();
		const known = groups.get(key);
		if (known === undefined) groups.set(key, [walk]);
		else known.push(walk);
	}
	return [...groups.values()];
}

/** The option that is nearest on foot, the first of equals; null where none has a station. */
export function nearestOption(walks: readonly PlaceWalk[]): string | null {
	let best: { readonly id: string; readonly metres: number } | null = null;
	for (const { optionId, nearest } of walks) {
		if (nearest === null || (best !== null && nearest.walk.centreMetres >= best.metres)) continue;
		best = { id: optionId, metres: nearest.walk.centreMetres };
	}
	return best?.id ?? null;
}
