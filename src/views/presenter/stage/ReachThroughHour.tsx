import { useEffect, useMemo, useState } from "preact/hooks";
import { TableTwin } from "../../../charts/index.ts";
import type { LngLat } from "../../../core/location.ts";
import type { CellsMode } from "../../../map/index.ts";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import { REACH_LIMITS_MINUTES } from "../../../models/access-kinds.ts";
import type { BreathingAnswer } from "../../../models/breathing-run.ts";
import { Disclosure, SegmentedControl } from "../../../ui/index.ts";
import { useStudies } from "../../shared/use-studies.ts";
import { MinuteChart } from "./MinuteChart.tsx";
import { type ModeProps, useCells, useLines } from "./mode.ts";
import { PlayButtons } from "./PlayButtons.tsx";
import { StageLegend } from "./StageLegend.tsx";
import { steadiness } from "./steadiness.ts";
import { UnderWay } from "./UnderWay.tsx";
import { useStepping } from "./use-stepping.ts";

const STEP_MILLISECONDS = 400;
const USUAL_LIMIT = 30;
/** The shortest is little more than a walk. */
const LIMITS = REACH_LIMITS_MINUTES.slice(1);

/** What one place reaches, for every minute at which one may leave it: it swells before a train and shrinks after. */
export function ReachThroughHour(props: ModeProps) {
	const { scene, session, city, t, map, main, theme, reducedMotion, deck } = props;
	const { line } = main.scenario;
	const stations = line?.stations ?? [];
	const station =
		stations.find(({ id }) => id === scene.stationId) ?? stations[Math.floor(stations.length / 2)] ?? null;
	const origin: LngLat = station?.position ?? city.origin;
	const study = useStudies(
		session,
		"breathing",
		[main.scenario],
		{ window: DEFAULT_WINDOW, stationAccess: "walk", songthaew: "kept", origin },
		true,
	);
	const answer = study.answers[0] ?? null;
	const [limit, setLimit] = useState(USUAL_LIMIT);
	const departures = answer?.departureSeconds.length ?? 1;
	const stepping = useStepping(departures, STEP_MILLISECONDS, !reducedMotion && answer !== null);
	const place = Math.min(stepping.place, departures - 1);
	useLines(map, main.scenario, null);
	const row = Math.max(0, answer?.limitsMinutes.indexOf(limit) ?? 0);
	const cells = useCells(
		map,
		() =>
			answer === null
				? { kind: "none" }
				: reducedMotion
					? steadiness(answer, city.cells.count, limit)
					: minutesAt(answer, city.cells.count, place),
		[answer, city, reducedMotion, place, reducedMotion ? limit : 0],
	);
	useEffect(() => {
		map?.setPins([
			{
				id: "origin",
				kind: "home",
				position: origin,
				label: t("stage.reach.from", {
					place: station === null ? t("stage.reach.centre") : t.of(station.name),
				}),
			},
		]);
		return () => map?.setPins([]);
	}, [map, station, t]);
	const people = useMemo(
		() => answer?.people.subarray(row * departures, (row + 1) * departures) ?? new Float64Array(0),
		[answer, row, departures],
	);
	if (answer === null)
		return (
			<div class="stage-deck" ref={deck}>
				<UnderWay t={t} study={study} />
			</div>
		);
	const without = answer.peopleWithoutLine[row * departures] ?? 0;
	const leaving = t.format.clock(answer.departureSeconds[place]!);
	const through = t.format.range(Math.min(...people), Math.max(...people));
	const chart = t("stage.reach.chart", { limit });
	return (
		<div class="stage-deck" ref={deck} data-mode="reach" aria-busy={study.isStale}>
			<div class="stage-row">
				<p class="stage-now">
					<span class="stage-figure" data-reached>
						{reducedMotion ? through : t.format.figure(people[place]!)}
					</span>
					<span>{t("stage.reach.people", { limit })}</span>
					<span class="quiet">{t("stage.reach.without", { people: t.format.figure(without) })}</span>
				</p>
				{reducedMotion ? null : (
					<p class="stage-now">
						<span class="stage-figure">{leaving}</span>
						<span>{t("stage.reach.minute")}</span>
					</p>
				)}
				<MinuteChart people={people} without={without} place={reducedMotion ? null : place} />
				{reducedMotion ? (
					<p class="quiet">{t("stage.stillPicture")}</p>
				) : (
					<PlayButtons t={t} isPlaying={stepping.isPlaying} onPlay={stepping.play} onStep={stepping.step} />
				)}
			</div>
			{reducedMotion ? null : (
				<input
					class="stage-slider"
					type="range"
					aria-label={t("stage.reach.minute")}
					aria-valuetext={leaving}
					min={0}
					max={departures - 1}
					value={place}
					onInput={(event) => stepping.goTo(Number(event.currentTarget.value))}
					onPointerUp={(event) => event.currentTarget.blur()}
				/>
			)}
			<div class="stage-row">
				<SegmentedControl
					label={t("stage.reach.limit")}
					hideLabel
					choices={LIMITS.map((minutes) => ({
						value: String(minutes),
						label: t("stage.reach.limitMinutes", { limit: minutes }),
					}))}
					value={String(limit)}
					onChange={(value) => setLimit(Number(value))}
				/>
				<StageLegend t={t} kind={cells.kind} theme={theme} />
			</div>
			<Disclosure summary={t("stage.asList")}>
				<TableTwin
					hidden={false}
					caption={chart}
					columns={[
						{ header: t("stage.reach.departure") },
						{ header: t("stage.reach.withLine"), isNumber: true },
						{ header: t("stage.reach.withoutLine"), isNumber: true },
					]}
					rows={Array.from(people, (count, departure) => [
						t.format.clock(answer.departureSeconds[departure]!),
						t.format.figure(count),
						t.format.figure(without),
					])}
				/>
				<p class="quiet">{t("stage.reach.basis")}</p>
			</Disclosure>
		</div>
	);
}

const minutesAt = ({ minutes, originCell }: BreathingAnswer, count: number, place: number): CellsMode => ({
	kind: "minutes",
	minutes: minutes.subarray(place * count, (place + 1) * count),
	originCell,
});
