import { useMemo, useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import { REACH_LIMITS_MINUTES } from "../../../models/access-kinds.ts";
import type { AccessAnswer } from "../../../models/access-run.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Session } from "../../../session/types.ts";
import { Button, Disclosure, ErrorNotice, ProgressBar, SegmentedControl, Select } from "../../../ui/index.ts";
import { AssumptionTable, useLines, useStudies } from "../../shared/index.ts";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import { Screen } from "../Screen.tsx";
import type { Home } from "../state.ts";
import { NeedsHome } from "../trip/NeedsHome.tsx";
import { ReachAmounts } from "./ReachAmounts.tsx";
import { ReachMap } from "./ReachMap.tsx";
import { ReachPlaces } from "./ReachPlaces.tsx";
import "./reach.css";

/** What can be reached from home within a limit, before and after. */
export function ReachScreen() {
	const t = translator.value;
	const { state } = useResident();
	const home = state.home.value;
	if (home === null) {
		return (
			<Screen title={t("resident.screen.reach")}>
				<NeedsHome why={t("reach.needsHome")} />
			</Screen>
		);
	}
	return <EngineGate>{(session) => <Reached session={session} home={home} />}</EngineGate>;
}

const ASSUMED = [
	"walkSpeed",
	"circuity",
	"walkCut",
	"vehicleCircuity",
	"songthaewSpeed",
	"songthaewHeadway",
	"songthaewWalk",
	"motorcycleSpeed",
] as const;

interface ReachedProps {
	readonly session: Session;
	readonly home: Home;
}

function Reached({ session, home }: ReachedProps) {
	const t = translator.value;
	const { reachMinutes, option: chosen } = useResident().state.trip;
	const options = useLines(session);
	const option = options.find(({ id }) => id === chosen.value) ?? options[0] ?? null;
	const [side, setSide] = useState<"before" | "after">("after");
	const study = useStudies(
		session,
		"access",
		useMemo(() => (option === null ? [] : [option]), [option]),
		{
			window: DEFAULT_WINDOW,
			stationAccess: "walk",
			songthaew: "kept",
			origin: home.position,
			against: null,
		},
		true,
	);
	const answer = study.stale[0] ? null : (study.answers[0] ?? null);
	const limitMinutes = reachMinutes.value;
	const map = answer !== null && option !== null && (
		<ReachMap
			home={home}
			option={option}
			answer={answer}
			limitMinutes={limitMinutes}
			side={side}
			onSide={setSide}
		/>
	);
	return (
		<Screen
			title={t("resident.screen.reach")}
			lead={t("reach.lead", { place: t.of(home.label) })}
			{...(map ? { aside: map } : {})}
		>
			<div class="reach-setting">
				<SegmentedControl
					label={t("reach.limit")}
					choices={REACH_LIMITS_MINUTES.map((minutes) => ({
						value: String(minutes),
						label: t.format.number(minutes),
					}))}
					value={String(limitMinutes)}
					onChange={(value) => {
						reachMinutes.value = Number(value);
					}}
				/>
				{option && (
					<Select
						label={t("reach.option")}
						options={options.map(({ id, name }) => ({ value: id, label: t.of(name) }))}
						value={option.id}
						onChange={(value) => {
							chosen.value = value;
						}}
					/>
				)}
			</div>
			{study.problem && (
				<div class="resident-trouble">
					<ErrorNotice {...describeProblem(t, study.problem)} />
					<Button kind="outlined" onClick={study.run}>
						{t("resident.retry")}
					</Button>
				</div>
			)}
			{answer === null || option === null ? (
				study.problem === null && <ProgressBar label={t("reach.working")} value={study.progress ?? 0} />
			) : (
				<Found session={session} option={option} answer={answer} limitMinutes={limitMinutes} />
			)}
		</Screen>
	);
}

interface FoundProps {
	readonly session: Session;
	readonly option: Scenario;
	readonly answer: AccessAnswer;
	readonly limitMinutes: number;
}

function Found({ session, option, answer, limitMinutes }: FoundProps) {
	const t = translator.value;
	return (
		<div class="reach" data-reach-answer={option.id} data-reach-minutes={limitMinutes}>
			{answer.nearestStation === null && <p class="reach__none">{t("reach.noStation")}</p>}
			<ReachAmounts rows={answer.reach} limitMinutes={limitMinutes} />
			<ReachPlaces
				places={answer.places}
				names={session.city.value?.places ?? []}
				limitMinutes={limitMinutes}
			/>
			<Disclosure summary={t("trip.source")}>
				<div class="reach__source">
					<p>
						<strong>{t("kind.geometry")}</strong> {t("reach.source.kind")}
					</p>
					<p>{t("reach.source.formula")}</p>
					<p>
						{t(
							session.streets.value.loaded === null
								? "trip.source.walks.straight"
								: "trip.source.walks.streets",
						)}
					</p>
					<p>{t("reach.source.limits")}</p>
					<AssumptionTable ids={ASSUMED} changes={option.assumptions} />
				</div>
			</Disclosure>
		</div>
	);
}
