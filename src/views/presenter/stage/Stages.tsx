import { useMemo } from "preact/hooks";
import { TableTwin } from "../../../charts/index.ts";
import type { CellsMode } from "../../../map/index.ts";
import type { Ranged } from "../../../models/finance-types.ts";
import type { StageResult, StagesAnswer, StageYear } from "../../../models/stages-run.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Disclosure } from "../../../ui/index.ts";
import { useStudies } from "../../shared/use-studies.ts";
import { type ModeProps, useCells, useLines } from "./mode.ts";
import { PlayButtons } from "./PlayButtons.tsx";
import { StageLegend } from "./StageLegend.tsx";
import { StagesEditor } from "./StagesEditor.tsx";
import { groundCells } from "./stage-cells.ts";
import { UnderWay } from "./UnderWay.tsx";
import { useStageChoices } from "./use-stage-choices.ts";
import { useStepping } from "./use-stepping.ts";

const YEAR_MILLISECONDS = 1600;
const DRAWS = 100;
const FEEDERS: readonly string[] = ["feederPart", "feederMost"];

/** The option as it is built bit by bit: what runs in a year, who is reached, who rides, what is spent. */
export function Stages(props: ModeProps) {
	const { session, device, main, deck, t, map } = props;
	const { scenario } = main;
	const [choices, choose] = useStageChoices(device, scenario);
	const study = useStudies(
		session,
		"stages",
		[scenario],
		scenario.line === null || choices === undefined ? null : { drawCount: DRAWS, stages: choices },
		true,
	);
	const answer = study.answers[0] ?? null;
	if (scenario.line === null || answer === null)
		return (
			<>
				<WholeLine map={map} scenario={scenario} />
				<div class="stage-deck" ref={deck}>
					{scenario.line === null ? (
						<p>{t("stage.noLine")}</p>
					) : (
						<UnderWay t={t} study={study} label={t("stage.years.working")} />
					)}
				</div>
			</>
		);
	return (
		<StagesOf {...props} answer={answer} isStale={study.isStale} chosen={choices ?? null} onChoose={choose} />
	);
}

/** What is to be built, for as long as nobody knows when; nothing of the scene before lies under it. */
function WholeLine({ map, scenario }: { readonly map: ModeProps["map"]; readonly scenario: Scenario }) {
	useLines(map, scenario, null);
	useCells(map, () => ({ kind: "none" }), []);
	return null;
}

interface Props extends ModeProps {
	readonly answer: StagesAnswer;
	readonly isStale: boolean;
	readonly chosen: Parameters<typeof StagesEditor>[0]["chosen"];
	readonly onChoose: Parameters<typeof StagesEditor>[0]["onChoose"];
}

function StagesOf(props: Props) {
	const { scene, device, city, t, map, main, theme, reducedMotion, deck, answer, isStale } = props;
	const { years, stages } = answer;
	const opening = Math.max(
		0,
		years.findIndex(({ opensNow }) => opensNow),
	);
	const stepping = useStepping(years.length, YEAR_MILLISECONDS, !reducedMotion, reducedMotion ? opening : 0);
	const year = years[Math.min(stepping.place, years.length - 1)]!;
	const open = stages[year.stage] ?? null;
	const coming = stages[year.building] ?? null;
	useLines(map, open?.scenario ?? null, coming?.scenario ?? main.scenario);
	const basis = main.scenario.populationBasis;
	const cells = useCells(map, () => walkedGround(props, open), [scene.layer, city, basis, open]);
	const calendar = new Date(device.nowMilliseconds()).getFullYear() + year.year;
	return (
		<div class="stage-deck" ref={deck} data-mode="stages" aria-busy={isStale}>
			<div class="stage-row">
				<p class="stage-now">
					<span class="stage-figure" data-year={year.year}>
						{t("stage.years.year", { year: year.year })}
					</span>
					<span class="quiet">{t("stage.years.calendar", { year: t.format.year(calendar) })}</span>
				</p>
				<p class="stage-now stage-now--wide">
					<span>{open === null ? t("stage.years.none") : stretch(props, open, "stage.years.open")}</span>
					{coming === null ? null : (
						<span class="quiet">{stretch(props, coming, "stage.years.building")}</span>
					)}
				</p>
				<PlayButtons
					t={t}
					isPlaying={stepping.isPlaying}
					onPlay={stepping.play}
					onStep={stepping.step}
					still={reducedMotion}
				/>
			</div>
			<input
				class="stage-slider"
				type="range"
				aria-label={t("stage.years.slider")}
				aria-valuetext={t("stage.years.year", { year: year.year })}
				min={1}
				max={years.length}
				value={year.year}
				onInput={(event) => stepping.goTo(Number(event.currentTarget.value) - 1)}
				onPointerUp={(event) => event.currentTarget.blur()}
			/>
			<YearFigures t={t} year={year} />
			<StageLegend t={t} kind={cells.kind} theme={theme} without={FEEDERS} />
			<Disclosure summary={t("stage.asList")}>
				<YearTable {...props} />
				<Basis {...props} />
			</Disclosure>
			<Disclosure summary={t("stage.years.edit")}>
				<StagesEditor
					t={t}
					scenario={main.scenario}
					used={stages.map(({ choice }) => choice)}
					chosen={props.chosen}
					onChoose={props.onChoose}
				/>
			</Disclosure>
		</div>
	);
}

const stationName = ({ main, t }: ModeProps, id: string): string =>
	t.of(main.scenario.line?.stations.find((station) => station.id === id)?.name ?? { th: id, en: id });

const stretch = (
	props: ModeProps,
	{ choice, lengthMetres, stationIds }: StageResult,
	key: "stage.years.open" | "stage.years.building",
): string =>
	props.t(key, {
		from: stationName(props, choice.fromStationId),
		to: stationName(props, choice.toStationId),
		count: stationIds.length,
		length: props.t.format.distance(lengthMetres),
	});

/** Walks only, as the figure beside it counts them. */
function walkedGround({ scene, city, main }: ModeProps, open: StageResult | null): CellsMode {
	if (scene.layer === "people") {
		const ground = {
			city,
			basis: main.scenario.populationBasis,
			reach: null,
			otherReach: null,
			fairness: null,
		};
		return groundCells("people", ground);
	}
	if (open === null) return { kind: "none" };
	return { kind: "reach", walk10: open.reach.walk10, feeder15: new Float32Array(city.cells.count) };
}

type Text = ModeProps["t"];

const counted = (t: Text, { single, range }: Ranged): string =>
	range === null ? t.format.figure(single ?? 0) : t.format.range(range.p10, range.p90);
const money = (t: Text, { single, range }: Ranged): string =>
	range === null ? t.format.bahtMillion(single ?? 0) : t.format.bahtMillionRange(range.p10, range.p90);

/** What fares leave after running, in words instead of signs. */
function balance(t: Text, { single, range }: Ranged): string {
	const low = range?.p10 ?? single ?? 0;
	const high = range?.p90 ?? single ?? 0;
	if (high <= 0) return t("stage.years.short", { amount: t.format.bahtMillionRange(-high, -low) });
	if (low >= 0) return t("stage.years.over", { amount: t.format.bahtMillionRange(low, high) });
	return t("stage.years.eitherWay", {
		short: t.format.bahtMillion(-low),
		over: t.format.bahtMillion(high),
	});
}

function YearFigures({ t, year }: { readonly t: Text; readonly year: StageYear }) {
	const runs = year.stage >= 0;
	const figures = [
		{ key: "people", text: runs ? counted(t, year.peopleWalk10) : "–" },
		{ key: "boardings", text: runs ? counted(t, year.boardingsPerWeekday) : "–" },
		{ key: "spent", text: money(t, year.spentBahtMillion) },
		{ key: "balance", text: runs ? balance(t, year.balanceBahtMillion) : "–" },
	] as const;
	return (
		<ul class="stage-figures">
			{figures.map(({ key, text }) => (
				<li key={key} data-figure={key}>
					<span class="stage-figure">{text}</span>
					<span>{t(`stage.years.${key}`)}</span>
				</li>
			))}
		</ul>
	);
}

function YearTable(props: Props) {
	const { t, answer } = props;
	const million = (key: "spent" | "running" | "fares") => ({
		header: `${t(`stage.years.${key}`)} (${t("stage.years.million")})`,
		isNumber: true,
	});
	const rows = useMemo(
		() =>
			answer.years.map((year) => {
				const open = answer.stages[year.stage];
				const running = (value: Ranged): string => (open === undefined ? "–" : counted(t, value));
				return [
					String(year.year),
					open === undefined
						? t("stage.years.none")
						: `${stationName(props, open.choice.fromStationId)} – ${stationName(props, open.choice.toStationId)}`,
					running(year.peopleWalk10),
					running(year.boardingsPerWeekday),
					counted(t, year.spentBahtMillion),
					running(year.operatingBahtMillion),
					running(year.faresBahtMillion),
					balance(t, year.cashBahtMillion),
				];
			}),
		[answer, t],
	);
	return (
		<TableTwin
			hidden={false}
			caption={t("stage.years.caption")}
			columns={[
				{ header: t("stage.years.yearHeader") },
				{ header: t("stage.years.stretch") },
				{ header: t("stage.years.people"), isNumber: true },
				{ header: t("stage.years.boardings"), isNumber: true },
				million("spent"),
				million("running"),
				million("fares"),
				{ header: t("stage.years.cash"), isNumber: true },
			]}
			rows={rows}
		/>
	);
}

function Basis({ t, answer }: Props) {
	const left = answer.stages.find(({ leftTrackMetres }) => leftTrackMetres > 0);
	return (
		<div class="stage-basis">
			<p>{t(`stage.years.order.${answer.order}`)}</p>
			<p class="quiet">{t("stage.years.basis", { draws: answer.drawCount })}</p>
			{left === undefined ? null : (
				<p class="quiet">
					{t("stage.years.left", {
						length: t.format.distance(left.leftTrackMetres),
						cost: money(t, left.leftTrackBahtMillion),
					})}
				</p>
			)}
		</div>
	);
}
