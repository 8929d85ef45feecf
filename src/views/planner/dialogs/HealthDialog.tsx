import { useCallback, useEffect, useState } from "preact/hooks";
import { ModelHealthPage } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";

/** Runs the checks on the open option as soon as somebody asks how the model is. */
export function HealthDialog() {
	const { session } = usePlanner();
	const checks = session.health.value;
	const trouble = session.problem.value;
	const [asked, setAsked] = useState(false);
	const run = useCallback((): void => {
		setAsked(true);
		session.requestHealth();
	}, [session]);
	useEffect(() => {
		if (session.health.peek() === null) run();
	}, [session, run]);
	return (
		<ModelHealthPage checks={checks} running={asked && checks === null && trouble === null} onRun={run} />
	);
}
