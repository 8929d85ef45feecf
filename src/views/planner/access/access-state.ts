import { type Signal, signal } from "@preact/signals-core";
import type { LngLat } from "../../../core/location.ts";
import type { AccessChoices } from "../../../models/access-choices.ts";
import type { ReachKind } from "../../../models/access-kinds.ts";
import type { AccessAnswer } from "../../../models/access-run.ts";
import type { FairnessAnswer } from "../../../models/fairness-types.ts";
import type { Scenario } from "../../../scenario/types.ts";

/** Where a journey begins. */
export type AccessOrigin =
	| { readonly kind: "station" | "place"; readonly id: string }
	| { readonly kind: "point"; readonly position: LngLat };

/** An answer with the scenario that it is of. */
export interface Shown<Answer> {
	readonly scenario: Scenario;
	readonly answer: Answer;
}

/** What the access panel asks and what the map draws of its answers. */
export interface AccessState {
	/** Null: the middle station of the line, or the place that draws most. */
	readonly origin: Signal<AccessOrigin | null>;
	/** The next tap on the map sets the origin. */
	readonly picking: Signal<boolean>;
	readonly limitMinutes: Signal<number>;
	readonly kind: Signal<ReachKind>;
	readonly stationAccess: Signal<AccessChoices["stationAccess"]>;
	readonly songthaew: Signal<AccessChoices["songthaew"]>;
	/** Compare with the second option instead of today. */
	readonly withOption: Signal<boolean>;
	/** The map shows journeys without the line. */
	readonly mapBefore: Signal<boolean>;
	readonly point: Signal<Shown<AccessAnswer> | null>;
	readonly city: Signal<Shown<FairnessAnswer> | null>;
}

const USUAL_LIMIT_MINUTES = 45;

export const createAccessState = (): AccessState => ({
	origin: signal(null),
	picking: signal(false),
	limitMinutes: signal(USUAL_LIMIT_MINUTES),
	kind: signal<ReachKind>("jobs"),
	stationAccess: signal<AccessChoices["stationAccess"]>("walk"),
	songthaew: signal<AccessChoices["songthaew"]>("kept"),
	withOption: signal(true),
	mapBefore: signal(false),
	point: signal(null),
	city: signal(null),
});
