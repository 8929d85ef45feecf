import { residentTranslator } from "../../../i18n/resident.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import type { LightOption, LightStation } from "../light-city.ts";

interface Props {
	readonly options: readonly LightOption[];
	readonly onChoose: (station: LightStation) => void;
}

/** Every station of every option in line order: for those who know the place but not its name on a map. */
export function StationList({ options, onChoose }: Props) {
	const t = residentTranslator.value;
	return (
		<section class="resident-section station-list">
			<h2>{t("resident.stations")}</h2>
			<p class="station-list__lead">{t("resident.stations.lead")}</p>
			{options
				.filter(({ stations }) => stations.length > 0)
				.map((option) => (
					<Disclosure key={option.id} summary={t.of(option.name)}>
						<ol>
							{option.stations.map((station) => (
								<li key={station.id}>
									<button type="button" class="station-list__stop" onClick={() => onChoose(station)}>
										{t.of(station.name)}
									</button>
								</li>
							))}
						</ol>
					</Disclosure>
				))}
		</section>
	);
}
