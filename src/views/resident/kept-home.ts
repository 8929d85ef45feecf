import type { Bilingual, LngLat } from "../../core/location.ts";
import type { Home } from "./state.ts";

const KEY = "rangbao.home";

/** The part of the browser's storage of a tab that is needed here. */
export type TabStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The block that this tab was told of before a reload; null where none is kept, or something else is. */
export function readHome(storage: () => TabStorage): Home | null {
	try {
		const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
		return isHome(kept) ? kept : null;
	} catch {
		return null;
	}
}

/** Keeps a block for the life of the tab. A browser that keeps nothing asks again after a reload. */
export function keepHome(storage: () => TabStorage, home: Home | null): void {
	try {
		if (home === null) storage().removeItem(KEY);
		else storage().setItem(KEY, JSON.stringify(home));
	} catch {
		// The block lives on in memory.
	}
}

function isHome(kept: unknown): kept is Home {
	if (typeof kept !== "object" || kept === null) return false;
	const { label, position, radiusMetres } = kept as Partial<Home>;
	return isBilingual(label) && isLngLat(position) && typeof radiusMetres === "number";
}

const isBilingual = (value: unknown): value is Bilingual => {
	const { th, en } = (value ?? {}) as Partial<Bilingual>;
	return typeof th === "string" && typeof en === "string";
};

const isLngLat = (value: unknown): value is LngLat =>
	Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
