import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import { useResident } from "../context.ts";
import { Screen } from "../Screen.tsx";
import type { Home } from "../state.ts";
import { OptionWalk } from "./OptionWalk.tsx";
import "./place.css";

interface Props {
	readonly home: Home;
	readonly onChange: () => void;
}

/** The nearest station of each option on foot: the first answer, which needs no engine. */
export function PlaceAnswer({ home, onChange }: Props) {
	const t = residentTranslator.value;
	const { state, lightCity, lightCityFailed, askForLightCity } = useResident();
	const city = lightCity.value;
	const label = t.of(home.label);
	return (
		<Screen title={t("resident.place.title", { place: label })} lead={t("resident.place.lead")}>
			<div class="home-known">
				<Button kind="outlined" onClick={onChange}>
					{t("resident.home.change")}
				</Button>
				<Button
					onClick={() => {
						state.hasMoved.value = true;
						state.home.value = null;
					}}
				>
					{t("resident.home.forget")}
				</Button>
			</div>
			{home.areaMetres === undefined ? null : (
				<p class="resident-note">
					{t("resident.home.wide", {
						name: label,
						across: t.format.distance(2 * Number(home.areaMetres.toPrecision(1))),
					})}
				</p>
			)}
			{city !== null ? (
				<ul class="option-walks">
					{city.options.map((option) => (
						<OptionWalk key={option.id} option={option} home={home} origin={city.origin} />
					))}
				</ul>
			) : lightCityFailed.value ? (
				<div class="resident-trouble" role="alert">
					<p>{t("resident.city.failed")}</p>
					<Button kind="outlined" onClick={askForLightCity}>
						{t("resident.retry")}
					</Button>
				</div>
			) : (
				<p class="resident-waiting" role="status">
					{t("resident.search.loading")}
				</p>
			)}
			{city !== null && <p class="resident-note">{t("resident.place.straight")}</p>}
			<p class="home-promise">{t("resident.promise")}</p>
		</Screen>
	);
}
