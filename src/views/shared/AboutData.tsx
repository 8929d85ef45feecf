import type { CityView } from "../../engine/contract.ts";
import { translator } from "../../i18n/index.ts";
import type { Evaluated } from "../../session/types.ts";
import { ClaimLedger } from "./ClaimLedger.tsx";
import "./shared.css";

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
				<ClaimLedger claims={said} evaluated={evaluated} topics />
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
