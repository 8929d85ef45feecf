import type { Comment } from "../../../core/voice.ts";
import { translator } from "../../../i18n/index.ts";
import type { MapTheme } from "../../../map/index.ts";
import { type Column, DataTable, EmptyState } from "../../../ui/index.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";
import { aboutText } from "../../shared/voice/voice-text.ts";
import { BallotResult } from "./BallotResult.tsx";
import type { RoomPart } from "./parts.ts";
import { RoomMap } from "./RoomMap.tsx";
import { useReport } from "./use-report.ts";

const QUOTES_SHOWN = 6;

/** What the room has said: counts with the people behind them, the map, and words that may be shown. */
export function ResultsTab({ session, device, room, theme }: RoomPart & { readonly theme: MapTheme }) {
	const t = translator.value;
	const report = useReport(room);
	const asked = report.ballots.filter(({ tally }) => tally.people > 0 || tally.options[0]?.hands !== null);
	if (report.counted.length === 0 && asked.length === 0)
		return <EmptyState title={t("room.results.none")} lead={t("room.results.noneLead")} />;
	return (
		<div class="results">
			<p class="results__what">
				<strong>{t("room.notSurvey")}</strong> {t("room.peopleMeans")}
			</p>
			{asked.map(({ ballot, tally }) => (
				<BallotResult key={ballot.id} ballot={ballot} tally={tally} />
			))}
			{report.counted.length > 0 && (
				<section class="room-section" aria-labelledby="results-comments">
					<h2 id="results-comments">{t("room.results.comments")}</h2>
					<dl class="results__kinds">
						{report.kinds.map(({ kind, comments, people }) => (
							<div key={kind}>
								<dt>
									<KindMark kind={kind} size={40} />
									{t(`voice.kind.${kind}`)}
								</dt>
								<dd data-kind-count={kind}>
									<span class="results__count">{t.format.number(comments)}</span>{" "}
									{t("room.people", { count: people })}
								</dd>
							</div>
						))}
					</dl>
					<div class="room-columns">
						<section class="room-section" aria-labelledby="results-map">
							<h3 id="results-map">{t("room.results.map")}</h3>
							<RoomMap
								session={session}
								device={device}
								theme={theme}
								comments={report.counted}
								quotes={report.quotes}
							/>
						</section>
						<div class="room-side">
							<Quotes quotes={report.quotes} />
							<PlaceTable places={report.places} />
						</div>
					</div>
				</section>
			)}
		</div>
	);
}

function Quotes({ quotes }: { readonly quotes: readonly Comment[] }) {
	const t = translator.value;
	const more = quotes.length - QUOTES_SHOWN;
	return (
		<section class="room-section" aria-labelledby="results-quotes">
			<h3 id="results-quotes">{t("room.results.quotes")}</h3>
			{quotes.length === 0 ? (
				<p class="quiet">{t("room.results.noQuotes")}</p>
			) : (
				<ul class="quote-list">
					{quotes.slice(0, QUOTES_SHOWN).map((comment) => (
						<li key={comment.id} class="quote-list__quote">
							<KindMark kind={comment.kind} />
							<div>
								<p class="voice-quote">{comment.text}</p>
								<p class="quiet small">{aboutText(t, comment)}</p>
							</div>
						</li>
					))}
				</ul>
			)}
			{more > 0 && <p class="quiet">{t("room.results.moreQuotes", { count: more })}</p>}
		</section>
	);
}

type Place = ReturnType<typeof useReport>["places"][number];

function PlaceTable({ places }: { readonly places: readonly Place[] }) {
	const t = translator.value;
	const columns: readonly Column<Place>[] = [
		{ id: "place", header: t("room.results.placeName"), isRowHeader: true, cell: ({ name }) => t.of(name) },
		{
			id: "comments",
			header: t("room.results.comments"),
			isNumber: true,
			cell: ({ comments }) => t.format.number(comments),
			sortValue: ({ comments }) => comments,
		},
		{
			id: "people",
			header: t("room.results.people"),
			isNumber: true,
			cell: ({ people }) => t.format.number(people),
			sortValue: ({ people }) => people,
		},
	];
	return (
		<DataTable
			caption={t("room.results.places")}
			columns={columns}
			rows={places}
			rowKey={({ name }) => name.th}
			empty={<span />}
		/>
	);
}
