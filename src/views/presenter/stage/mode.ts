import { useEffect, useMemo } from "preact/hooks";
import type { CityView } from "../../../engine/contract.ts";
import type { Translator } from "../../../i18n/index.ts";
import type { CameraView, CellsMode, CityMap } from "../../../map/index.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import { lineView } from "../../shared/line-view.ts";
import type { StageProps } from "../story/types.ts";
import { groundCells } from "./stage-cells.ts";
import type { StageMapOptions } from "./use-stage-map.ts";

/** What each way of showing a scene is given. */
export interface ModeProps extends StageProps {
	readonly city: CityView;
	readonly t: Translator;
	/** The map under everything; null until it is made. */
	readonly map: CityMap | null;
	/** A second map is made like it. */
	readonly mapOptions: StageMapOptions;
	/** Goes on the controls at the foot, so that the map keeps clear of them. */
	readonly deck: (element: HTMLDivElement | null) => void;
	/** Hears where the main map looks; null stops. */
	follow(listener: ((camera: CameraView) => void) | null): void;
	moveMain(camera: CameraView, byHand: boolean): void;
}

/** A line on a map and another beside it, dashed, until whoever shows the next scene draws theirs. */
export function useLines(map: CityMap | null, active: Scenario | null, beside: Scenario | null): void {
	const line = useMemo(() => lineView(active), [active]);
	const dashed = useMemo(() => lineView(beside), [beside]);
	useEffect(() => map?.setActive(line), [map, line]);
	useEffect(() => map?.setComparison(dashed), [map, dashed]);
}

/** @param keys what the cells depend on */
export function useCells(map: CityMap | null, cells: () => CellsMode, keys: readonly unknown[]): CellsMode {
	const made = useMemo(cells, keys);
	useEffect(() => map?.setCells(made), [map, made]);
	return made;
}

/** Two options on one place: the scene's own on the main map, and on either side the ground that is that side's own. */
export function useSides({ scene, city, map, main, other }: ModeProps & { readonly other: Evaluated }): {
	readonly cells: CellsMode;
	readonly otherCells: CellsMode;
} {
	const layer = scene.layer === "change" || scene.layer === "saved" ? "reach" : scene.layer;
	const useGround = (map: CityMap | null, { scenario, reach }: Evaluated): CellsMode =>
		useCells(
			map,
			() =>
				groundCells(layer, {
					city,
					basis: scenario.populationBasis,
					reach,
					otherReach: null,
					fairness: null,
				}),
			[layer, city, scenario, reach],
		);
	useLines(map, main.scenario, null);
	return { cells: useGround(map, main), otherCells: useGround(null, other) };
}
