import type { PublishedFigure } from "../../city/types.ts";
import type { CityView } from "../../engine/contract.ts";
import { MESSAGES, type Translator, translator, unitText } from "../../i18n/index.ts";
import type { Evaluated } from "../../session/types.ts";
import { type Column, DataTable } from "../../ui/index.ts";
import { compareWithPublished } from "./published.ts";
import "./shared.css";
import { ofKnown } from "./words.ts";

export interface AboutDataProps {
	readonly city: Pick<CityView, "version" | "attributions" | "publishedFigures">;
	/** The option that published figures are held against. */
	readonly evaluated: Evaluated | null;
}

const KNOWN = ["population", "stations", "roads"] as const;
const UNKNOWN = ["positions", "forecast", "present", "jobs", "streets"] as const;

/** What is known, what is not, who said what, and whom to thank. */
export function AboutData({ city, evaluated }: AboutDataProps) {
	const t = translator.value;
	const said = city.publishedFigures.filter((figure) => figure.value !== null);
	const notFound = city.publishedFigures.filter((figure) => figure.value === null);
	return (
		<div class="page">
			<p class="page__lead">{t("about.lead")}</p>
			<section>
				<h3>{t("about.known")}</h3>
				<ul class="bullets">
					{KNOWN.map((id) => (
						<li key={id}>{t(`about.known.${id}`)}</li>
					))}
				</ul>
			</section>
			<section>
				<h3>{t("about.unknown")}</h3>
				<ul class="bullets bullets--unknown">
					{UNKNOWN.map((id) => (
						<li key={id}>{t(`about.unknown.${id}`)}</li>
					))}
				</ul>
				{notFound.length > 0 && (
					<p class="page__lead">
						{t("about.notFound", { list: t.format.list(notFound.map((figure) => t.of(figure.metric))) })}
					</p>
				)}
			</section>
			<section>
				<h3>{t("about.ledger")}</h3>
				<p class="page__lead">{t("about.ledger.lead")}</p>
				<DataTable
					caption={t("about.ledger")}
					hideCaption
					columns={ledgerColumns(t, evaluated)}
					rows={said}
					rowKey={(figure) => [figure.topic, figure.metric.en, figure.value, figure.yearSaid].join("|")}
				/>
			</section>
			<section>
				<h3>{t("about.attributions")}</h3>
				<ul class="bullets">
					{city.attributions.map((attribution) => (
						<li key={attribution.url}>
							<a href={attribution.url} rel="noreferrer">
								{t.of(attribution.text)}
							</a>{" "}
							<span class="quiet small">{t("about.licence", { licence: attribution.licence })}</span>
						</li>
					))}
				</ul>
			</section>
			<p>{t("about.privacy")}</p>
			<p class="quiet small">{t("source.cityVersion", { version: city.version })}</p>
		</div>
	);
}

function ledgerColumns(t: Translator, evaluated: Evaluated | null): readonly Column<PublishedFigure>[] {
	const numberText = (value: number): string => t.format.number(value, 2);
	return [
		{
			id: "metric",
			header: t("about.ledger.metric"),
			isRowHeader: true,
			cell: (figure) => (
				<span class="ledger__metric">
					<span class="quiet small">{ofKnown(t, MESSAGES, `about.topic.${figure.topic}`)}</span>
					<br />
					{t.of(figure.metric)}
				</span>
			),
			sortValue: (figure) => `${figure.topic} ${t.of(figure.metric)}`,
		},
		{
			id: "said",
			header: t("about.ledger.said"),
			cell: (figure) => saidText(t, figure),
		},
		{
			id: "year",
			header: t("about.ledger.year"),
			isNumber: true,
			cell: (figure) => (figure.yearSaid === null ? "–" : t.format.year(figure.yearSaid)),
			sortValue: (figure) => figure.yearSaid,
		},
		{
			id: "here",
			header: t("about.ledger.here"),
			cell: (figure) => {
				const { agreement, here } = compareWithPublished(figure, evaluated);
				const range =
					here && (here.low === here.high ? numberText(here.low) : t.format.range(here.low, here.high));
				return (
					<>
						{t(`about.ledger.${agreement}`)}
						{range && <span class="quiet small ledger__range"> ({range})</span>}
					</>
				);
			},
		},
		{
			id: "source",
			header: t("source.origin"),
			cell: (figure) => (
				<span class="small ledger__source" lang="en">
					{figure.source}
					{figure.note && <span class="quiet"> {figure.note}</span>}
				</span>
			),
		},
	];
}

function saidText(t: Translator, figure: PublishedFigure): string {
	if (typeof figure.value !== "number") return String(figure.value);
	return `${t.format.number(figure.value, 2)} ${unitText(t, figure.unit)}`.trim();
}
