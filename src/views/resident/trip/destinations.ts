import type { NamedPlace } from "../../../city/gazetteer/index.ts";
import type { LngLat } from "../../../core/location.ts";
import { distanceMetres } from "../../../geo/projection.ts";
import type { IconName } from "../../../ui/index.ts";
import type { LightCity } from "../light-city.ts";

interface DestinationKind {
	readonly id: string;
	readonly categories: readonly string[];
	readonly icon: IconName;
	/** People go to the nearest, or to the one that most people go to; to no other where only the nearest serves. */
	readonly prefer: "nearest" | "onlyNearest" | "largest";
}

/** Where people go on most days, as categories of the pack's places. */
export const DESTINATION_KINDS = [
	{ id: "work", categories: ["government"], icon: "briefcase", prefer: "largest" },
	{ id: "campus", categories: ["university", "college"], icon: "graduation", prefer: "largest" },
	{ id: "hospital", categories: ["hospital"], icon: "hospital", prefer: "largest" },
	{ id: "market", categories: ["market"], icon: "basket", prefer: "nearest" },
	{ id: "mall", categories: ["mall"], icon: "bag", prefer: "largest" },
	{ id: "school", categories: ["school"], icon: "school", prefer: "nearest" },
	{ id: "busTerminal", categories: ["bus_terminal"], icon: "bus", prefer: "largest" },
	{ id: "railway", categories: ["rail_station"], icon: "train", prefer: "onlyNearest" },
] as const satisfies readonly DestinationKind[];

export type DestinationId = (typeof DESTINATION_KINDS)[number]["id"];

/** Nobody rides to what stands next door. */
const NEXT_DOOR_METRES = 800;

/** One place for each kind that the pack knows of: from a home, the nearest or the one that draws most. */
export function destinationsFrom(
	home: LngLat,
	{ names, draws }: Pick<LightCity, "names" | "draws">,
): readonly { readonly kind: (typeof DESTINATION_KINDS)[number]; readonly place: NamedPlace }[] {
	return DESTINATION_KINDS.flatMap((kind) => {
		const categories: readonly string[] = kind.categories;
		const found = names
			.filter(({ id, category }) => category !== null && categories.includes(category) && draws.get(id)! > 0)
			.map((place) => ({
				place,
				metres: distanceMetres(home, place.position),
				draw: draws.get(place.id)!,
			}))
			.filter(({ metres }) => kind.prefer === "onlyNearest" || metres >= NEXT_DOOR_METRES)
			.sort((a, b) =>
				kind.prefer === "largest" && b.draw !== a.draw ? b.draw - a.draw : a.metres - b.metres,
			);
		const first = found[0];
		return first === undefined || first.metres < NEXT_DOOR_METRES ? [] : [{ kind, place: first.place }];
	});
}
