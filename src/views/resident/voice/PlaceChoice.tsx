import { useEffect, useState } from "preact/hooks";
import type { LngLat } from "../../../core/location.ts";
import { tidyLine, type VoicePlace } from "../../../core/voice.ts";
import { distanceMetres } from "../../../geo/projection.ts";
import { translator } from "../../../i18n/index.ts";
import { SegmentedControl, Select } from "../../../ui/index.ts";
import { PlaceSearch } from "../../shared/search/PlaceSearch.tsx";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useStampedOptions } from "../../shared/voice/stamped-options.ts";
import { pinsOf } from "../../shared/voice/voice-text.ts";
import { useResident, useSession } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import { MapOnDemand } from "../map/MapOnDemand.tsx";
import { LightCityGate } from "../place/LightCityGate.tsx";
import { HomePlace } from "./HomePlace.tsx";
import { spotPlace } from "./places.ts";

const WAYS = ["line", "station", "elsewhere", "home"] as const;
type Way = (typeof WAYS)[number];

const wayOf = (place: VoicePlace | null): Way => {
	if (place === null) return "line";
	if (place.kind === "station") return "station";
	return place.kind === "block" ? "home" : "elsewhere";
};

/** What ground the comment is about. The home is never taken by itself: somebody says so, and says yes to a block. */
export function PlaceChoice() {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const { place } = voices.draft.value;
	const [wanted, setWanted] = useState<Way | null>(null);
	const way = wanted ?? wayOf(place);
	const said = voices.comments.value;
	// What was chosen went with the comment; the next one starts anew.
	useEffect(() => setWanted(null), [said]);
	return (
		<div class="voice-where">
			<SegmentedControl
				label={t("voice.where")}
				choices={WAYS.map((value) => ({ value, label: t(`voice.where.${value}`) }))}
				value={way}
				onChange={(next) => {
					setWanted(next);
					if (next !== wayOf(place)) voices.write({ place: null });
				}}
			/>
			{way === "station" && <StationChoice />}
			{way === "elsewhere" && <Elsewhere onHome={() => setWanted("home")} />}
			{way === "home" && <HomePlace />}
			{place !== null && way !== "station" && way === wayOf(place) && (
				<p role="status">{t("voice.where.chosen", { name: t.of(place.name) })}</p>
			)}
		</div>
	);
}

function StationChoice() {
	return <EngineGate>{() => <StationSelect />}</EngineGate>;
}

function StationSelect() {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const stations = useDraftStations();
	const { place } = voices.draft.value;
	if (stations.length === 0) return <p class="quiet">{t("voice.where.noStations")}</p>;
	return (
		<Select
			label={t("voice.where.chooseStation")}
			placeholder={t("voice.where.chooseStation")}
			options={stations.map(({ id, name }) => ({ value: id, label: t.of(name) }))}
			value={place?.stationId ?? ""}
			onChange={(id) => {
				const station = stations.find((each) => each.id === id);
				if (station !== undefined) voices.write({ place: { ...placeAt("station", station), stationId: id } });
			}}
		/>
	);
}

/** Stations of the option that the comment is about; of the open one where it is about none. */
function useDraftStations() {
	const { device } = useResident();
	const session = useSession();
	const { option } = useVoices(device).draft.value;
	const options = useStampedOptions(session!);
	const about = options.find(({ stamp }) => stamp.fingerprint === option?.fingerprint) ?? options[0];
	return about?.scenario.line?.stations ?? [];
}

const placeAt = (
	kind: VoicePlace["kind"],
	{ name, position }: Pick<VoicePlace, "name" | "position">,
): VoicePlace => ({ kind, name: { th: tidyLine(name.th), en: tidyLine(name.en) }, position });

function Elsewhere({ onHome }: { onHome(): void }) {
	const t = translator.value;
	const { device, lightCity, state } = useResident();
	const voices = useVoices(device);
	const [nearHome, setNearHome] = useState(false);
	const city = lightCity.value;
	const draft = voices.draft.value;
	const choose = (place: VoicePlace): void => {
		setNearHome(false);
		voices.write({ place });
	};
	const tap = (position: LngLat): void => {
		const home = state.home.peek();
		if (home !== null && distanceMetres(home.position, position) <= home.radiusMetres) {
			setNearHome(true);
			return;
		}
		choose(spotPlace(city, position));
	};
	const shown = [
		...voices.comments.value.filter(({ id }) => id !== draft.commentId),
		...(draft.place === null
			? []
			: [{ ...draft, id: "draft", kind: draft.kind ?? ("idea" as const), place: draft.place }]),
	].flatMap((each) => pinsOf(t, [{ ...each, publish: true } as Parameters<typeof pinsOf>[1][number]], true));
	return (
		<>
			<LightCityGate />
			<PlaceSearch
				label={t("voice.where.search")}
				gazetteer={city?.gazetteer ?? null}
				onChoose={(found) => choose(placeAt("place", found))}
			/>
			<p class="quiet">{t("voice.where.tap")}</p>
			<MapOnDemand
				pins={shown}
				centre={draft.place?.position ?? null}
				onTap={tap}
				onStationSelect={(id) => setStation(id)}
			/>
			{nearHome && (
				<div role="alert" class="voice-near-home">
					<p>{t("voice.home.tapped")}</p>
					<button type="button" class="button button--outlined" onClick={onHome}>
						{t("voice.where.home")}
					</button>
				</div>
			)}
		</>
	);
	function setStation(id: string): void {
		const station = city?.options.flatMap(({ stations }) => stations).find((each) => each.id === id);
		if (station !== undefined) choose({ ...placeAt("station", station), stationId: id });
	}
}
