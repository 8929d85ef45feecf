import { useEffect } from "preact/hooks";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";

const TEN_MINUTES = { isochroneMetres: null };

/** Asks what the streets make of the stations while one is selected, after the gesture; shows nothing itself. */
export function StreetsStudy() {
	const { session, state } = usePlanner();
	const isWanted = session.selectedStationId.value !== null && session.streets.value.loaded !== null;
	const study = useStudy(session, "streets", isWanted ? TEN_MINUTES : null, true);
	const { answer, isStale, problem } = study;
	useEffect(() => {
		state.stationStreets.value = isWanted && answer !== null ? { answer, isStale } : null;
	}, [state, isWanted, answer, isStale]);
	useEffect(() => {
		if (problem !== null) session.reportProblem(problem);
	}, [session, problem]);
	return null;
}
