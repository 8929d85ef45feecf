import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { TableTwin } from "../../../charts/index.ts";
import type { TrainView } from "../../../map/index.ts";
import { type TrainAt, type TrainDay, trainDay, trainsAt } from "../../../models/trains-run.ts";
import type { Station } from "../../../scenario/types.ts";
import { Disclosure, SegmentedControl } from "../../../ui/index.ts";
import { type ModeProps, useCells, useLines } from "./mode.ts";
import { PlayButtons } from "./PlayButtons.tsx";
import { StageLegend } from "./StageLegend.tsx";
import { groundCells } from "./stage-cells.ts";
import { useRunningClock } from "./use-running-clock.ts";

const MORNING_SECONDS = 8 * 3600;
const FACTORS = ["30", "60", "120"] as const;
type Factor = (typeof FACTORS)[number];

/** Trains where the timetable has them, at a clock that runs faster than the real one. No figure depends on it. */
export function Trains(props: ModeProps) {
	const { scene, city, t, map, main, theme, reducedMotion, deck } = props;
	const { scenario } = main;
	const day = useMemo(() => trainDay(scenario), [scenario]);
	useLines(map, scenario, null);
	const basis = scenario.populationBasis;
	const cells = useCells(
		map,
		() => groundCells(scene.layer, { city, basis, reach: main.reach, otherReach: null, fairness: null }),
		[scene.layer, city, basis, main.reach],
	);
	const [factor, setFactor] = useState<Factor>("60");
	const [isPlaying, setPlaying] = useState(!reducedMotion);
	const from = scenario.service.serviceStartSeconds;
	const to = Math.max(from + 60, day?.busyUntilSeconds.at(-1) ?? 0);
	const draw = useRef<(seconds: number) => void>(() => {});
	draw.current = (seconds) => map?.setTrains(day === null ? [] : trainsAt(day, seconds).map(trainView));
	const isRunning = isPlaying && !reducedMotion && day !== null;
	const clock = useRunningClock({
		from,
		to,
		start: Math.min(to, Math.max(from, MORNING_SECONDS)),
		factor: Number(factor),
		isRunning,
		onTick: (seconds) => draw.current(seconds),
	});
	useEffect(() => draw.current(clock.now()), [map, day]);
	// A picture that stands shows the minute that is written beside it.
	useEffect(() => {
		if (!isRunning) clock.set(clock.minute);
	}, [isRunning]);
	useEffect(() => () => map?.setTrains([]), [map]);
	if (day === null)
		return (
			<div class="stage-deck" ref={deck}>
				<p>{t("stage.noLine")}</p>
			</div>
		);
	const time = t.format.clock(clock.minute);
	const trains = trainsAt(day, clock.minute);
	return (
		<div class="stage-deck" ref={deck} data-mode="trains">
			<div class="stage-row">
				<p class="stage-now">
					<span class="stage-figure" data-clock>
						{time}
					</span>
					<span>{t("stage.trains.clock")}</span>
				</p>
				<p class="stage-now">
					<span class="stage-figure" data-trains={trains.length}>
						{t("stage.trains.count", { count: t.format.number(trains.length) })}
					</span>
					<span>{t("stage.trains.running")}</span>
				</p>
				{reducedMotion ? (
					<p class="quiet">{t("stage.stillPicture")}</p>
				) : (
					<>
						<PlayButtons t={t} isPlaying={isPlaying} onPlay={setPlaying} />
						<SegmentedControl
							label={t("stage.trains.speed")}
							hideLabel
							choices={FACTORS.map((value) => ({
								value,
								label: t("stage.trains.factor", { factor: value }),
							}))}
							value={factor}
							onChange={setFactor}
						/>
					</>
				)}
			</div>
			<input
				class="stage-slider"
				type="range"
				aria-label={t("stage.trains.clock")}
				aria-valuetext={time}
				min={from}
				max={to}
				step={60}
				value={clock.minute}
				onInput={(event) => clock.set(Number(event.currentTarget.value))}
				onPointerUp={(event) => event.currentTarget.blur()}
			/>
			<StageLegend t={t} kind={cells.kind} theme={theme} />
			<Disclosure summary={t("stage.trains.list", { time })} open={reducedMotion}>
				<TrainTable {...props} day={day} trains={trains} caption={t("stage.trains.list", { time })} />
				<p class="quiet">{t("stage.trains.basis")}</p>
			</Disclosure>
		</div>
	);
}

const trainView = ({ train, position, headingDegrees, station }: TrainAt): TrainView => ({
	id: String(train),
	position,
	headingDegrees,
	standing: station !== null,
});

interface TableProps extends ModeProps {
	readonly day: TrainDay;
	readonly trains: readonly TrainAt[];
	readonly caption: string;
}

function TrainTable({ t, main, day, trains, caption }: TableProps) {
	const stations = main.scenario.line?.stations ?? [];
	if (trains.length === 0) return <p>{t("stage.trains.none")}</p>;
	const name = (place: number): string => t.of((stations[place] as Station).name);
	const chainage = day.day.run.geometry.stationChainageMetres;
	const where = ({ station, inLayover, chainageMetres }: TrainAt): string => {
		if (station !== null)
			return t(inLayover ? "stage.trains.waiting" : "stage.trains.at", { station: name(station) });
		const next = chainage.findIndex((metres) => metres > chainageMetres);
		return t("stage.trains.between", { from: name(next - 1), to: name(next) });
	};
	const towards = ({ trip }: TrainAt): string => {
		const [low, high] = trip.stations ?? [0, stations.length - 1];
		return name(trip.direction === "up" ? high : low);
	};
	return (
		<TableTwin
			hidden={false}
			caption={caption}
			columns={[
				{ header: t("stage.trains.number") },
				{ header: t("stage.trains.where") },
				{ header: t("stage.trains.toward") },
			]}
			rows={trains.map((train) => [String(train.train + 1), where(train), towards(train)])}
		/>
	);
}
