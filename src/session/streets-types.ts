import type { NamedPlace } from "../city/gazetteer/types.ts";
import type { Problem, Result } from "../core/result.ts";
import type { ExchangeOptions } from "../engine/exchange-client.ts";
import type {
	Ground,
	StreetProvenance,
	StreetsFile,
	StreetsOfMode,
	StreetsRead,
} from "../engine/exchange-contract.ts";

export type StreetsPhase = "asking" | "waiting" | "receiving" | "reading" | "building" | "preparing";

/** Streets on their way in. */
export interface StreetsWork {
	readonly phase: StreetsPhase;
	/** The file or server. */
	readonly source: string;
	/** 0..1, or null where nobody can tell how much is left. */
	readonly share: number | null;
	/** Received so far from a server. */
	readonly bytes: number;
	/** What a busy server asked to wait before it is asked again. */
	readonly waitSeconds: number;
}

/** The streets that walks follow. */
export interface LoadedStreets {
	readonly provenance: StreetProvenance;
	readonly modes: readonly StreetsOfMode[];
	/** Villages, neighbourhoods, sois and streets that the file names; none where it was kept without them. */
	readonly names: readonly NamedPlace[];
	/** Of the network as it is kept. */
	readonly sizeBytes: number;
	readonly loadedAtMilliseconds: number;
	/** Share of the city's people whose homes are joined to these streets. */
	readonly peopleShare: number;
	/** Whether a reload brings them back. */
	readonly kept: boolean;
}

export interface StreetsState {
	/** Null: walks are straight lines × circuity. */
	readonly loaded: LoadedStreets | null;
	readonly work: StreetsWork | null;
	/** What went wrong last, until something else is tried. */
	readonly problem: Problem | null;
	/** A server asked not to be asked again before then; null where any may be. */
	readonly askAgainAtMilliseconds: number | null;
}

export type AskProgress =
	| { readonly phase: "asking" }
	| { readonly phase: "waiting"; readonly seconds: number }
	| { readonly phase: "receiving"; readonly bytes: number };

export interface AskRequest {
	readonly endpoint: string;
	readonly bounds: Ground;
	readonly onProgress: (progress: AskProgress) => void;
	readonly signal: AbortSignal;
}

/** Where streets come from: handed in, so that the session knows neither workers nor the network. */
export interface StreetsPort {
	/** Null where it was cancelled. */
	readStreets(given: StreetsFile, options: ExchangeOptions): Promise<Result<StreetsRead> | null>;
	/** Asks a server for a file of the ground's streets. Null where it was cancelled. */
	askStreets(request: AskRequest): Promise<Result<Blob> | null>;
}

/** What the session offers to do with streets. */
export interface StreetsActions {
	/** Reads a file of any kind that docs/format/streets.md lists, and walks on its streets. `source` names it. */
	openStreets(file: Blob, source: string): Promise<void>;
	/** Asks an Overpass server for the streets of the city. One question at a time, and none while a server rests. */
	fetchStreets(endpoint: string): Promise<void>;
	/** Stops what is on its way in; the streets that are loaded stay. */
	cancelStreets(): void;
	/** Back to straight lines, and off this device. */
	forgetStreets(): Promise<void>;
}
