import type { PublishedFigure } from "../../city/types.ts";
import type { Range } from "../../models/types.ts";
import type { Evaluated } from "../../session/types.ts";

export const VERDICTS = ["agrees", "differs", "cannotTell", "notFound"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** By which rule a figure was held against the option, or why it was not. */
export type ClaimRule =
	/** The option decides the same thing: both numbers are the same, or not. */
	| { readonly kind: "equal" }
	/** Both measure the same thing; they may differ by so large a share of what was said. */
	| { readonly kind: "share"; readonly tolerance: number }
	/** Both are per cents; they may differ by so many points. */
	| { readonly kind: "points"; readonly tolerance: number }
	/** What was said lies between the 10th and the 90th percentile of the option's futures. */
	| { readonly kind: "range" }
	| { readonly kind: "atMost" }
	| { readonly kind: "notFound" | "words" | "notModelled" | "otherVariant" | "noLine" | "waiting" };

export interface JudgedClaim {
	readonly verdict: Verdict;
	readonly rule: ClaimRule;
	/** The option's own value in the unit of what was said, or its range; null where there is none. */
	readonly here: { readonly low: number; readonly high: number } | null;
}

type Subject = Pick<Evaluated, "scenario" | "outcome" | "ranges">;

const LENGTH_TOLERANCE = 0.02;
const MODE_SHARE_TOLERANCE_POINTS = 5;
const STATIONS_OF_PUBLISHED_VARIANT = 16;

/** Whether an option says the same as a published figure, by which rule; or why that cannot be told. */
export function judgeClaim(claim: PublishedFigure, subject: Subject | null): JudgedClaim {
	if (claim.value === null) return { verdict: "notFound", rule: { kind: "notFound" }, here: null };
	if (typeof claim.value !== "number") return cannotTell("words");
	const judge = Object.hasOwn(JUDGES, keyOf(claim)) ? JUDGES[keyOf(claim)]! : null;
	if (judge === null) return cannotTell("notModelled");
	if (subject === null) return cannotTell("waiting");
	if (subject.scenario.line === null) return cannotTell("noLine");
	return judge(claim.value, subject);
}

const keyOf = ({ topic, metric }: PublishedFigure): string => `${topic}/${metric.en}`;

const cannotTell = (kind: "words" | "notModelled" | "otherVariant" | "noLine" | "waiting"): JudgedClaim => ({
	verdict: "cannotTell",
	rule: { kind },
	here: null,
});

const judged = (holds: boolean, rule: ClaimRule, low: number, high = low): JudgedClaim => ({
	verdict: holds ? "agrees" : "differs",
	rule,
	here: { low, high },
});

const equal = (said: number, here: number): JudgedClaim => judged(said === here, { kind: "equal" }, here);

const inRange = (said: number, range: Range | undefined): JudgedClaim =>
	range === undefined
		? cannotTell("waiting")
		: judged(said >= range.p10 && said <= range.p90, { kind: "range" }, range.p10, range.p90);

const stations = ({ scenario }: Subject) => scenario.line?.stations ?? [];

const ofPublishedVariant =
	(elevated: boolean) =>
	(said: number, subject: Subject): JudgedClaim =>
		stations(subject).length === STATIONS_OF_PUBLISHED_VARIANT
			? equal(said, stations(subject).filter((station) => station.elevated === elevated).length)
			: cannotTell("otherVariant");

/** Published figures that an option has an answer to, by topic and English name. */
const JUDGES: Readonly<Record<string, (said: number, subject: Subject) => JudgedClaim>> = {
	"cost/Red line investment": (said, { ranges }) => inRange(said, ranges?.figures.capitalBahtMillion),
	"fare/flat fare": (said, { scenario }) => equal(said, scenario.fare.flatBaht),
	"fare/ceiling fare": (said, { scenario: { fare } }) =>
		judged(fare.flatBaht <= said, { kind: "atMost" }, fare.flatBaht),
	"design/train capacity": (said, { scenario }) => equal(said, scenario.service.trainPlaces),
	"design/fleet": (said, { ranges }) => inRange(said, ranges?.figures.fleetSize),
	"design/Red line stations": (said, subject) => equal(said, stations(subject).length),
	"design/Red line length": (said, { outcome }) => {
		if (outcome === null) return cannotTell("waiting");
		const here = outcome.lengthMetres / 1000;
		const rule = { kind: "share", tolerance: LENGTH_TOLERANCE } as const;
		return judged(Math.abs(here - said) <= LENGTH_TOLERANCE * said, rule, here);
	},
	"design/stations on the 16-station variant: elevated": ofPublishedVariant(true),
	"design/stations on the 16-station variant: at grade": ofPublishedVariant(false),
	"ridership/public-transport mode share assumed for technology choice": (said, { outcome }) => {
		if (outcome === null) return cannotTell("waiting");
		const here = outcome.publicShareWithLine * 100;
		const rule = { kind: "points", tolerance: MODE_SHARE_TOLERANCE_POINTS } as const;
		return judged(Math.abs(here - said) <= MODE_SHARE_TOLERANCE_POINTS, rule, here);
	},
	"connection/park-and-ride sites": (said, subject) =>
		equal(said, stations(subject).filter((station) => station.parkAndRide).length),
	"finance/central-government budget": (said, { scenario, ranges }) => {
		const grant = scenario.funding?.grant ?? 0;
		if (grant === 0) return equal(said, 0);
		const capital = ranges?.figures.capitalBahtMillion;
		return capital === undefined
			? cannotTell("waiting")
			: judged(false, { kind: "equal" }, capital.p10 * grant * 1e6, capital.p90 * grant * 1e6);
	},
};

/** Addresses of a source that can be followed; sources are parted by semicolons. */
export function sourceParts(
	source: string,
): readonly { readonly text: string; readonly href: string | null }[] {
	return source.split(/;\s*/).map((text) => {
		const address = /^https?:\/\/\S+/.exec(text)?.[0];
		return { text, href: address ?? null };
	});
}
