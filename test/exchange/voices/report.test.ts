import { describe, expect, it } from "vitest";
import type { Ballot, Comment, Vote } from "../../../src/core/voice.ts";
import type { CollectedComment, Decision, HideReason } from "../../../src/core/voice-room.ts";
import { type Collected, reportContent } from "../../../src/exchange/voices/report.ts";
import { reportCsv } from "../../../src/exchange/voices/report-csv.ts";
import { reportHtml } from "../../../src/exchange/voices/report-html.ts";
import { REPORT_TEXTS, type ReportOptions } from "../../../src/exchange/voices/report-options.ts";
import { REPORT_WORDS } from "../../../src/i18n/messages/voice-report.ts";

const OPTION = { id: "B", name: { th: "แบบ ข", en: "Option B" }, fingerprint: "0000beef", link: "AQlink" };
const comment = (id: string, change: Partial<Comment> = {}): Comment => ({
	id,
	speakerId: `speaker-${id}`,
	kind: "worry",
	text: `ข้อความ ${id}`,
	place: {
		kind: "station",
		name: { th: "มข.", en: "KKU" },
		position: [102.8, 16.4],
		stationId: "S9",
	},
	option: { ...OPTION, link: null },
	saidAtMilliseconds: Date.UTC(2026, 10, 23, 9),
	changedAtMilliseconds: Date.UTC(2026, 10, 23, 9),
	publish: true,
	...change,
});
const collected = (
	given: Comment | string,
	decision: Decision = "accepted",
	reason: HideReason | null = null,
): CollectedComment => ({
	id: typeof given === "string" ? given : given.id,
	comment: typeof given === "string" ? null : given,
	source: "camera",
	receivedAtMilliseconds: 5,
	steps: decision === "waiting" ? [] : [{ decision, reason, atMilliseconds: 7 }],
});
const BALLOT: Ballot = {
	id: "ballot",
	cityId: "khon-kaen",
	kind: "choose",
	question: { th: "แบบไหน", en: "Which?" },
	options: [OPTION, { ...OPTION, id: "C", name: { th: "แบบ ค", en: "Option C" }, fingerprint: "0000cafe" }],
	createdAtMilliseconds: Date.UTC(2026, 10, 23, 8),
};
const vote = (speakerId: string, choice: number, publish: boolean): Vote => ({
	id: `vote-${speakerId}`,
	ballotId: BALLOT.id,
	speakerId,
	answer: { kind: "choose", choice },
	votedAtMilliseconds: Date.UTC(2026, 10, 23, 10),
	publish,
});
const ALL: Collected = {
	comments: [
		collected(comment("quoted", { speakerId: "one" })),
		collected(comment("silent", { speakerId: "one", publish: false, text: "ห้ามเผยแพร่" })),
		collected(comment("fresh", { text: "ยังไม่ตรวจ" }), "waiting"),
		collected(comment("rude", { text: "คำหยาบ" }), "hidden", "offensive"),
		collected("gone"),
	],
	votes: [vote("one", 0, false), vote("two", 1, true), vote("three", 1, false)].map((each) => ({
		id: each.id,
		vote: each,
		source: "file",
		receivedAtMilliseconds: 5,
	})),
	ballots: [BALLOT],
	hands: [{ id: BALLOT.id, hands: [8, 5], worries: [], countedAtMilliseconds: 9 }],
	answers: [
		{
			id: "answer",
			commentIds: ["quoted", "silent"],
			outcome: "changed",
			text: "ย้ายสถานี <แล้ว>",
			revision: OPTION,
			atMilliseconds: 11,
		},
	],
};
const OPTIONS: ReportOptions = {
	engineVersion: "9.8.7",
	city: {
		version: "pack-1",
		attributions: [{ text: { th: "ผู้ร่วมสร้าง", en: "contributors" }, licence: "ODbL", url: "https://osm.org" }],
	} as unknown as ReportOptions["city"],
	writtenAtMilliseconds: Date.UTC(2026, 10, 24),
	words: REPORT_WORDS,
	date: (milliseconds) => ({
		th: `วันที่ ${new Date(milliseconds).getUTCDate()}`,
		en: `day ${new Date(milliseconds).getUTCDate()}`,
	}),
};
const UNQUOTED = ["ห้ามเผยแพร่", "ยังไม่ตรวจ", "คำหยาบ"];

describe("what the report counts", () => {
	const report = reportContent(ALL);

	it("counts everything but what was hidden or withdrawn, and people once", () => {
		expect(report.counted.map(({ id }) => id)).toEqual(["quoted", "silent", "fresh"]);
		expect(report.people).toBe(4);
		expect([report.waiting, report.hidden.length, report.withdrawn, report.countedOnly]).toEqual([
			1, 1, 1, 1,
		]);
	});

	it("quotes only what was accepted and may be published", () => {
		expect(report.quotes.map(({ id }) => id)).toEqual(["quoted"]);
		expect(report.answers).toMatchObject([{ quotes: [{ id: "quoted" }], unquoted: 1 }]);
	});

	it("knows from when to when, and nothing of an empty room", () => {
		expect(report.firstMilliseconds).toBe(Date.UTC(2026, 10, 23, 9));
		expect(report.lastMilliseconds).toBe(Date.UTC(2026, 10, 23, 10));
		const empty = reportContent({ comments: [], votes: [], ballots: [], hands: [], answers: [] });
		expect([empty.people, empty.firstMilliseconds]).toEqual([0, null]);
	});
});

describe.each([
	["HTML", reportHtml],
	["CSV", reportCsv],
])("the report as %s", (kind, write) => {
	const text = write(reportContent(ALL), OPTIONS);

	it("holds no word that may not be published, and no speaker", () => {
		expect(text).toContain("ข้อความ quoted");
		for (const words of UNQUOTED) expect(text).not.toContain(words);
		expect(text).not.toContain("speaker");
	});

	it("says that a room is no survey, when it was written, by what, and whose data it shows", () => {
		for (const part of [REPORT_WORDS.notSurvey.th, REPORT_WORDS.notSurvey.en, "9.8.7", "pack-1", "ODbL"])
			expect(text).toContain(part);
	});

	it("stamps the revision that answers, with its link", () => {
		for (const part of ["0000beef", "AQlink"]) expect(text).toContain(part);
		expect(text).toContain(kind === "HTML" ? "ย้ายสถานี &lt;แล้ว&gt;" : "ย้ายสถานี <แล้ว>");
	});
});

describe("the report's guards", () => {
	const hostile = reportContent({
		...ALL,
		comments: [collected(comment("x", { text: '=cmd()<script>alert("x")</script>' }))],
	});

	it("runs nothing that somebody wrote", () => {
		expect(reportHtml(hostile, OPTIONS)).not.toContain("<script");
		expect(reportCsv(hostile, OPTIONS)).toContain("'=cmd()");
	});

	it("leaves out which single votes are whose, and lists only those that may be", () => {
		const rows = reportCsv(reportContent(ALL), OPTIONS).split("\r\n");
		expect(rows.filter((row) => row.startsWith("votes,"))).toHaveLength(1);
	});

	it("has words for every text in both languages", () => {
		expect(Object.keys(REPORT_WORDS).sort()).toEqual([...REPORT_TEXTS].sort());
	});
});
