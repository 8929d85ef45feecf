import { translator } from "../../../i18n/index.ts";
import { setJunctions } from "../../../scenario/edits/set-junctions.ts";
import { setSingleTrack } from "../../../scenario/edits/set-single-track.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import type { Station } from "../../../scenario/types.ts";
import { NumberField } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

/** One track or two on the way to the next station, and the junctions on it where they count. */
export function SectionOptions({ station }: { readonly station: Station }) {
	const { session } = usePlanner();
	const t = translator.value;
	const { id } = station;
	const label = t("station.junctions");
	return (
		<div class="editor-pair">
			<label class="check">
				<input
					type="checkbox"
					checked={station.singleTrackToNext === true}
					onChange={(event) => session.apply(setSingleTrack(id, event.currentTarget.checked))}
				/>
				<span>{t("station.singleTrack")}</span>
			</label>
			{session.active.value?.scenario.runTimeBasis === "junctions" ? (
				<NumberField
					label={label}
					value={station.junctionsToNext ?? 0}
					{...LIMITS.junctions}
					step={1}
					increaseLabel={t("action.increase", { name: label })}
					decreaseLabel={t("action.decrease", { name: label })}
					onChange={(value) => session.apply(setJunctions(id, Math.round(value)))}
				/>
			) : null}
		</div>
	);
}
