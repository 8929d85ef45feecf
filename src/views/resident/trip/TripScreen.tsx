import { translator } from "../../../i18n/index.ts";
import { TODAY_MODES } from "../../../models/trip-types.ts";
import type { Session } from "../../../session/types.ts";
import { Select } from "../../../ui/index.ts";
import { useLines } from "../../shared/index.ts";
import { PlaceSearch } from "../../shared/search/PlaceSearch.tsx";
import { TripAnswer } from "../../shared/trip/TripAnswer.tsx";
import { TRIP_PERIODS } from "../../shared/trip/trip-periods.ts";
import { useResident, useSession } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import { Screen } from "../Screen.tsx";
import type { Home } from "../state.ts";
import { DestinationChoices } from "./DestinationChoices.tsx";
import { NeedsHome } from "./NeedsHome.tsx";
import { TripMap } from "./TripMap.tsx";
import type { Destination } from "./trip-choices.ts";
import { WarmUp } from "./WarmUp.tsx";
import "./trip-screen.css";

/** One trip from home: where to, how today, and what each option does to it. */
export function TripScreen() {
	const t = translator.value;
	const { state, lightCity } = useResident();
	const session = useSession();
	const home = state.home.value;
	const { trip } = state;
	const destination = trip.destination.value;
	if (home === null) {
		return (
			<Screen title={t("resident.screen.trip")}>
				<NeedsHome why={t("trip.needsHome")} />
			</Screen>
		);
	}
	return (
		<Screen
			title={destination === null ? t("trip.where") : t("trip.title", { place: t.of(destination.name) })}
			lead={destination === null ? t("trip.where.lead") : t("trip.from", { place: t.of(home.label) })}
			{...(destination === null ? {} : { aside: <TripMap home={home} destination={destination} /> })}
		>
			{session !== null && destination === null && <WarmUp session={session} />}
			<DestinationChoices home={home} isCompact={destination !== null} />
			{destination !== null && (
				<>
					<TripSetting />
					<EngineGate>
						{(session) => <Answered session={session} home={home} destination={destination} />}
					</EngineGate>
				</>
			)}
			<PlaceSearch
				label={t("trip.search")}
				gazetteer={lightCity.value?.gazetteer ?? null}
				onChoose={({ id, name, position }) => {
					trip.destination.value = { id, name, position };
				}}
			/>
		</Screen>
	);
}

interface AnsweredProps {
	readonly session: Session;
	readonly home: Home;
	readonly destination: Destination;
}

function Answered({ session, home, destination }: AnsweredProps) {
	const t = translator.value;
	const { trip } = useResident().state;
	return (
		<TripAnswer
			session={session}
			options={useLines(session)}
			mode={trip.mode.value}
			onLook={({ id }) => {
				trip.option.value = id;
			}}
			question={{
				from: { name: t.of(home.label), position: home.position, radiusMetres: home.radiusMetres },
				to: { name: t.of(destination.name), position: destination.position, radiusMetres: 0 },
				period: trip.period.value,
			}}
		/>
	);
}

/** How somebody goes today, and when: both are set already, so that the answer waits for neither. */
function TripSetting() {
	const t = translator.value;
	const { session, state } = useResident();
	const { mode, period } = state.trip;
	const hasBus = session.value?.active.value?.scenario.travel?.cityBus === "on";
	return (
		<div class="trip-setting">
			<Select
				label={t("trip.mode")}
				options={TODAY_MODES.filter((each) => each !== "bus" || hasBus).map((value) => ({
					value,
					label: t(`trip.mode.${value}`),
				}))}
				value={mode.value}
				onChange={(value) => {
					mode.value = value;
				}}
			/>
			<Select
				label={t("trip.period")}
				options={TRIP_PERIODS.map((value) => ({ value, label: t(`trip.period.${value}`) }))}
				value={period.value}
				onChange={(value) => {
					period.value = value;
				}}
			/>
		</div>
	);
}
