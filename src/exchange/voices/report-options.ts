import type { Bilingual } from "../../core/location.ts";
import type { OptionStamp } from "../../core/voice.ts";
import type { VoiceStamp } from "./files.ts";
import type { ReportContent } from "./report.ts";

export const REPORT_TEXTS = [
	"title",
	"notSurvey",
	"quotesRule",
	"summary",
	"people",
	"peopleColumn",
	"comments",
	"first",
	"last",
	"quoted",
	"countedOnly",
	"waiting",
	"hidden",
	"withdrawn",
	"kinds",
	"kind",
	"like",
	"worry",
	"idea",
	"places",
	"place",
	"wholeLine",
	"ballots",
	"option",
	"votes",
	"firstPlace",
	"hands",
	"handWorries",
	"listed",
	"quotes",
	"answers",
	"changed",
	"unchanged",
	"revision",
	"unquoted",
	"moderation",
	"moderationLead",
	"reason",
	"personal",
	"offensive",
	"offTopic",
	"repeated",
	"when",
	"options",
	"fingerprint",
	"link",
	"written",
	"engine",
	"data",
	"none",
] as const;
export type ReportText = (typeof REPORT_TEXTS)[number];

/** What the report is written with: its words in both languages, and who wrote it when. */
export interface ReportOptions extends VoiceStamp {
	readonly writtenAtMilliseconds: number;
	readonly words: Readonly<Record<ReportText, Bilingual>>;
	date(milliseconds: number): Bilingual;
}

/** Every revision that the report speaks of, once. */
export function stampsIn({ counted, ballots, answers }: ReportContent): readonly OptionStamp[] {
	const stamps = [
		...ballots.flatMap(({ ballot }) => ballot.options),
		...answers.flatMap(({ answer }) => answer.revision ?? []),
		...counted.flatMap(({ option }) => option ?? []),
	];
	const known = new Map<string, OptionStamp>();
	for (const stamp of stamps) {
		const before = known.get(stamp.fingerprint);
		// Through a code the link is left behind; the same revision may have it elsewhere.
		if (before === undefined || before.link === null) known.set(stamp.fingerprint, stamp);
	}
	return [...known.values()];
}
