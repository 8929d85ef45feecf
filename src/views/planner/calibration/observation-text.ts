import type { Translator } from "../../../i18n/index.ts";
import {
	MINUTES_PURPOSES,
	type Observation,
	type ObservationKind,
	SHARE_MODES,
	WHOLE_LINE,
} from "../../../scenario/calibration.ts";
import type { Station } from "../../../scenario/types.ts";

/** A value of a kind as people write it. */
export function observedText(t: Translator, kind: ObservationKind, value: number | null): string {
	if (value === null) return "–";
	switch (kind) {
		case "modeShare":
			return t.format.percent(value, 1);
		case "meanTripMinutes":
			return t.format.minutes(value * 60);
		default:
			return t.format.number(value);
	}
}

/** A modelled value or an error of a kind: two significant digits. */
export function errorText(t: Translator, kind: ObservationKind, value: number): string {
	const rounded = Number(value.toPrecision(2));
	if (kind === "modeShare") return t.format.percent(rounded, 1);
	return kind === "meanTripMinutes"
		? `${t.format.figure(rounded)} ${t("unit.minutes")}`
		: t.format.figure(rounded);
}

/** What an observation is of, in the reader's language. */
export function observationName(
	t: Translator,
	{ kind, id }: Observation,
	stations: readonly Station[],
): string {
	const mode = SHARE_MODES.find((known) => known === id);
	if (kind === "modeShare" && mode !== undefined) return t(`calibration.mode.${mode}`);
	const purpose = MINUTES_PURPOSES.find((known) => known === id);
	if (kind === "meanTripMinutes" && purpose !== undefined) return t(`calibration.purpose.${purpose}`);
	if (kind === "lineBoardings" && id === WHOLE_LINE) return t("calibration.kind.lineBoardings");
	const station = stations.find((known) => known.id === id);
	return station === undefined ? id : t.of(station.name);
}
