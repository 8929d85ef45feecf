import { useEffect, useRef } from "preact/hooks";
import type { CameraView, CellsMode } from "../../../map/index.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { type ModeProps, useLines } from "./mode.ts";
import { useStageMap } from "./use-stage-map.ts";

interface Props {
	readonly mode: ModeProps;
	readonly scenario: Scenario;
	readonly cells: CellsMode;
	/** Nobody can see it: no focus, no pointer. */
	readonly hidden?: boolean;
}

/** A second map over the first, at the same place whichever of the two is moved. */
export function SecondMap({ mode, scenario, cells, hidden = false }: Props) {
	const isFollowing = useRef(false);
	const together = (move: () => void): void => {
		if (isFollowing.current) return;
		isFollowing.current = true;
		move();
		isFollowing.current = false;
	};
	const { host, map } = useStageMap({
		...mode.mapOptions,
		label: mode.t("stage.mapOf", { option: mode.t.of(scenario.name) }),
		stationsMovable: false,
		callbacks: {
			onStationSelect: (stationId) => mode.session.selectStation(stationId),
			onCamera: (camera, byHand) => together(() => mode.moveMain(camera, byHand)),
		},
	});
	useLines(map, scenario, null);
	useEffect(() => map?.setCells(cells), [map, cells]);
	const { map: main, follow } = mode;
	useEffect(() => {
		if (map === null || main === null) return;
		const take = (camera: CameraView): void => together(() => map.setCamera(camera, false));
		follow(take);
		take(main.camera());
		return () => follow(null);
	}, [map, main]);
	return <div class="stage-map" ref={host} data-side="other" inert={hidden} />;
}
