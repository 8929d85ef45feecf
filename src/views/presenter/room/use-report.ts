import { useMemo } from "preact/hooks";
import { type ReportContent, reportContent } from "../../../exchange/voices/report.ts";
import type { RoomVoices } from "../../../session/room-voices.ts";

/** What the room has said so far, counted. */
export function useReport(room: RoomVoices): ReportContent {
	const comments = room.comments.value;
	const votes = room.votes.value;
	const ballots = room.ballots.value;
	const hands = room.hands.value;
	const answers = room.answers.value;
	return useMemo(
		() => reportContent({ comments, votes, ballots, hands, answers }),
		[comments, votes, ballots, hands, answers],
	);
}
