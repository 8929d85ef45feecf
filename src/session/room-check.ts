import { fail, ok, problem, type Result } from "../core/result.ts";
import { checkComment, checkStamp, checkVote } from "../core/voice-check.ts";
import {
	ANSWER_OUTCOMES,
	type CollectedComment,
	type CollectedVote,
	type HandCount,
	HIDE_REASONS,
	type ModerationStep,
	type RoomAnswer,
	VOICE_SOURCES,
} from "../core/voice-room.ts";
import { isRecord } from "./stored-values.ts";

const DAMAGED = fail(problem("voices.damaged"));
const DECISIONS = ["waiting", "accepted", "hidden"] as const;

const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isCount = (value: unknown): value is number =>
	typeof value === "number" && Number.isInteger(value) && value >= 0;
const isId = (value: unknown): value is string => typeof value === "string" && value !== "";
const known = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
	values.some((each) => each === value);

function isStep(value: unknown): value is ModerationStep {
	if (!isRecord(value)) return false;
	const { decision, reason, atMilliseconds } = value;
	return (
		known(DECISIONS, decision) && (reason === null || known(HIDE_REASONS, reason)) && isTime(atMilliseconds)
	);
}

/** As it was kept on this device; what was damaged there is told and left out. */
export function checkCollectedComment(value: unknown): Result<CollectedComment> {
	if (!isRecord(value)) return DAMAGED;
	const { id, comment, source, receivedAtMilliseconds, steps } = value;
	const read = comment === null ? ok(null) : checkComment(comment);
	if (!read.ok || !isId(id) || !known(VOICE_SOURCES, source) || !isTime(receivedAtMilliseconds))
		return DAMAGED;
	if (!Array.isArray(steps) || !steps.every(isStep)) return DAMAGED;
	return ok({ id, comment: read.value, source, receivedAtMilliseconds, steps });
}

export function checkCollectedVote(value: unknown): Result<CollectedVote> {
	if (!isRecord(value)) return DAMAGED;
	const { id, vote, source, receivedAtMilliseconds } = value;
	const read = checkVote(vote);
	if (!read.ok || !isId(id) || !known(VOICE_SOURCES, source) || !isTime(receivedAtMilliseconds))
		return DAMAGED;
	return ok({ id, vote: read.value, source, receivedAtMilliseconds });
}

export function checkHandCount(value: unknown): Result<HandCount> {
	if (!isRecord(value)) return DAMAGED;
	const { id, hands, worries, countedAtMilliseconds } = value;
	if (!isId(id) || !isTime(countedAtMilliseconds)) return DAMAGED;
	if (!Array.isArray(hands) || !Array.isArray(worries)) return DAMAGED;
	if (![...hands, ...worries].every(isCount)) return DAMAGED;
	return ok({ id, hands, worries, countedAtMilliseconds });
}

export function checkAnswer(value: unknown): Result<RoomAnswer> {
	if (!isRecord(value)) return DAMAGED;
	const { id, commentIds, outcome, text, revision, atMilliseconds } = value;
	const stamp = revision === null ? ok(null) : checkStamp(revision);
	if (!stamp.ok || !isId(id) || !known(ANSWER_OUTCOMES, outcome)) return DAMAGED;
	if (!Array.isArray(commentIds) || !commentIds.every(isId)) return DAMAGED;
	if (typeof text !== "string" || !isTime(atMilliseconds)) return DAMAGED;
	return ok({ id, commentIds, outcome, text, revision: stamp.value, atMilliseconds });
}
