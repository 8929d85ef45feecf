/** The ten questions, in the order in which they are listed. */
export const QUESTION_IDS = [
	"worth",
	"pays",
	"trust",
	"where",
	"works",
	"fare",
	"connect",
	"safe",
	"land",
	"when",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** What publics ask of light rail elsewhere, and what people of Khon Kaen have asked of this one. */
export const THEMES = [
	"valueAndCost",
	"identityAndHeritage",
	"business",
	"stops",
	"parkAndRide",
	"integration",
	"safetyAndAccess",
	"construction",
	"communication",
	"laterStages",
	"builderAndTrust",
	"worthIt",
	"stationLand",
	"funding",
	"prototypeFire",
	"thinBuses",
] as const;
export type Theme = (typeof THEMES)[number];

/** What nobody knows yet. Each has words for it and for who would have to find out. */
export const UNKNOWN_IDS = [
	"forecast",
	"notValued",
	"shares",
	"loan",
	"builder",
	"audit",
	"fire",
	"positions",
	"frontage",
	"worksPlan",
	"compensation",
	"trade",
	"discounts",
	"jointTicket",
	"songthaew",
	"buses",
	"stepFree",
	"crossings",
	"flood",
	"landIncome",
	"landSwap",
	"townscape",
	"opening",
	"stages",
	"news",
] as const;
export type UnknownId = (typeof UNKNOWN_IDS)[number];

export interface Question {
	readonly id: QuestionId;
	readonly themes: readonly Theme[];
	/** Topics of published figures that belong to it. */
	readonly topics: readonly string[];
	/** Published figures of other topics that belong to it too, by their English name. */
	readonly metrics?: readonly string[];
	readonly unknowns: readonly UnknownId[];
}

export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
	worth: {
		id: "worth",
		themes: ["valueAndCost", "worthIt"],
		topics: ["economics", "ridership"],
		unknowns: ["forecast", "notValued"],
	},
	pays: {
		id: "pays",
		themes: ["valueAndCost", "funding"],
		topics: ["finance"],
		metrics: ["Red line investment"],
		unknowns: ["shares", "loan"],
	},
	trust: {
		id: "trust",
		themes: ["builderAndTrust", "prototypeFire"],
		topics: ["builder"],
		metrics: ["Red line investment", "prototype tram research grant (PMU-C)"],
		unknowns: ["builder", "audit", "fire"],
	},
	where: {
		id: "where",
		themes: ["stops"],
		topics: [],
		metrics: [
			"Red line length",
			"Red line stations",
			"chainages",
			"stations on the 16-station variant: at grade",
			"stations on the 16-station variant: elevated",
		],
		unknowns: ["positions", "frontage"],
	},
	works: {
		id: "works",
		themes: ["business", "construction"],
		topics: ["works"],
		metrics: ["gauge", "track form (single or double)"],
		unknowns: ["worksPlan", "compensation", "trade"],
	},
	fare: {
		id: "fare",
		themes: ["valueAndCost"],
		topics: ["fare"],
		unknowns: ["discounts", "jointTicket"],
	},
	connect: {
		id: "connect",
		themes: ["parkAndRide", "integration", "thinBuses"],
		topics: ["connection"],
		metrics: ["City Bus target at opening (only comparable local line-haul figure)"],
		unknowns: ["songthaew", "buses"],
	},
	safe: {
		id: "safe",
		themes: ["safetyAndAccess"],
		topics: ["safety"],
		metrics: ["design speed"],
		unknowns: ["stepFree", "crossings", "flood"],
	},
	land: {
		id: "land",
		themes: ["identityAndHeritage", "stationLand"],
		topics: ["land"],
		metrics: ["TOD at the railway station (state railway land)"],
		unknowns: ["landIncome", "landSwap", "townscape"],
	},
	when: {
		id: "when",
		themes: ["laterStages", "communication"],
		topics: ["schedule", "hearing"],
		metrics: [
			"whole five-line network master plan",
			"four further lines",
			"Bueng Kaen Nakhon tram, 4.4 km",
			"fleet",
			"train capacity",
			"headway",
			"service hours",
			"end-to-end run time",
		],
		unknowns: ["opening", "stages", "news"],
	},
};

/** Published figures that belong to a question, in the order of the pack. */
export function claimsOf<Claim extends { readonly topic: string; readonly metric: { readonly en: string } }>(
	{ topics, metrics = [] }: Pick<Question, "topics" | "metrics">,
	claims: readonly Claim[],
): readonly Claim[] {
	return claims.filter(({ topic, metric }) => topics.includes(topic) || metrics.includes(metric.en));
}
