import type { Ground, StreetsRead } from "../engine/exchange-contract.ts";
import { isRecord } from "./stored-values.ts";

/** Streets this far beyond the cells of a city still carry walks between them. */
const MARGIN_DEGREES = 0.02;

/** What is kept of streets, one record a city. */
export interface StreetsRecord extends StreetsRead {
	readonly version: 1;
	/** Of the pack they were loaded for; they serve a newer one where they cover its ground. */
	readonly cityVersion: string;
	readonly ground: Ground;
	readonly loadedAtMilliseconds: number;
}

export const streetsKey = (cityId: string): string => `rangbao/streets/${cityId}`;

export const groundOf = ([west, south, east, north]: Ground): Ground => [
	west - MARGIN_DEGREES,
	south - MARGIN_DEGREES,
	east + MARGIN_DEGREES,
	north + MARGIN_DEGREES,
];

/** Whether streets of one ground serve a city of these bounds. */
export const coversGround = (ground: Ground, bounds: Ground): boolean =>
	ground[0] <= bounds[0] && ground[1] <= bounds[1] && ground[2] >= bounds[2] && ground[3] >= bounds[3];

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** Null where it is none of ours or was damaged. The network itself has a check sum, which the engine looks at. */
export function readStreetsRecord(value: unknown): StreetsRecord | null {
	if (!isRecord(value) || value.version !== 1) return null;
	const { network, provenance, modes, ground, cityVersion, loadedAtMilliseconds } = value;
	const isWhole =
		network instanceof Uint8Array &&
		isRecord(provenance) &&
		[provenance.source, provenance.attribution, provenance.licence, provenance.url].every(
			(text) => typeof text === "string",
		) &&
		(provenance.dataDate === null || typeof provenance.dataDate === "string") &&
		Array.isArray(modes) &&
		modes.every(isMode) &&
		Array.isArray(ground) &&
		ground.length === 4 &&
		ground.every(isNumber) &&
		typeof cityVersion === "string" &&
		isNumber(loadedAtMilliseconds);
	if (!isWhole) return null;
	const { names } = value;
	const record = value as unknown as StreetsRecord;
	// Records of before names were kept have none, and streets serve without them.
	return { ...record, names: Array.isArray(names) && names.every(isName) ? record.names : [] };
}

const isText = (value: unknown): boolean => typeof value === "string";

const isName = (value: unknown): boolean =>
	isRecord(value) &&
	isText(value.id) &&
	isText(value.kind) &&
	isBilingual(value.name) &&
	Array.isArray(value.position) &&
	value.position.length === 2 &&
	value.position.every(isNumber) &&
	isNumber(value.radiusMetres) &&
	(value.within === null || isBilingual(value.within));

const isBilingual = (value: unknown): boolean => isRecord(value) && isText(value.th) && isText(value.en);

const isMode = (value: unknown): boolean =>
	isRecord(value) &&
	typeof value.mode === "string" &&
	[value.nodeCount, value.edgeCount, value.lengthMetres].every(isNumber) &&
	(value.report === null || isRecord(value.report));
