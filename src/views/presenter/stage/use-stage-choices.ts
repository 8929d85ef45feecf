import { useEffect, useState } from "preact/hooks";
import type { StageChoice } from "../../../models/stages-run.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Device } from "../../shared/device.ts";

type Choices = readonly StageChoice[] | null;

const keyOf = ({ id }: Scenario): string => `stages/${id}`;

/**
 * The stages that somebody chose for an option, kept on the device; null for the usual ones, undefined while they are
 * being read. Those of a line that has other stations by now are let go.
 */
export function useStageChoices(
	device: Device,
	scenario: Scenario,
): [Choices | undefined, (choices: Choices) => void] {
	const [kept, setKept] = useState<{ readonly key: string; readonly choices: Choices } | null>(null);
	const key = keyOf(scenario);
	useEffect(() => {
		let isGone = false;
		const take = (found: unknown): void => {
			if (!isGone) setKept({ key, choices: Array.isArray(found) ? (found as StageChoice[]) : null });
		};
		device.storage.get(key).then(take, () => take(null));
		return () => {
			isGone = true;
		};
	}, [device, key]);
	const choose = (choices: Choices): void => {
		setKept({ key, choices });
		// A full disk leaves the choice for as long as the page is open.
		const write = choices === null ? device.storage.delete(key) : device.storage.set(key, choices);
		write.catch(() => {});
	};
	if (kept === null || kept.key !== key) return [undefined, choose];
	return [kept.choices !== null && stagesFit(kept.choices, scenario) ? kept.choices : null, choose];
}

/** Whether the stages can be built of a line: each within the next and later, the last the whole of it. */
export function stagesFit(choices: readonly StageChoice[], { line }: Scenario): boolean {
	const stations = line?.stations ?? [];
	const place = (id: string): number => stations.findIndex((station) => station.id === id);
	const last = choices.at(-1);
	if (last === undefined || place(last.fromStationId) !== 0) return false;
	if (place(last.toStationId) !== stations.length - 1 || last.asOption !== undefined) return false;
	return choices.every((choice, k) => {
		const [from, to] = [place(choice.fromStationId), place(choice.toStationId)];
		const before = choices[k - 1];
		if (from < 0 || to <= from || !(choice.opensInYear >= 2)) return false;
		return (
			before === undefined ||
			(place(before.fromStationId) >= from &&
				place(before.toStationId) <= to &&
				before.opensInYear < choice.opensInYear)
		);
	});
}
