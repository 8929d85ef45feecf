import { useMemo } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Icon } from "../../../ui/index.ts";
import { useResident } from "../context.ts";
import { LightCityGate } from "../place/LightCityGate.tsx";
import type { Home } from "../state.ts";
import { destinationsFrom } from "./destinations.ts";

interface Props {
	readonly home: Home;
	/** One row to change one's mind by, over an answer. */
	readonly isCompact: boolean;
}

/** Where people go on most days, each one tap. */
export function DestinationChoices({ home, isCompact }: Props) {
	const t = translator.value;
	const { state, lightCity } = useResident();
	const { destination } = state.trip;
	const city = lightCity.value;
	const choices = useMemo(() => (city === null ? [] : destinationsFrom(home.position, city)), [home, city]);
	if (city === null) return <LightCityGate />;
	return (
		<ul class="destinations" data-compact={isCompact} aria-label={t("trip.destinations")}>
			{choices.map(({ kind, place }) => (
				<li key={kind.id}>
					<button
						type="button"
						class="destination"
						data-destination={kind.id}
						aria-pressed={destination.value?.id === kind.id}
						onClick={() => {
							destination.value = { id: kind.id, name: place.name, position: place.position };
						}}
					>
						<Icon name={kind.icon} />
						<span class="destination__kind">{t(`trip.destination.${kind.id}`)}</span>
						{!isCompact && <span class="destination__place">{t.of(place.name)}</span>}
					</button>
				</li>
			))}
		</ul>
	);
}
