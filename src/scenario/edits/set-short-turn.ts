import { fail } from "../../core/result.ts";
import { PERIODS } from "../../core/vocabulary.ts";
import { LIMITS } from "../limits.ts";
import type { ShortTurn } from "../types.ts";
import { isStretch } from "./remove-station.ts";
import { edited, outOfRange, refused } from "./support.ts";
import type { Edit } from "./types.ts";

/** Lets every nth train of some periods run between two stations only; null lets every train run the whole line. */
export const setShortTurn =
	(turn: ShortTurn | null): Edit =>
	(scenario) => {
		const { shortTurn: before, ...service } = scenario.service;
		if (turn === null)
			return edited(before === undefined ? scenario : { ...scenario, service }, "removeShortTurn");
		const { line } = scenario;
		if (line === null) return refused("noLine");
		const trouble = outOfRange("everyNthTrain", LIMITS.everyNthTrain, turn.everyNthTrain);
		if (trouble !== null) return fail(trouble);
		if (!isStretch(line, turn.fromStationId, turn.toStationId)) return refused("shortTurnStretch");
		const periods = PERIODS.filter((period) => turn.periods.includes(period));
		if (periods.length === 0) return refused("shortTurnPeriods");
		const shortTurn: ShortTurn = {
			fromStationId: turn.fromStationId,
			toStationId: turn.toStationId,
			everyNthTrain: Math.round(turn.everyNthTrain),
			periods,
		};
		const [from, to] = [shortTurn.fromStationId, shortTurn.toStationId].map(
			(id) => line.stations.find((station) => station.id === id)!,
		);
		const same = before !== undefined && JSON.stringify(before) === JSON.stringify(shortTurn);
		return edited(same ? scenario : { ...scenario, service: { ...service, shortTurn } }, "setShortTurn", {
			nameTh: from!.name.th,
			nameEn: from!.name.en,
			toNameTh: to!.name.th,
			toNameEn: to!.name.en,
			everyNthTrain: shortTurn.everyNthTrain,
		});
	};
