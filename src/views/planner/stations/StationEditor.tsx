import { TRACK_CLASSES, type TrackClass } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/index.ts";
import { addStation } from "../../../scenario/edits/add-station.ts";
import { moveStation } from "../../../scenario/edits/move-station.ts";
import { nudgeStation } from "../../../scenario/edits/nudge-station.ts";
import { removeStation } from "../../../scenario/edits/remove-station.ts";
import { renameStation } from "../../../scenario/edits/rename-station.ts";
import { setParkAndRide } from "../../../scenario/edits/set-park-and-ride.ts";
import { setStationElevated } from "../../../scenario/edits/set-station-elevated.ts";
import { setTrackClass } from "../../../scenario/edits/set-track-class.ts";
import { MINIMUM_GAP_METRES } from "../../../scenario/limits.ts";
import type { Station } from "../../../scenario/types.ts";
import { Button } from "../../../ui/index.ts";
import { LONG_STEP_METRES, STEP_METRES } from "../../shared/key-moves.ts";
import { usePlanner } from "../context.ts";
import { Field } from "../Field.tsx";
import { StationWalk } from "../streets/StationWalk.tsx";
import { SectionOptions } from "./SectionOptions.tsx";
import { StationMargin } from "./StationMargin.tsx";

interface Props {
	readonly station: Station;
	readonly previous: Station | null;
	readonly next: Station | null;
	readonly chainageMetres: number;
	readonly nextMetres: number | null;
}

const STEPS = [-LONG_STEP_METRES, -STEP_METRES, STEP_METRES, LONG_STEP_METRES];

/** Everything that can be done to one station, under its row. */
export function StationEditor({ station, previous, next, chainageMetres, nextMetres }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const { id } = station;
	const towards = (metres: number): string => {
		const end = metres < 0 ? previous : next;
		const distance = t.format.distance(Math.abs(metres));
		if (end) return t("station.moveTowards", { name: t.of(end.name), distance });
		return metres < 0 ? t("station.moveBack", { distance }) : t("station.moveOn", { distance });
	};
	const room = nextMetres !== null && nextMetres - chainageMetres >= 2 * MINIMUM_GAP_METRES;
	const halfway = nextMetres === null ? chainageMetres : (chainageMetres + nextMetres) / 2;
	return (
		<fieldset class="station-editor" data-editor={id}>
			<legend class="visually-hidden">{t("station.named", { name: t.of(station.name) })}</legend>
			{/* biome-ignore lint/a11y/useSemanticElements: a nested fieldset would be announced twice */}
			<div class="nudges" role="group" aria-label={t("station.move")}>
				{STEPS.map((metres) => (
					<Button
						key={metres}
						kind="outlined"
						aria-label={towards(metres)}
						title={towards(metres)}
						onClick={() => session.apply(nudgeStation(id, metres))}
					>
						{t.format.change(metres)}
					</Button>
				))}
				<Field
					label={t("planner.station.metres")}
					kind="metres"
					value={String(Math.round(chainageMetres))}
					onChange={(value) =>
						session.apply(moveStation(id, { mode: "along", chainageMetres: Number(value) }))
					}
				/>
			</div>
			<div class="editor-pair">
				<Field
					label={t("option.nameThai")}
					kind="text"
					lang="th"
					value={station.name.th}
					onChange={(value) => session.apply(renameStation(id, { th: value }))}
				/>
				<Field
					label={t("option.nameEnglish")}
					kind="text"
					lang="en"
					value={station.name.en}
					onChange={(value) => session.apply(renameStation(id, { en: value }))}
				/>
			</div>
			<div class="editor-pair">
				<label class="check">
					<input
						type="checkbox"
						checked={station.elevated}
						onChange={(event) => session.apply(setStationElevated(id, event.currentTarget.checked))}
					/>
					<span>{t("station.elevated")}</span>
				</label>
				<label class="check">
					<input
						type="checkbox"
						checked={station.parkAndRide}
						onChange={(event) => session.apply(setParkAndRide(id, event.currentTarget.checked))}
					/>
					<span>{t("station.parkAndRide")}</span>
				</label>
			</div>
			{next ? (
				<label class="field">
					<span class="field__label">
						{t("track.heading")}: {t("track.section", { from: t.of(station.name), to: t.of(next.name) })}
					</span>
					<select
						class="input select"
						value={station.trackClassToNext}
						onChange={(event) => session.apply(setTrackClass(id, event.currentTarget.value as TrackClass))}
					>
						{TRACK_CLASSES.map((trackClass) => (
							<option key={trackClass} value={trackClass}>
								{t(`track.${trackClass}`)}
							</option>
						))}
					</select>
				</label>
			) : null}
			{next ? <SectionOptions station={station} /> : null}
			<StationMargin stationId={id} />
			{station.uncertaintyRadiusMetres > 0 ? (
				<p class="quiet small">
					{t("station.uncertainty", { radius: t.format.distance(station.uncertaintyRadiusMetres) })}
				</p>
			) : null}
			<StationWalk stationId={id} />
			<div class="editor-pair">
				<Button
					kind="outlined"
					icon="plus"
					disabled={!room}
					onClick={() => session.apply(addStation({ chainageMetres: halfway }))}
				>
					{room || next === null ? t("planner.station.addAfter") : t("planner.station.noRoom")}
				</Button>
				<Button kind="outlined" icon="close" onClick={() => session.apply(removeStation(id))}>
					{t("station.remove")}
				</Button>
			</div>
		</fieldset>
	);
}
