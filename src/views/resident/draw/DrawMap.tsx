import { useState } from "preact/hooks";
import type { LngLat } from "../../../core/location.ts";
import { translator } from "../../../i18n/index.ts";
import type { PinView } from "../../../map/types.ts";
import { addVertex } from "../../../scenario/edits/add-vertex.ts";
import { drawLine } from "../../../scenario/edits/draw-line.ts";
import { moveStation } from "../../../scenario/edits/move-station.ts";
import { placeStation } from "../../../scenario/edits/place-station.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Session } from "../../../session/types.ts";
import { SegmentedControl } from "../../../ui/index.ts";
import { MapOnDemand } from "../map/MapOnDemand.tsx";
import { type Pending, TOOLS, type Tool } from "./drawing.ts";

interface Props {
	readonly session: Session;
	readonly scenario: Scenario;
	readonly pending: Pending | null;
	readonly onPending: (pending: Pending | null) => void;
}

/** The map with a tool in hand: what a tap will do is always said, and at first it does nothing. */
export function DrawMap({ session, scenario, pending, onPending }: Props) {
	const t = translator.value;
	const [tool, setTool] = useState<Tool>("look");
	const isBlank = scenario.line === null;
	const inHand: Tool = isBlank && tool !== "look" ? "add" : tool;
	const selected = session.selectedStationId.value;
	const station = scenario.line?.stations.find(({ id }) => id === selected) ?? null;
	const tap = (position: LngLat): void => {
		if (inHand === "add" && !isBlank) session.apply(placeStation({ position }));
		else if (inHand === "add" && pending === null) onPending({ position });
		else if (inHand === "add" && pending !== null) {
			if (session.apply(drawLine(pending, { position }))) onPending(null);
		} else if (inHand === "bend") session.apply(addVertex(position));
		else if (inHand === "move" && station !== null) {
			session.apply(moveStation(station.id, { mode: "free", position }));
		}
	};
	const pins: PinView[] = [
		...(pending === null
			? []
			: [
					{
						id: "pending",
						kind: "destination",
						position: pending.position,
						label: t("draw.pending"),
					} as const,
				]),
		...(station === null
			? []
			: [
					{
						id: "selected",
						kind: "destination",
						position: station.position,
						label: t.of(station.name),
					} as const,
				]),
	];
	const hint =
		inHand === "move" && station !== null
			? t("draw.tool.move.chosen", { name: t.of(station.name) })
			: isBlank && inHand === "add"
				? t(pending === null ? "draw.tool.first" : "draw.tool.second")
				: t(`draw.tool.${inHand}.hint`);
	return (
		<div class="draw-map">
			<SegmentedControl
				label={t("draw.tool")}
				hideLabel
				choices={(isBlank ? (["look", "add"] as const) : TOOLS).map((value) => ({
					value,
					label: t(`draw.tool.${value}`),
				}))}
				value={inHand}
				onChange={setTool}
			/>
			<p class="draw-map__hint" aria-live="polite">
				{hint}
			</p>
			<MapOnDemand
				scenario={scenario}
				pins={pins}
				onTap={tap}
				onStationSelect={(id) => session.selectStation(id)}
			/>
		</div>
	);
}
