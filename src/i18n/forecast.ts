import type { Translator } from "./translator.ts";

/**
 * What the middle of a figure's range is called. The word forecast is behind this door only: it is free where the
 * scenario was fitted to local counts and tested on others, as `mayForecast` tells.
 */
export const medianCaption = (t: Translator, isCalibrated: boolean): string =>
	t(isCalibrated ? "figure.forecastCaption" : "figure.medianCaption");

/** What is said beside a figure that a model made, where nobody can be expected to ask: that it is no forecast. */
export const modelledCaption = (
	t: Translator,
	kind: "prediction" | "estimate",
	isCalibrated: boolean,
): string =>
	t(
		kind === "estimate"
			? "figure.estimatedCaption"
			: isCalibrated
				? "figure.fittedCaption"
				: "figure.modelledCaption",
	);

/** Whether the word may be used, and why. */
export const forecastVerdict = (t: Translator, isCalibrated: boolean): string =>
	t(isCalibrated ? "calibration.unlocked" : "calibration.locked");
