export { buildGazetteer, type Gazetteer } from "./gazetteer.ts";
export { type NamedCity, namesFromCity, namesFromPack, type PackFiles } from "./pack-names.ts";
export { searchGazetteer } from "./search.ts";
export type { Match, NamedHit, NamedKind, NamedPlace } from "./types.ts";
