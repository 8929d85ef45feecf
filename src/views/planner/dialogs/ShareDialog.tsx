import { useMemo } from "preact/hooks";
import { ShareContent } from "../../shared/share/ShareContent.tsx";
import { usePlanner } from "../context.ts";
import { cellsMode } from "../map/cells.ts";

/** The option with the ground that the map shows. */
export function ShareDialog() {
	const { session, state, device } = usePlanner();
	const active = session.active.value;
	const city = session.city.value;
	const other = session.comparison.value;
	const layer = state.cellLayer.value;
	const point = state.access.point.value;
	const whole = state.access.city.value;
	const before = state.access.mapBefore.value;
	const reach = active?.reach ?? null;
	const basis = active?.scenario.populationBasis ?? "present";
	const cells = useMemo(() => {
		if (city === null) return { kind: "none" } as const;
		const access = { point: point?.answer ?? null, city: whole?.answer ?? null, before };
		return cellsMode(layer, city, basis, reach, other?.reach ?? null, { kind: "none" }, access);
	}, [city, layer, basis, reach, other?.reach, point, whole, before]);
	return <ShareContent session={session} device={device} view="planner" cells={cells} />;
}
