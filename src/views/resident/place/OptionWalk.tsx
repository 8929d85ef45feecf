import type { LngLat } from "../../../core/location.ts";
import { residentTranslator } from "../../../i18n/resident.ts";
import { nearestWalk } from "../../../models/walk-range.ts";
import type { LightOption } from "../light-city.ts";
import type { Home } from "../state.ts";
import { WalkSource } from "./WalkSource.tsx";
import { metresText, wholeMinutes } from "./walk-text.ts";

/** A station that may be this far off is said to be. */
const UNSURE_METRES = 300;

interface Props {
	readonly option: LightOption;
	readonly home: Home;
	readonly origin: LngLat;
}

export function OptionWalk({ option, home, origin }: Props) {
	const t = residentTranslator.value;
	const walk = nearestWalk(home, option.stations, origin);
	const station = walk === null ? undefined : option.stations[walk.index];
	if (walk === null || station === undefined) {
		return (
			<li class="figure-row" data-option={option.id}>
				<p class="figure-row__name">{t.of(option.name)}</p>
				<p class="figure-row__note">{t("resident.place.noLine")}</p>
			</li>
		);
	}
	const minutes = wholeMinutes(t, walk.minutes);
	const metres = metresText(t, walk.metres);
	return (
		<li class="figure-row" data-option={option.id}>
			<p class="figure-row__name">{t.of(option.name)}</p>
			<p class="option-walk__station">{t.of(station.name)}</p>
			{walk.isWalkable ? (
				<>
					<p class="figure-row__value">
						{minutes} <span class="figure-row__unit">{t("resident.place.minutes")}</span>
					</p>
					<p class="figure-row__note">{t("resident.place.walk", { metres })}</p>
				</>
			) : (
				<>
					<p class="figure-row__value option-walk__far">{t("resident.place.tooFar")}</p>
					<p class="figure-row__note">{t("resident.place.tooFar.walk", { minutes, metres })}</p>
					<p class="figure-row__note">
						{t(station.parkAndRide ? "resident.place.feeder.parking" : "resident.place.feeder.noParking")}
					</p>
				</>
			)}
			{station.uncertaintyRadiusMetres >= UNSURE_METRES && (
				<p class="figure-row__note">
					{t("resident.place.stationUnsure", { metres: t.format.distance(station.uncertaintyRadiusMetres) })}
				</p>
			)}
			<WalkSource uncertaintyRadiusMetres={station.uncertaintyRadiusMetres} />
		</li>
	);
}
