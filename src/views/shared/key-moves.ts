import { nudgeStation } from "../../scenario/edits/nudge-station.ts";
import type { Session } from "../../session/types.ts";

export const STEP_METRES = 10;
export const LONG_STEP_METRES = 50;

/**
 * Moving a station with held-down arrow keys: the whole hold is one gesture, so one undo takes it all back
 * and Escape drops it.
 */
export interface KeyMoves {
	/** True where the key was one of ours. */
	keyDown(event: KeyboardEvent, stationId: string): boolean;
	keyUp(event: KeyboardEvent): void;
	/** Focus went elsewhere: what has been moved stays. */
	leave(): void;
}

const SIGN: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function createKeyMoves(session: Session): KeyMoves {
	let held: { readonly stationId: string; readonly key: string; metres: number } | null = null;
	const finish = (): void => {
		if (held === null) return;
		held = null;
		session.commitGesture();
	};
	return {
		keyDown(event, stationId) {
			if (event.altKey || event.ctrlKey || event.metaKey) return false;
			if (event.key === "Escape" && held !== null) {
				held = null;
				session.cancelGesture();
				return true;
			}
			const sign = SIGN[event.key];
			if (sign === undefined) return false;
			if (held !== null && (held.stationId !== stationId || held.key !== event.key)) finish();
			if (held === null) {
				session.beginGesture();
				held = { stationId, key: event.key, metres: 0 };
			}
			held.metres += sign * (event.shiftKey ? LONG_STEP_METRES : STEP_METRES);
			session.preview(nudgeStation(stationId, held.metres));
			return true;
		},
		keyUp(event) {
			if (held !== null && event.key === held.key) finish();
		},
		leave: finish,
	};
}
