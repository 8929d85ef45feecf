import * as z from "zod/mini";
import { bilingual, lngLat, positive, share, text, wholeCount } from "./common.ts";

export const attribution = z.object({ text: bilingual, licence: text, url: text });
export const source = z.object({ id: text, what: text, origin: text, licence: text });

export const PACK_FORMAT_VERSION = 1;

/** The network of streets that a pack may carry: the one file of bytes, and the one that may be missing. */
export const STREETS_FILE = "streets.rbsn";

/** pack.json */
export const manifestSchema = z.object({
	formatVersion: z.literal(PACK_FORMAT_VERSION),
	id: text,
	name: bilingual,
	/** Changes with any byte of any file. */
	version: text,
	origin: lngLat,
	personsPerHouse: positive,
	studentsOnCampusShare: share,
	attributions: z.array(attribution).check(z.minLength(1)),
	sources: z.array(source),
	files: z.record(
		z.string(),
		z.object({ bytes: wholeCount, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
	),
});

export type Manifest = z.infer<typeof manifestSchema>;
