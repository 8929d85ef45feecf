import type { Bilingual } from "../../core/location.ts";
import type { Comment } from "../../core/voice.ts";
import { attributionText } from "../stamp.ts";
import type { ReportContent } from "./report.ts";
import { type ReportOptions, type ReportText, stampsIn } from "./report-options.ts";

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Thai first, English under it in grey; once where both are alike. */
const both = ({ th, en }: Bilingual): string =>
	th === en ? escaped(th) : `${escaped(th)} <span class="en" lang="en">${escaped(en)}</span>`;

const STYLE = `
body{margin:2rem auto;max-width:52rem;padding:0 1rem;font:16px/1.6 Sarabun,"Noto Sans Thai",sans-serif;color:#1b1f23;background:#fff}
h1{font-size:1.75rem}h2{margin-top:2rem;font-size:1.25rem}
.en{color:#4f565e}h1 .en,h2 .en,p>.en{display:block;font-weight:400;font-size:1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}caption{text-align:start;font-weight:600}
th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid #ddd9d0;text-align:start;vertical-align:top}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
blockquote{margin:.75rem 0;padding-inline-start:1rem;border-inline-start:4px solid #6b7280;white-space:pre-line;overflow-wrap:anywhere}
blockquote.like{border-color:#0072b2}blockquote.worry{border-color:#d55e00}
.notice{padding:.75rem 1rem;border-inline-start:4px solid #1b1f23;background:#f2f0ea}
.quiet{color:#4f565e;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr,blockquote{break-inside:avoid}}
`;

/** The consultation report as one page to read and print, in both languages; nothing in it is fetched or run. */
export function reportHtml(report: ReportContent, options: ReportOptions): string {
	const word = (text: ReportText): string => both(options.words[text]);
	const date = (milliseconds: number | null): string =>
		milliseconds === null ? word("none") : both(options.date(milliseconds));
	const heading = (text: ReportText): string => `<h2>${word(text)}</h2>`;
	const count = (value: number | null): string => `<td class="n">${value ?? "–"}</td>`;
	const table = (heads: readonly ReportText[], rows: readonly string[]): string => {
		if (rows.length === 0) return `<p class="quiet">${word("none")}</p>`;
		const cells = heads.map(
			(head, index) => `<th scope="col"${index > 0 ? ' class="n"' : ""}>${word(head)}</th>`,
		);
		return `<table><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
	};
	const row = (name: string, ...cells: readonly string[]): string =>
		`<tr><th scope="row">${name}</th>${cells.join("")}</tr>`;
	const about = ({ place, option }: Comment): string =>
		[
			place === null ? word("wholeLine") : both(place.name),
			...(option === null ? [] : [both(option.name)]),
		].join(" · ");
	const quote = (comment: Comment): string =>
		`<blockquote class="${comment.kind}">${escaped(comment.text)}<br><span class="quiet">${word(comment.kind)} · ${about(comment)} · ${date(comment.saidAtMilliseconds)}</span></blockquote>`;

	const summary = [
		row(word("people"), count(report.people)),
		row(word("comments"), count(report.counted.length)),
		row(word("quoted"), count(report.quotes.length)),
		row(word("countedOnly"), count(report.countedOnly)),
		row(word("waiting"), count(report.waiting)),
		row(word("hidden"), count(report.hidden.length)),
		row(word("withdrawn"), count(report.withdrawn)),
		row(word("first"), `<td class="n">${date(report.firstMilliseconds)}</td>`),
		row(word("last"), `<td class="n">${date(report.lastMilliseconds)}</td>`),
	];
	const ballots = report.ballots.map(({ ballot, tally }) => {
		const isOpinion = ballot.kind === "opinion";
		const measures: readonly ReportText[] = isOpinion
			? ["option", "like", "worry", "hands", "handWorries"]
			: ["option", ballot.kind === "rank" ? "firstPlace" : "votes", "hands"];
		const rows = ballot.options.map(({ name }, index) => {
			const { first, likes, worries, hands, handWorries } = tally.options[index]!;
			return isOpinion
				? row(both(name), count(likes), count(worries), count(hands), count(handWorries))
				: row(both(name), count(first), count(hands));
		});
		const listed = tally.votes.filter(({ publish }) => publish).length;
		return `<h3>${both(ballot.question)}</h3>
<p>${word("people")}: ${tally.people} · ${word("listed")}: ${listed} · ${date(ballot.createdAtMilliseconds)}</p>
${table(measures, rows)}`;
	});
	const answers = report.answers.map(({ answer, quotes, unquoted }) => {
		const revision =
			answer.revision === null
				? ""
				: `<p class="quiet">${word("revision")}: ${both(answer.revision.name)} (${escaped(answer.revision.id)}, ${escaped(answer.revision.fingerprint)})</p>`;
		return `${quotes.map(quote).join("\n")}
${unquoted > 0 ? `<p class="quiet">${word("unquoted")}: ${unquoted}</p>` : ""}
<p><strong>${word(answer.outcome)}</strong> ${escaped(answer.text).replaceAll("\n", "<br>")}</p>
${revision}`;
	});
	const moderation = report.hidden.map(({ steps }) => {
		const last = steps.at(-1)!;
		return row(
			last.reason === null ? "–" : word(last.reason),
			`<td class="n">${date(last.atMilliseconds)}</td>`,
		);
	});
	const stamps = stampsIn(report).map((stamp) =>
		row(
			both(stamp.name),
			`<td>${escaped(stamp.id)} · ${escaped(stamp.fingerprint)}</td>`,
			`<td class="quiet">${stamp.link === null ? "–" : escaped(stamp.link)}</td>`,
		),
	);
	return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(options.words.title.th)} – ${escaped(options.words.title.en)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${word("title")}</h1>
<p class="notice">${word("notSurvey")}</p>
<p>${word("quotesRule")}</p>
${heading("summary")}
<table><tbody>${summary.join("")}</tbody></table>
${heading("kinds")}
${table(
	["kind", "comments", "peopleColumn"],
	report.kinds.map(({ kind, comments, people }) => row(word(kind), count(comments), count(people))),
)}
${heading("places")}
${table(
	["place", "comments", "peopleColumn"],
	report.places.map(({ name, comments, people }) => row(both(name), count(comments), count(people))),
)}
${heading("ballots")}
${ballots.length === 0 ? `<p class="quiet">${word("none")}</p>` : ballots.join("\n")}
${heading("quotes")}
${report.quotes.length === 0 ? `<p class="quiet">${word("none")}</p>` : report.quotes.map(quote).join("\n")}
${heading("answers")}
${answers.length === 0 ? `<p class="quiet">${word("none")}</p>` : answers.join("\n")}
${heading("moderation")}
<p>${word("moderationLead")}</p>
${table(["reason", "when"], moderation)}
${heading("options")}
${table(["option", "fingerprint", "link"], stamps)}
<footer class="quiet">
<p>${word("written")}: ${date(options.writtenAtMilliseconds)}</p>
<p>${word("engine")}: ${escaped(options.engineVersion)} · ${escaped(options.city.version)}</p>
<p>${word("data")}: ${escaped(attributionText(options.city))}</p>
</footer>
</body>
</html>
`;
}
