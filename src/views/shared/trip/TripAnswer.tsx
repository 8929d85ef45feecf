import { describeProblem, translator } from "../../../i18n/index.ts";
import type { Translator } from "../../../i18n/translator.ts";
import { scenarioParameters } from "../../../models/travel-parameters.ts";
import type { TripAnswer as Answer, TodayMode } from "../../../models/trip-types.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Session } from "../../../session/types.ts";
import { Button, ErrorNotice, ProgressBar } from "../../../ui/index.ts";
import { TripOption } from "./TripOption.tsx";
import { TripSource } from "./TripSource.tsx";
import { TripTable } from "./TripTable.tsx";
import "./trip.css";
import { wholeRange } from "./trip-text.ts";
import { type TripQuestion, useTrips } from "./use-trips.ts";

export interface TripAnswerProps {
	readonly session: Session;
	/** Asked one after the other; ones without a line answer that there is no train. */
	readonly options: readonly Scenario[];
	readonly question: TripQuestion;
	/** How the traveller goes today: what each option is compared with. */
	readonly mode: TodayMode;
	/** A reader looks at one option more closely. */
	readonly onLook?: (option: Scenario) => void;
}

/** Beyond this one speed for every distance makes vehicles of one's own look slow. */
const LONG_METRES = 6000;

/** One trip from door to door: today, and what each option does to it. Asks the models itself. */
export function TripAnswer({ session, options, question, mode, onLook }: TripAnswerProps) {
	const t = translator.value;
	const { rows, progress, problem, run } = useTrips(session, options, question);
	const known = rows.find(({ onFoot }) => onFoot !== null);
	const answer = known?.onFoot ?? null;
	const isDone = rows.every(({ isWorking }) => !isWorking);
	return (
		<section class="trip" data-trip-state={isDone ? "ready" : "waiting"} aria-busy={!isDone}>
			{problem && (
				<div class="trip__trouble">
					<ErrorNotice {...describeProblem(t, problem)} />
					<Button kind="outlined" onClick={run}>
						{t("resident.retry")}
					</Button>
				</div>
			)}
			{answer !== null && known !== undefined && <Today answer={answer} option={known.option} mode={mode} />}
			{!isDone && problem === null && <ProgressBar label={t("trip.working")} value={progress ?? 0} />}
			<div class="trip__with">
				<h2>{t("trip.withTrain")}</h2>
				<ul class="trip__options">
					{rows.map((trip) => (
						<TripOption key={trip.option.id} trip={trip} mode={mode} onLook={onLook} />
					))}
				</ul>
			</div>
			{isDone && answer !== null && known !== undefined && (
				<>
					<ul class="trip__notes">
						{notes(t, answer, known.option, mode).map((note) => (
							<li key={note}>{note}</li>
						))}
					</ul>
					<div>
						<TripTable today={answer.today} trips={rows} />
						<TripSource
							answer={answer}
							option={known.option}
							followsStreets={session.streets.value.loaded !== null}
						/>
					</div>
				</>
			)}
		</section>
	);
}

interface TodayProps {
	readonly answer: Answer;
	readonly option: Scenario;
	readonly mode: TodayMode;
}

function Today({ answer, option, mode }: TodayProps) {
	const t = translator.value;
	const way = answer.today.find((each) => each.mode === mode);
	return (
		<div class="trip__today">
			<h2>{t("trip.today", { mode: t(`trip.mode.${mode}`) })}</h2>
			<p class="trip__figure" data-trip-today={mode}>
				{way === undefined
					? t("trip.today.tooFar", { minutes: t.format.number(scenarioParameters(option).longestWholeWalk) })
					: t("trip.minutesAndBaht", {
							minutes: wholeRange(t, way.minutes),
							baht: wholeRange(t, way.baht),
						})}
			</p>
		</div>
	);
}

function notes(t: Translator, answer: Answer, option: Scenario, mode: TodayMode): readonly string[] {
	const way = answer.today.find((each) => each.mode === mode);
	const parameters = scenarioParameters(option);
	const speed = mode === "car" ? parameters.carSpeed : parameters.motorcycleSpeed;
	return [
		t("trip.note.own"),
		...(answer.straightMetres > LONG_METRES && (mode === "motorcycle" || mode === "car")
			? [t("trip.note.long", { speed: t.format.number(speed) })]
			: []),
		...(mode === "songthaew" && way?.isMapped === false ? [t("trip.note.songthaew")] : []),
	];
}
