import { readFileSync } from "node:fs";
import { type NamedPlace, namesFromPack } from "../../../src/city/gazetteer/index.ts";

const file = (name: string): unknown =>
	JSON.parse(
		readFileSync(new URL(`../../../public/packs/khon-kaen/${name}.geojson`, import.meta.url), "utf8"),
	);

/** The files of the pack that ships. */
export const packFiles = () => ({
	corridor: file("corridor"),
	places: file("places"),
	municipalities: file("municipalities"),
	roads: file("roads"),
});

export const packNames = (): NamedPlace[] => namesFromPack(packFiles());
