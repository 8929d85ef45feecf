import { useMemo } from "preact/hooks";
import { distanceMetres } from "../../../geo/projection.ts";
import { translator } from "../../../i18n/index.ts";
import type { PinView } from "../../../map/types.ts";
import type { Session } from "../../../session/types.ts";
import { useLines } from "../../shared/index.ts";
import { useResident, useSession } from "../context.ts";
import { MapOnDemand } from "../map/MapOnDemand.tsx";
import type { Home } from "../state.ts";
import type { Destination } from "./trip-choices.ts";

interface Props {
	readonly home: Home;
	readonly destination: Destination;
}

/** Home, destination and the line of the option that is looked at. */
export function TripMap(props: Props) {
	const session = useSession();
	return session === null ? null : <Drawn {...props} session={session} />;
}

/** At zoom 0 a world of 512 pixels, at the city's latitude; the trip takes up some 250 of them. */
const ZOOM_METRES = 75_000 * 250;
const ZOOM = { low: 10, high: 14 };

function Drawn({ home, destination, session }: Props & { readonly session: Session }) {
	const t = translator.value;
	const { state } = useResident();
	const lines = useLines(session);
	const option = lines.find(({ id }) => id === state.trip.option.value) ?? lines[0] ?? null;
	const [from, to] = [t.of(home.label), t.of(destination.name)];
	const pins = useMemo<readonly PinView[]>(
		() => [
			{ id: "home", kind: "home", position: home.position, label: from },
			{ id: "destination", kind: "destination", position: destination.position, label: to },
		],
		[home, destination, from, to],
	);
	const metres = distanceMetres(home.position, destination.position);
	const zoom = Math.min(ZOOM.high, Math.max(ZOOM.low, Math.log2(ZOOM_METRES / Math.max(metres, 1))));
	return (
		<figure class="trip-map">
			<MapOnDemand
				scenario={option}
				pins={pins}
				centre={[
					(home.position[0] + destination.position[0]) / 2,
					(home.position[1] + destination.position[1]) / 2,
				]}
				zoom={zoom}
			/>
			{option && <figcaption>{t("trip.map", { option: t.of(option.name) })}</figcaption>}
		</figure>
	);
}
