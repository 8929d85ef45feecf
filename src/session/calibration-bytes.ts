import type { ByteReader, ByteWriter } from "../core/byte-stream.ts";
import {
	CALIBRATED_ASSUMPTIONS,
	type Calibration,
	type FittedConstant,
	type HoldOutRecord,
	OBSERVATION_KINDS,
} from "../scenario/calibration.ts";

const METHODS = ["rows", "folds"] as const;

/** The record of a calibration; what it fitted travels among the assumptions too. */
export function writeCalibration(out: ByteWriter, calibration: Calibration): void {
	out.text(calibration.date);
	out.whole(calibration.sources.length);
	for (const source of calibration.sources) out.text(source);
	out.whole(calibration.observations);
	out.whole(calibration.fitted.length);
	for (const { assumption, before, after } of calibration.fitted) {
		out.byte(CALIBRATED_ASSUMPTIONS.indexOf(assumption));
		out.decimal(before);
		out.decimal(after);
	}
	out.whole(calibration.holdOut.length);
	for (const record of calibration.holdOut) {
		out.byte(OBSERVATION_KINDS.indexOf(record.kind) * METHODS.length + METHODS.indexOf(record.method));
		out.whole(record.observations);
		out.byte(record.meanAbsolutePercentageError === null ? 0 : 1);
		if (record.meanAbsolutePercentageError !== null) out.decimal(record.meanAbsolutePercentageError);
		out.decimal(record.rootMeanSquareError);
		out.decimal(record.bias);
	}
}

export function readCalibration(source: ByteReader): Calibration {
	const list = <Item>(read: () => Item): Item[] => {
		const items: Item[] = [];
		for (let left = source.count(); left > 0; left--) items.push(read());
		return items;
	};
	return {
		date: source.text(),
		sources: list(() => source.text()),
		observations: source.whole(),
		fitted: list(
			(): FittedConstant => ({
				assumption: known(CALIBRATED_ASSUMPTIONS, source.byte()),
				before: source.decimal(),
				after: source.decimal(),
			}),
		),
		holdOut: list((): HoldOutRecord => {
			const mark = source.byte();
			return {
				kind: known(OBSERVATION_KINDS, Math.floor(mark / METHODS.length)),
				method: known(METHODS, mark % METHODS.length),
				observations: source.whole(),
				meanAbsolutePercentageError: source.byte() === 1 ? source.decimal() : null,
				rootMeanSquareError: source.decimal(),
				bias: source.decimal(),
			};
		}),
	};
}

function known<Choice>(choices: readonly Choice[], index: number): Choice {
	const chosen = choices[index];
	if (chosen === undefined) throw new RangeError("an unknown choice");
	return chosen;
}
