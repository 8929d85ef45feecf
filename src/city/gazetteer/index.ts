export { namesFromPack, type PackFiles } from "./pack-names.ts";
export { buildGazetteer, type Gazetteer, searchGazetteer } from "./search.ts";
export type { Match, NamedHit, NamedKind, NamedPlace } from "./types.ts";
