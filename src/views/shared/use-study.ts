import type { StudyAnswer, StudyKind, StudyRequest } from "../../engine/studies.ts";
import type { Session } from "../../session/types.ts";
import { type StudyState, useStudies } from "./use-studies.ts";

export interface StudyView<Kind extends StudyKind> extends StudyState {
	/** The latest answer, kept in sight while the next one is under way. */
	readonly answer: StudyAnswer<Kind> | null;
	/** The answer is of an earlier scenario or request. */
	readonly isStale: boolean;
}

/** A study of the option being worked on, or of the one beside it: `useStudies` of that one. */
export function useStudy<Kind extends StudyKind>(
	session: Session,
	kind: Kind,
	request: StudyRequest<Kind> | null,
	automatic: boolean,
	slot: "active" | "comparison" = "active",
): StudyView<Kind> {
	const scenario = session[slot].value?.scenario ?? null;
	const {
		answers,
		stale: _,
		...state
	} = useStudies(session, kind, scenario === null ? [] : [scenario], request, automatic);
	return { ...state, answer: answers[0] ?? null };
}
