import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import type { PlaceWalk } from "./place-walks.ts";
import { WalkSource } from "./WalkSource.tsx";
import { kilometres, metresText, wholeMinutes } from "./walk-text.ts";

/** A station that may be this far off is said to be; so is a walk that lies this far off the streets. */
const UNSURE_METRES = 300;
/** Beyond this nobody asks how long it would take to walk. */
const LONGEST_TOLD_MINUTES = 120;

interface Props {
	/** Options of which one thing is to be told. */
	readonly alike: readonly [PlaceWalk, ...PlaceWalk[]];
	/** The map draws this one. */
	readonly isShown: boolean;
	readonly onShow: () => void;
}

/** The nearest station of an option, or of several that share it, and the minutes to it. */
export function OptionWalk({ alike, isShown, onShow }: Props) {
	const t = residentTranslator.value;
	const { nearest } = alike[0];
	const ids = alike.map(({ optionId }) => optionId).join(" ");
	const names = (
		<ul class="option-walk__options">
			{alike.map(({ optionId, isShipped, name }) => (
				<li key={optionId}>{isShipped ? t.of(name) : t("resident.place.own", { name: t.of(name) })}</li>
			))}
		</ul>
	);
	if (nearest === null) {
		return (
			<li class="option-walk" data-option={ids}>
				<p class="option-walk__none">
					{t("resident.place.noLine", { option: t.format.list(alike.map(({ name }) => t.of(name))) })}
				</p>
			</li>
		);
	}
	const { station, streets } = nearest;
	const { isWalkable, minutes, metres, hotMinutes } = nearest.walk;
	const about = (length: number): string => t.format.distance(Number(length.toPrecision(2)));
	const parking = station.parkAndRide ? "resident.place.feeder.parking" : "resident.place.feeder.noParking";
	const notes = [
		...(isWalkable
			? [
					t("resident.place.walk", { metres: metresText(t, metres) }),
					t("resident.place.hot", { minutes: wholeMinutes(t, hotMinutes) }),
				]
			: [
					t(parking),
					...(minutes.p10 > LONGEST_TOLD_MINUTES
						? []
						: [t("resident.place.tooFar.walk", { minutes: wholeMinutes(t, minutes) })]),
				]),
		...(streets !== null && streets.offStreetMetres >= UNSURE_METRES
			? [t("resident.place.offStreets", { metres: about(streets.offStreetMetres) })]
			: []),
		...(station.uncertaintyRadiusMetres >= UNSURE_METRES
			? [t("resident.place.stationUnsure", { metres: t.format.distance(station.uncertaintyRadiusMetres) })]
			: []),
	];
	return (
		<li class="option-walk" data-option={ids} data-walkable={isWalkable}>
			<p class="option-walk__figure">
				{isWalkable ? wholeMinutes(t, minutes) : kilometres(t, metres)}{" "}
				<span>{t(isWalkable ? "resident.place.minutes" : "resident.place.kilometres")}</span>
			</p>
			<div class="option-walk__what">
				<h2>{t.of(station.name)}</h2>
				{names}
				{isWalkable ? null : <p class="option-walk__far">{t("resident.place.tooFar")}</p>}
				{notes.map((note) => (
					<p key={note} class="option-walk__note">
						{note}
					</p>
				))}
				<div class="option-walk__more">
					<WalkSource nearest={nearest} />
					<Button kind="link" aria-current={isShown} onClick={onShow}>
						{t("resident.place.showOnMap")}
					</Button>
				</div>
			</div>
		</li>
	);
}
