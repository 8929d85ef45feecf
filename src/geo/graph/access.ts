import type { Tags } from "./ways.ts";

export type StreetMode = "foot" | "bicycle" | "motorcycle";
export const STREET_MODES: readonly StreetMode[] = ["foot", "bicycle", "motorcycle"];

/** Why a way is closed to a mode. */
export type Closure = "class" | "tag";

export interface Passage {
	/** In the order in which the way was drawn. */
	readonly forward: boolean;
	readonly backward: boolean;
	/** 0 on foot, where only length counts. */
	readonly kmPerHour: number;
}

/** Most telling first: the first of these tags that a way carries decides, as OpenStreetMap's hierarchy has it. */
const HIERARCHY: Readonly<Record<StreetMode, readonly string[]>> = {
	foot: ["foot", "access"],
	bicycle: ["bicycle", "vehicle", "access"],
	motorcycle: ["motorcycle", "motor_vehicle", "vehicle", "access"],
};

const CLOSED = new Set([
	"no",
	"private",
	"agricultural",
	"forestry",
	"delivery",
	"emergency",
	"military",
	"use_sidepath",
	"dismount",
]);

/** Closed to everybody unless the mode's own tag opens them: not built, not for people, or not on the ground. */
const NOT_A_WAY = new Set([
	"construction",
	"proposed",
	"planned",
	"abandoned",
	"razed",
	"disused",
	"demolished",
	"raceway",
	"bus_guideway",
	"busway",
	"escape",
	"motorway",
	"motorway_link",
	"services",
	"rest_area",
	"emergency_bay",
]);

/** Never passable by these modes, whatever is tagged. */
const NOT_RIDEABLE = new Set(["steps", "elevator", "corridor", "platform"]);

/** Open to walkers; to riders only where their own tag says so. */
const FOR_WALKERS = new Set(["footway", "pedestrian", "platform", "steps", "corridor", "elevator"]);
/** Open to walkers and bicycles; to motorcycles only where tagged. */
const FOR_BICYCLES = new Set(["path", "cycleway", "bridleway"]);

/** Free speeds of a motorcycle in town, km/h (assumption), held down by a lower posted limit. */
const MOTORCYCLE_KM_PER_HOUR: Readonly<Record<string, number>> = {
	trunk: 45,
	trunk_link: 35,
	primary: 40,
	primary_link: 30,
	secondary: 35,
	secondary_link: 30,
	tertiary: 30,
	tertiary_link: 25,
	unclassified: 25,
	residential: 20,
	living_street: 12,
	service: 15,
	track: 15,
};
const OTHER_MOTORCYCLE_KM_PER_HOUR = 15;
/** The feeder speed of the models; slower where people walk (assumption). */
const BICYCLE_KM_PER_HOUR = 12;
const BICYCLE_AMONG_WALKERS_KM_PER_HOUR = 8;

/** The first of the tags that a way or node carries, most telling first. */
function ruling(mode: StreetMode, tags: Tags): { readonly key: string; readonly value: string } | null {
	for (const key of HIERARCHY[mode]) {
		const value = tags[key];
		if (value !== undefined && value !== "") return { key, value };
	}
	return null;
}

/**
 * Whether somebody may use a way, in which directions and how fast, or why not.
 * Rules after the OpenStreetMap wiki, "Key:access" and "OSM tags for routing/Access restrictions", read for
 * Thailand: trunk roads are open to walkers and motorcycles, motorways are not.
 */
export function passage(mode: StreetMode, tags: Tags): Passage | Closure {
	const kind = tags.highway ?? "platform";
	const rule = ruling(mode, tags);
	if (rule !== null && CLOSED.has(rule.value)) return "tag";
	/** The mode's own tag, or for motorcycles that of motor vehicles, opens a way that its class closes. */
	const opened = rule !== null && rule.key !== "access" && rule.key !== "vehicle";
	if (NOT_A_WAY.has(kind) && !(opened && (kind.startsWith("motorway") || kind === "busway"))) return "class";
	if (tags.motorroad === "yes" && !opened) return mode === "motorcycle" ? direct(mode, tags, kind) : "tag";
	if (mode !== "foot") {
		if (NOT_RIDEABLE.has(kind)) return "class";
		if (FOR_WALKERS.has(kind) && !opened) return "class";
		if (mode === "motorcycle" && FOR_BICYCLES.has(kind) && !opened) return "class";
	}
	return direct(mode, tags, kind);
}

function direct(mode: StreetMode, tags: Tags, kind: string): Passage {
	if (mode === "foot") return { forward: true, backward: true, kmPerHour: 0 };
	const way = oneWay(mode, tags, kind);
	const kmPerHour =
		mode === "bicycle"
			? FOR_WALKERS.has(kind) || kind === "living_street"
				? BICYCLE_AMONG_WALKERS_KM_PER_HOUR
				: BICYCLE_KM_PER_HOUR
			: Math.min(MOTORCYCLE_KM_PER_HOUR[kind] ?? OTHER_MOTORCYCLE_KM_PER_HOUR, postedLimit(tags.maxspeed));
	return { forward: way !== "backward", backward: way !== "forward", kmPerHour };
}

function oneWay(mode: StreetMode, tags: Tags, kind: string): "forward" | "backward" | "both" {
	const own = tags[`oneway:${mode}`];
	if (own === "no") return "both";
	if (mode === "bicycle" && tags.cycleway?.startsWith("opposite") === true) return "both";
	const value = own ?? tags.oneway;
	if (value === "yes" || value === "true" || value === "1") return "forward";
	if (value === "-1" || value === "reverse") return "backward";
	if (value === "no" || value === "false" || value === "0") return "both";
	return tags.junction === "roundabout" || tags.junction === "circular" || kind.startsWith("motorway")
		? "forward"
		: "both";
}

const KM_PER_MILE = 1.609344;
const SLOWEST_KM_PER_HOUR = 5;

function postedLimit(text: string | undefined): number {
	const found = text === undefined ? null : /^(\d+(?:\.\d+)?)\s*(mph|km\/h|kmh)?$/.exec(text.trim());
	if (found === null) return Number.POSITIVE_INFINITY;
	const value = Number(found[1]) * (found[2] === "mph" ? KM_PER_MILE : 1);
	return Math.max(SLOWEST_KM_PER_HOUR, Math.round(value));
}

/** Barriers that a rider cannot pass; walkers pass all but those that their own tags close. */
const STOPS_RIDERS = new Set(["turnstile", "stile", "kissing_gate", "full-height_turnstile"]);
const STOPS_MOTORCYCLES = new Set(["block", "jersey_barrier", "cycle_barrier", "motorcycle_barrier"]);
const STOPS_ALL = new Set(["wall", "fence", "hedge", "retaining_wall"]);

/** Whether a gate, bollard or other barrier on a node stops somebody. */
export function barrierStops(mode: StreetMode, tags: Tags): boolean {
	const rule = ruling(mode, tags);
	if (rule !== null) return CLOSED.has(rule.value);
	const kind = tags.barrier ?? "";
	if (STOPS_ALL.has(kind)) return true;
	if (mode === "foot") return false;
	return STOPS_RIDERS.has(kind) || (mode === "motorcycle" && STOPS_MOTORCYCLES.has(kind));
}
