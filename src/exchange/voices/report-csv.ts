import type { Bilingual } from "../../core/location.ts";
import { COMMENT_KINDS, type OptionStamp, type VoteAnswer } from "../../core/voice.ts";
import { tableWithNotes } from "../csv/table-with-notes.ts";
import { attributionText } from "../stamp.ts";
import { guardCell } from "./formula-guard.ts";
import type { ReportContent } from "./report.ts";
import { type ReportOptions, stampsIn } from "./report-options.ts";
import { answerText } from "./rows.ts";

const COLUMNS = [
	"table",
	"item",
	"nameTh",
	"nameEn",
	"measure",
	"count",
	"people",
	"text",
	"at",
	"placeTh",
	"placeEn",
	"lng",
	"lat",
	"optionId",
	"optionFingerprint",
	"optionLink",
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

const names = ({ th, en }: Bilingual): Row => ({ nameTh: th, nameEn: en });
const stamped = (stamp: OptionStamp | null): Row =>
	stamp === null
		? {}
		: { optionId: stamp.id, optionFingerprint: stamp.fingerprint, optionLink: stamp.link ?? "" };
const timeText = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The tables of the report one under another, told apart by their first column; docs/format/voices.md. */
export function reportCsv(report: ReportContent, options: ReportOptions): string {
	const { words } = options;
	const summary = (
		[
			["people", report.people],
			["comments", report.counted.length],
			["quoted", report.quotes.length],
			["countedOnly", report.countedOnly],
			["waiting", report.waiting],
			["hidden", report.hidden.length],
			["withdrawn", report.withdrawn],
		] as const
	).map(([item, count]): Row => ({ table: "summary", item, ...names(words[item]), count }));
	const rows: readonly Row[] = [
		...summary,
		...COMMENT_KINDS.map((kind): Row => {
			const tally = report.kinds.find((each) => each.kind === kind);
			return {
				table: "kinds",
				item: kind,
				...names(words[kind]),
				count: tally?.comments ?? 0,
				people: tally?.people ?? 0,
			};
		}),
		...report.places.map(
			({ name, comments, people }): Row => ({ table: "places", ...names(name), count: comments, people }),
		),
		...report.ballots.flatMap(({ ballot, tally }) => {
			const about: Row = { table: "ballots", item: ballot.id, people: tally.people };
			const line = (option: OptionStamp, measure: string, count: number | null): readonly Row[] =>
				count === null ? [] : [{ ...about, ...names(option.name), measure, count, ...stamped(option) }];
			return [
				{
					...about,
					...names(ballot.question),
					measure: ballot.kind,
					at: timeText(ballot.createdAtMilliseconds),
				},
				...ballot.options.flatMap((option, index) => {
					const counts = tally.options[index]!;
					return [
						...(ballot.kind === "opinion"
							? [...line(option, "like", counts.likes), ...line(option, "worry", counts.worries)]
							: line(option, "first", counts.first)),
						...counts.placings.flatMap((count, place) => line(option, `place${place + 1}`, count)),
						...line(option, "hands", counts.hands),
						...line(option, "handWorries", ballot.kind === "opinion" ? counts.handWorries : null),
					];
				}),
				...listed(tally.votes).map(
					(answer): Row => ({
						table: "votes",
						item: ballot.id,
						measure: answer.kind,
						text: answerText(answer),
					}),
				),
			];
		}),
		...report.quotes.map(
			(comment): Row => ({
				table: "quotes",
				item: comment.kind,
				text: comment.text,
				at: timeText(comment.saidAtMilliseconds),
				placeTh: comment.place?.name.th ?? "",
				placeEn: comment.place?.name.en ?? "",
				lng: comment.place?.position[0] ?? null,
				lat: comment.place?.position[1] ?? null,
				...stamped(comment.option),
			}),
		),
		...report.answers.flatMap(({ answer, quotes, unquoted }): readonly Row[] => [
			{
				table: "answers",
				item: answer.id,
				measure: answer.outcome,
				text: answer.text,
				at: timeText(answer.atMilliseconds),
				count: quotes.length + unquoted,
				...(answer.revision === null ? {} : names(answer.revision.name)),
				...stamped(answer.revision),
			},
			...quotes.map(
				(comment): Row => ({ table: "answered", item: answer.id, measure: comment.kind, text: comment.text }),
			),
		]),
		...report.hidden.map(({ steps }): Row => {
			const last = steps.at(-1)!;
			return {
				table: "moderation",
				item: last.reason ?? "",
				...(last.reason === null ? {} : names(words[last.reason])),
				measure: last.decision,
				at: timeText(last.atMilliseconds),
			};
		}),
		...stampsIn(report).map(
			(stamp): Row => ({ table: "options", item: stamp.id, ...names(stamp.name), ...stamped(stamp) }),
		),
	];
	return tableWithNotes(
		[
			["format", "rangbao-voices-report 1"],
			["notSurvey", `${words.notSurvey.th} / ${words.notSurvey.en}`],
			["written", timeText(options.writtenAtMilliseconds)],
			["engineVersion", options.engineVersion],
			["cityVersion", options.city.version],
			["attribution", attributionText(options.city)],
		],
		rows.map((row) =>
			Object.fromEntries(
				COLUMNS.map((column) => {
					const value = row[column] ?? null;
					return [column, typeof value === "string" ? guardCell(value) : value];
				}),
			),
		),
	);
}

/** Single votes that may be listed, in an order that tells nothing of when they came. */
const listed = (votes: ReportContent["ballots"][number]["tally"]["votes"]): readonly VoteAnswer[] =>
	votes
		.filter(({ publish }) => publish)
		.map(({ answer }) => answer)
		.sort((a, b) => (answerText(a) < answerText(b) ? -1 : 1));
