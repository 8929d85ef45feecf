import { useEffect, useRef } from "preact/hooks";
import type { CityView } from "../../../engine/contract.ts";
import { translator } from "../../../i18n/index.ts";
import type { CameraView, MapCallbacks, Padding } from "../../../map/index.ts";
import { moveStation } from "../../../scenario/edits/move-station.ts";
import type { StageProps } from "../story/types.ts";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { Curtain } from "./Curtain.tsx";
import { ReachThroughHour } from "./ReachThroughHour.tsx";
import { Stages } from "./Stages.tsx";
import { StillScene } from "./StillScene.tsx";
import { cameraHere, cameraToKeep } from "./scene-camera.ts";
import "./stage.css";
import type { ModeProps } from "./mode.ts";
import { Trains } from "./Trains.tsx";
import { useSize } from "./use-size.ts";
import { useStageMap } from "./use-stage-map.ts";

/** From here on controls stand beside the map, which a line from north to south has more of then. */
const WIDE_PIXELS = 540;

/** What the names of the two sides take from the top. */
const NAMES_PIXELS = 56;

/** The scale bar under what is said of the map. */
const SCALE_PIXELS = 48;

/** The map of a scene: lines, ground, whatever moves, and the legend and controls that go with it. */
export function Stage(props: StageProps) {
	const city = props.session.city.value;
	return city === null ? <div class="stage" aria-busy="true" /> : <StageOf {...props} city={city} />;
}

function StageOf(props: StageProps & { readonly city: CityView }) {
	const { scene, session, device, main, other, theme, language, reducedMotion, trying, covered, city } =
		props;
	const t = translator.value;
	const [root, size] = useSize<HTMLDivElement>();
	const [deck, deckSize] = useSize<HTMLDivElement>();
	const free = size.width * (1 - covered);
	const isSwiped = scene.show === "swipe" && other !== null;
	// A divider needs the whole width.
	const isBeside = free >= WIDE_PIXELS && !isSwiped;
	const padding: Padding = {
		top: isSwiped ? NAMES_PIXELS : 0,
		right: isBeside ? deckSize.width : 0,
		bottom: isBeside ? 0 : deckSize.height,
		left: covered * size.width,
	};
	const room = { width: free - padding.right, height: size.height - padding.bottom - padding.top };
	/** What the map was last aimed at, and whether somebody has moved it since. */
	const aim = useRef<{ of: string | null; camera: unknown; isMoved: boolean }>({
		of: null,
		camera: null,
		isMoved: false,
	});
	const follower = useRef<((camera: CameraView) => void) | null>(null);
	const cameraMoved = (camera: CameraView, byHand: boolean): void => {
		if (!byHand) return;
		aim.current.isMoved = true;
		props.onCamera?.(cameraToKeep(camera, room));
	};
	const options = {
		city,
		t,
		label: t("stage.mapOf", { option: t.of(main.scenario.name) }),
		language,
		theme,
		reducedMotion,
		online: device.onlineMap.value,
		padding,
		stationsMovable: trying,
		callbacks: {
			...(trying ? gesturesOf(session) : {}),
			onStationSelect: (stationId) => session.selectStation(stationId),
			onCamera: (camera, byHand) => {
				follower.current?.(camera);
				cameraMoved(camera, byHand);
			},
		} satisfies MapCallbacks as MapCallbacks,
	};
	const { host, map, status } = useStageMap(options);

	const selected = session.selectedStationId.value;
	useEffect(() => map?.setSelected(selected ?? scene.stationId), [map, selected, scene.stationId]);
	const { camera } = scene;
	const aimedAt = `${scene.id} ${scene.show}`;
	useEffect(() => {
		if (map === null || room.width <= 0 || room.height <= 0) return;
		const before = aim.current;
		const isSame = before.of === aimedAt && before.camera === camera;
		if (isSame && before.isMoved) return;
		aim.current = { of: aimedAt, camera, isMoved: false };
		if (camera === null) map.fitLine();
		else map.setCamera(cameraHere(camera, room), before.of !== null && !isSame);
	}, [map, aimedAt, camera, room.width, room.height]);

	const mode: ModeProps = {
		...props,
		t,
		map,
		mapOptions: options,
		deck,
		follow: (listener) => {
			follower.current = listener;
		},
		moveMain: (view, byHand) => {
			map?.setCamera(view, false);
			cameraMoved(view, byHand);
		},
	};
	const say = status === "unavailable" ? t("stage.stillMap") : status === "lost" ? t("stage.lost") : null;
	return (
		<div
			class="stage"
			ref={root}
			data-deck={isBeside ? "beside" : "below"}
			style={{ "--covered": `${covered * 100}%` }}
		>
			<div class="stage-map" ref={host} data-side="main" />
			{scene.show === "trains" ? (
				<Trains key={main.scenario.id} {...mode} />
			) : scene.show === "reach" ? (
				<ReachThroughHour {...mode} />
			) : scene.show === "stages" ? (
				<Stages {...mode} />
			) : isSwiped ? (
				<Curtain {...mode} other={other} />
			) : scene.show === "beforeAfter" && other !== null ? (
				<BeforeAfter {...mode} other={other} />
			) : (
				<StillScene {...mode} />
			)}
			{say === null ? null : (
				<p class="stage-said" role="status" style={{ bottom: `${padding.bottom + SCALE_PIXELS}px` }}>
					{say}
				</p>
			)}
		</div>
	);
}

/** Stations follow the pointer through the session, as one step of its history. */
function gesturesOf(session: StageProps["session"]): MapCallbacks {
	return {
		onStationDragStart: (stationId) => {
			session.selectStation(stationId);
			session.beginGesture();
		},
		onStationDrag: ({ stationId, position, mode }) => {
			session.preview(moveStation(stationId, mode === "free" ? { mode, position } : { mode, position }));
		},
		onStationDragEnd: () => session.commitGesture(),
		onStationDragCancel: () => session.cancelGesture(),
	};
}
