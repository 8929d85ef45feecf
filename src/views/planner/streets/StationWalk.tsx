import { translator } from "../../../i18n/index.ts";
import { Disclosure } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { areaSquareMetres, stationStreetsOf } from "./station-walk.ts";
import "./streets.css";

/** In words and numbers what the isochrone of the map draws, and how permeable the streets around the station are. */
export function StationWalk({ stationId }: { readonly stationId: string }) {
	const { session, state } = usePlanner();
	const t = translator.value;
	if (session.streets.value.loaded === null) return null;
	const shown = state.stationStreets.value;
	const station = stationStreetsOf(shown, stationId);
	const isReady = shown !== null && station !== null && !shown.isStale;
	return (
		<section
			class="station-walk"
			aria-labelledby={`walk-${stationId}`}
			aria-busy={!isReady}
			data-station-walk={isReady ? "ready" : "waiting"}
		>
			<h3 id={`walk-${stationId}`}>{t("streets.station.title")}</h3>
			{shown === null || station === null ? (
				<p class="quiet small">{t("streets.station.waiting")}</p>
			) : station.permeability === null ? (
				<p class="quiet small">{t("streets.station.far")}</p>
			) : (
				<dl class="facts">
					<dt>{t("streets.station.permeability")}</dt>
					<dd>{t.format.percent(station.permeability)}</dd>
					<dt>
						{t("streets.station.isochrone", {
							distance: t.format.distance(Math.round(shown.answer.isochroneMetres)),
						})}
					</dt>
					<dd>
						{t("streets.station.area", {
							area: t.format.figure(areaSquareMetres(station.isochrone) / 1e6),
						})}
					</dd>
					<dt>{t("streets.station.people")}</dt>
					<dd>{t.format.figure(station.peopleWalked)}</dd>
					<dt>{t("streets.station.peopleStraight")}</dt>
					<dd>{t.format.figure(station.peopleStraight)}</dd>
				</dl>
			)}
			<Disclosure summary={t("streets.station.how")}>
				<p class="small">{t("streets.station.formula")}</p>
				<p class="quiet small">{t("streets.station.source")}</p>
			</Disclosure>
		</section>
	);
}
