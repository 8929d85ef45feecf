import { ok, type Problem, problem, type Result } from "../../../core/result.ts";
import { ENGINE_VERSION } from "../../../core/version.ts";
import type { Range } from "../../../models/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import { CONTEST, type ContestFigure } from "./contest.ts";
import { figureOfRanges } from "./figure-of-ranges.ts";

/** What a kept line came to, and everything that the numbers hang on, so that opening it can show the same again. */
export interface Entry {
	/** Of the kept scenario. */
	readonly id: string;
	readonly keptAtMilliseconds: number;
	readonly cityId: string;
	readonly cityVersion: string;
	readonly engineVersion: string;
	readonly walking: "streets" | "straightLine";
	readonly drawCount: number;
	readonly figures: Readonly<Record<ContestFigure, Range>>;
}

/** Why a kept line no longer comes to the same. */
export const MOVE_REASONS = ["engine", "city", "walking", "draws", "unexplained"] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

export interface Stamp {
	readonly cityId: string;
	readonly cityVersion: string;
}

/** The score of an option with complete ranges; null while any of it is being worked out. */
export function scoreOf(
	{ outcome, ranges }: Pick<Evaluated, "outcome" | "ranges">,
	yearlyGap: Range | null,
	stamp: Stamp,
): Omit<Entry, "id" | "keptAtMilliseconds"> | null {
	if (outcome === null || ranges === null || yearlyGap === null) return null;
	const figures = {} as Record<ContestFigure, Range>;
	for (const figure of CONTEST) figures[figure] = figureOfRanges(ranges, yearlyGap, figure);
	return {
		cityId: stamp.cityId,
		cityVersion: stamp.cityVersion,
		engineVersion: ENGINE_VERSION,
		walking: outcome.walking,
		drawCount: ranges.drawCount,
		figures,
	};
}

const TOLERANCE = 1e-9;

/** Null where an entry opened again comes to the same; else why it moved. */
export function moveReasons(
	kept: Omit<Entry, "id" | "keptAtMilliseconds">,
	now: Omit<Entry, "id" | "keptAtMilliseconds">,
): readonly MoveReason[] | null {
	const isSame = CONTEST.every((figure) =>
		(["p10", "p50", "p90"] as const).every((quantile) => {
			const [a, b] = [kept.figures[figure][quantile], now.figures[figure][quantile]];
			return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
		}),
	);
	if (isSame) return null;
	const reasons: MoveReason[] = [];
	if (kept.engineVersion !== now.engineVersion) reasons.push("engine");
	if (kept.cityVersion !== now.cityVersion) reasons.push("city");
	if (kept.walking !== now.walking) reasons.push("walking");
	if (kept.drawCount !== now.drawCount) reasons.push("draws");
	return reasons.length > 0 ? reasons : ["unexplained"];
}

/** An entry from the device, as strictly as it was written. */
export function readEntry(value: unknown): Result<Entry> {
	return isEntry(value) ? ok(value) : { ok: false, error: DAMAGED };
}

const DAMAGED: Problem = problem("storage.corrupt");

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;

const isRange = (value: unknown): boolean =>
	isObject(value) && ["p10", "p50", "p90"].every((key) => Number.isFinite(value[key]));

function isEntry(value: unknown): value is Entry {
	if (!isObject(value) || !isObject(value.figures)) return false;
	const { figures } = value;
	return (
		["id", "cityId", "cityVersion", "engineVersion"].every((key) => typeof value[key] === "string") &&
		["keptAtMilliseconds", "drawCount"].every((key) => Number.isFinite(value[key])) &&
		(value.walking === "streets" || value.walking === "straightLine") &&
		CONTEST.every((figure) => isRange(figures[figure]))
	);
}
