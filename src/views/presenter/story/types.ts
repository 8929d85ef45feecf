import type { Scene } from "../../../exchange/story/types.ts";
import type { Language } from "../../../i18n/index.ts";
import type { CameraView, MapTheme } from "../../../map/index.ts";
import type { Evaluated, Session } from "../../../session/types.ts";
import type { Device } from "../../shared/device.ts";

export type {
	FactId,
	FactName,
	Facts,
	OwnSentence,
	Scene,
	SceneCamera,
	SceneKind,
	SceneLayer,
	SceneShow,
	Spread,
	Story,
	StoryBasis,
} from "../../../exchange/story/types.ts";

/** What the map of a scene is given. It fills its place; the words lie over its left part. */
export interface StageProps {
	readonly scene: Scene;
	readonly session: Session;
	readonly device: Device;
	/** The option of the scene; while somebody tries something out, what they made of it. */
	readonly main: Evaluated;
	/** The other one: for the curtain, before and after, kept, gained and lost. */
	readonly other: Evaluated | null;
	readonly theme: MapTheme;
	readonly language: Language;
	readonly reducedMotion: boolean;
	/** Somebody is trying something out: stations move, through the session's gestures. */
	readonly trying: boolean;
	/** Share of the width, from the left, that words cover; what is fitted keeps clear of it. */
	readonly covered: number;
	/** Where somebody has moved the map to; for keeping it with the scene. */
	onCamera?(camera: CameraView): void;
}

/** What the room's voices are given: collecting, moderating and showing what people handed over. */
export interface RoomProps {
	readonly session: Session;
	readonly device: Device;
	readonly theme: MapTheme;
	onClose(): void;
}
