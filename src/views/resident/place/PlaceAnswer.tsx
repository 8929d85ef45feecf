import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import { lazyPart } from "../../shared/lazy-part.tsx";
import { useResident } from "../context.ts";
import { lazyWords } from "../lazy-words.ts";
import { Screen } from "../Screen.tsx";
import type { Home } from "../state.ts";
import { LightCityGate } from "./LightCityGate.tsx";
import { OptionWalk } from "./OptionWalk.tsx";
import { PlaceMap } from "./PlaceMap.tsx";
import { alikeWalks, nearestOption, type PlaceWalk, straightWalks } from "./place-walks.ts";
import "./place.css";
import { usePatience } from "./use-patience.ts";

interface Props {
	readonly home: Home;
	readonly onChange: () => void;
}

const LazyStreetWalks = lazyPart(
	() => import("./StreetWalks.tsx").then(({ StreetWalks }) => StreetWalks),
	() => ({ ...lazyWords(), loading: "" }),
);

/** The nearest station of each option on foot: the first answer, which needs no engine. */
export function PlaceAnswer({ home, onChange }: Props) {
	const t = residentTranslator.value;
	const { state, lightCity } = useResident();
	const city = lightCity.value;
	const straight = useMemo(() => (city === null ? null : straightWalks(city, home)), [city, home]);
	const [better, setBetter] = useState<readonly PlaceWalk[] | null>(null);
	const onWalks = useCallback((walks: readonly PlaceWalk[] | null) => setBetter(walks), []);
	const [chosen, setChosen] = useState<string | null>(null);
	const canWait = usePatience(straight !== null);
	const walks = better ?? straight ?? [];
	const shown = walks.find(({ optionId }) => optionId === (chosen ?? nearestOption(walks))) ?? null;
	const followsStreets = walks.some(({ nearest }) => nearest?.streets != null);
	useEffect(() => setChosen(null), [home]);
	const mapPlace = useRef<HTMLDivElement>(null);
	const label = t.of(home.label);
	return (
		<Screen
			title={label}
			lead={t("resident.place.lead")}
			action={
				<Button kind="outlined" onClick={onChange}>
					{t("resident.home.change")}
				</Button>
			}
			aside={
				canWait ? (
					<div class="place-map" ref={mapPlace}>
						<PlaceMap home={home} shown={shown} />
					</div>
				) : undefined
			}
		>
			{home.areaMetres === undefined ? null : (
				<p class="resident-note">
					{t("resident.home.wide", {
						name: label,
						across: t.format.distance(2 * Number(home.areaMetres.toPrecision(1))),
					})}
				</p>
			)}
			<LightCityGate />
			{straight !== null && (
				<>
					<ul class="option-walks">
						{alikeWalks(walks).map((alike) => (
							<OptionWalk
								key={alike[0].optionId}
								alike={alike}
								isShown={shown !== null && alike.includes(shown)}
								onShow={() => {
									setChosen(alike[0].optionId);
									state.mapWanted.value = true;
									mapPlace.current?.scrollIntoView({ block: "nearest" });
								}}
							/>
						))}
					</ul>
					<Button
						kind="primary"
						icon="route"
						class="big-button"
						onClick={() => {
							state.screen.value = "trip";
						}}
					>
						{t("resident.place.trip")}
					</Button>
					{canWait && <LazyStreetWalks home={home} onWalks={onWalks} />}
					<p class="resident-note">
						{t(followsStreets ? "resident.place.streets" : "resident.place.straight")}
					</p>
				</>
			)}
			<div class="home-promise">
				<p>{t("resident.promise")}</p>
				<Button
					kind="link"
					onClick={() => {
						state.hasMoved.value = true;
						state.home.value = null;
					}}
				>
					{t("resident.home.forget")}
				</Button>
			</div>
		</Screen>
	);
}
