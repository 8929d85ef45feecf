import { useState } from "preact/hooks";
import type { LngLat } from "../../../core/location.ts";
import { blockOf } from "../../../geo/block.ts";
import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import { PlaceSearch } from "../../shared/search/PlaceSearch.tsx";
import { useMedia } from "../../shared/use-media.ts";
import { useResident } from "../context.ts";
import { MapOnDemand } from "../map/MapOnDemand.tsx";
import { Screen } from "../Screen.tsx";
import type { Home } from "../state.ts";
import { homeOfName, homeOfPoint } from "./home-choice.ts";
import { LightCityGate } from "./LightCityGate.tsx";
import { LocationButton } from "./LocationButton.tsx";
import "./place.css";
import { StationList } from "./StationList.tsx";

interface Props {
	readonly onChoose: (home: Home) => void;
	/** Goes back to the place that is known; null where none is. */
	readonly onKeep: (() => void) | null;
}

/** Three ways to say where one lives: by a name, by the map, by the device. None of them asks anybody else. */
export function HomeChooser({ onChoose, onKeep }: Props) {
	const t = residentTranslator.value;
	const { lightCity, lightCityFailed, state } = useResident();
	const [outside, setOutside] = useState(false);
	const city = lightCity.value;
	const mapWanted = state.mapWanted.value;
	const isWide = useMedia("(min-width: 64rem)");
	const choosePoint = (point: LngLat): void => {
		const home = city === null ? null : homeOfPoint(city, point);
		setOutside(city !== null && home === null);
		if (home !== null) onChoose(home);
	};
	return (
		<Screen
			title={t("resident.where")}
			lead={t("resident.where.lead")}
			aside={
				mapWanted || isWide ? (
					<figure class="home-map">
						<figcaption>{t("resident.tapMap.hint")}</figcaption>
						<MapOnDemand onTap={choosePoint} />
					</figure>
				) : undefined
			}
		>
			{lightCityFailed.value ? (
				<LightCityGate />
			) : (
				<PlaceSearch
					label={t("resident.search.label")}
					gazetteer={city?.gazetteer ?? null}
					onChoose={(place) => onChoose(homeOfName(place))}
				/>
			)}
			<div class="home-ways">
				<LocationButton onPosition={choosePoint} />
				{mapWanted || isWide ? null : (
					<Button
						kind="outlined"
						icon="pin"
						class="big-button"
						onClick={() => {
							state.mapWanted.value = true;
						}}
					>
						{t("resident.tapMap")}
					</Button>
				)}
				{onKeep && (
					<Button class="big-button" onClick={onKeep}>
						{t("resident.home.keep")}
					</Button>
				)}
			</div>
			{outside && (
				<p class="resident-trouble" role="alert">
					{t("resident.outside")}
				</p>
			)}
			<p class="home-promise">{t("resident.promise")}</p>
			{city !== null && (
				<StationList
					options={city.options}
					onChoose={(station) => onChoose({ label: station.name, ...blockOf(station.position) })}
				/>
			)}
		</Screen>
	);
}
