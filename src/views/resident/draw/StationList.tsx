import { translator } from "../../../i18n/index.ts";
import { moveStation } from "../../../scenario/edits/move-station.ts";
import { nudgeStation } from "../../../scenario/edits/nudge-station.ts";
import { removeStation } from "../../../scenario/edits/remove-station.ts";
import type { Station } from "../../../scenario/types.ts";
import type { Session } from "../../../session/types.ts";
import { Button, Icon } from "../../../ui/index.ts";
import { PlaceSearch } from "../../shared/search/PlaceSearch.tsx";
import { useResident } from "../context.ts";

const NUDGE_METRES = 100;

interface Props {
	readonly session: Session;
	readonly stations: readonly Station[];
}

/** Every station as a row that opens: whatever the map does to it can be done here. */
export function StationList({ session, stations }: Props) {
	const t = translator.value;
	const { lightCity } = useResident();
	const selected = session.selectedStationId.value;
	return (
		<ol class="draw-stations">
			{stations.map((station, place) => {
				const isOpen = station.id === selected;
				const name = t.of(station.name);
				return (
					<li key={station.id} data-station={station.id}>
						<button
							type="button"
							class="draw-station"
							aria-expanded={isOpen}
							onClick={() => session.selectStation(isOpen ? null : station.id)}
						>
							<span class="draw-station__number" aria-hidden="true">
								{t.format.number(place + 1)}
							</span>
							<span>{name}</span>
							<Icon name={isOpen ? "chevronUp" : "chevronDown"} />
						</button>
						{isOpen && (
							<div class="draw-station__tools">
								<div class="draw-station__row">
									<Button
										kind="outlined"
										icon="up"
										onClick={() => session.apply(nudgeStation(station.id, -NUDGE_METRES))}
									>
										{t("draw.station.back", { metres: NUDGE_METRES })}
									</Button>
									<Button
										kind="outlined"
										icon="down"
										onClick={() => session.apply(nudgeStation(station.id, NUDGE_METRES))}
									>
										{t("draw.station.on", { metres: NUDGE_METRES })}
									</Button>
									<Button
										kind="outlined"
										icon="close"
										onClick={() => session.apply(removeStation(station.id))}
									>
										{t("draw.station.remove", { name })}
									</Button>
								</div>
								<PlaceSearch
									label={t("draw.station.moveTo")}
									gazetteer={lightCity.value?.gazetteer ?? null}
									onChoose={({ position }) =>
										session.apply(moveStation(station.id, { mode: "free", position }))
									}
								/>
							</div>
						)}
					</li>
				);
			})}
		</ol>
	);
}
