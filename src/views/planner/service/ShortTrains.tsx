import { PERIODS, type Period } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/index.ts";
import { setShortTurn } from "../../../scenario/edits/set-short-turn.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import type { Line, ShortTurn } from "../../../scenario/types.ts";
import { Select, Switch } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

interface Props {
	readonly line: Line;
	readonly turn: ShortTurn | null;
}

const CHOICES = Array.from(
	{ length: LIMITS.everyNthTrain.high - LIMITS.everyNthTrain.low + 1 },
	(_, k) => LIMITS.everyNthTrain.low + k,
);

/** Some trains turn back before the end of the line. */
export function ShortTrains({ line: { stations }, turn }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const last = stations.length - 1;
	if (last < 2) return null;
	const first: ShortTurn = {
		fromStationId: stations[0]!.id,
		toStationId: stations[Math.max(1, Math.round(last * 0.6))]!.id,
		everyNthTrain: 2,
		periods: ["amPeak", "pmPeak"],
	};
	const change = (next: Partial<ShortTurn>): void => {
		if (turn !== null) session.apply(setShortTurn({ ...turn, ...next }));
	};
	const place = (id: string): number => stations.findIndex((station) => station.id === id);
	const options = (allowed: (index: number) => boolean) =>
		stations.flatMap((station, index) =>
			allowed(index) ? [{ value: station.id, label: t.of(station.name) }] : [],
		);
	const withPeriod = (period: Period, isOn: boolean): void => {
		if (turn === null) return;
		const periods = PERIODS.filter((each) => (each === period ? isOn : turn.periods.includes(each)));
		if (periods.length > 0) change({ periods });
	};
	return (
		<>
			<Switch
				label={t("service.shortTurn")}
				note={t("service.shortTurnNote")}
				checked={turn !== null}
				onChange={(isOn) => session.apply(setShortTurn(isOn ? first : null))}
			/>
			{turn !== null ? (
				<>
					<div class="field-pairs">
						<Select
							label={t("service.shortTurn.from")}
							value={turn.fromStationId}
							options={options(
								(index) => index < place(turn.toStationId) && place(turn.toStationId) - index < last,
							)}
							onChange={(fromStationId) => change({ fromStationId })}
						/>
						<Select
							label={t("service.shortTurn.to")}
							value={turn.toStationId}
							options={options(
								(index) => index > place(turn.fromStationId) && index - place(turn.fromStationId) < last,
							)}
							onChange={(toStationId) => change({ toStationId })}
						/>
						<Select
							label={t("service.shortTurn.every")}
							value={String(turn.everyNthTrain)}
							options={CHOICES.map((count) => ({
								value: String(count),
								label: t("service.shortTurn.everyNth", { count }),
							}))}
							onChange={(count) => change({ everyNthTrain: Number(count) })}
						/>
					</div>
					<fieldset class="field">
						<legend class="field__label">{t("service.shortTurn.when")}</legend>
						{PERIODS.map((period) => (
							<label class="check" key={period}>
								<input
									type="checkbox"
									checked={turn.periods.includes(period)}
									disabled={turn.periods.length === 1 && turn.periods[0] === period}
									onChange={(event) => withPeriod(period, event.currentTarget.checked)}
								/>
								<span>{t(`period.${period}`)}</span>
							</label>
						))}
					</fieldset>
				</>
			) : null}
		</>
	);
}
