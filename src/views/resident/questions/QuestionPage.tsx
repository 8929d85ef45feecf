import { useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import { mayForecast } from "../../../scenario/calibration.ts";
import type { Session } from "../../../session/types.ts";
import { Button, ErrorNotice } from "../../../ui/index.ts";
import { ClaimLedger } from "../../shared/ClaimLedger.tsx";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import { Screen } from "../Screen.tsx";
import { answerOf } from "./answers.ts";
import { OptionChooser } from "./OptionChooser.tsx";
import { PointLine } from "./PointLine.tsx";
import { PointSource } from "./PointSource.tsx";
import type { Point } from "./points.ts";
import { LosersList, QuestionExtras } from "./QuestionExtras.tsx";
import { claimsOf, QUESTION_IDS, QUESTIONS, type QuestionId } from "./questions.ts";
import { Unknowns } from "./Unknowns.tsx";
import { useAskedOption, useFacts } from "./use-asked.ts";

interface Props {
	readonly id: QuestionId;
}

/** One question: what can be worked out, who loses, what nobody knows, and what has been said. */
export function QuestionPage({ id }: Props) {
	const t = translator.value;
	const { state } = useResident();
	const next = QUESTION_IDS[QUESTION_IDS.indexOf(id) + 1];
	return (
		<Screen title={t(`question.${id}`)}>
			<div class="question-way">
				<Button
					icon="chevronLeft"
					onClick={() => {
						state.detail.value = null;
					}}
				>
					{t("question.back")}
				</Button>
			</div>
			<EngineGate>{(session) => <Asked id={id} session={session} />}</EngineGate>
			<div class="question-way">
				{next === undefined ? null : (
					<Button
						kind="outlined"
						class="big-button"
						onClick={() => {
							state.detail.value = next;
						}}
					>
						{t("question.next", { question: t(`question.${next}`) })}
					</Button>
				)}
				<Button
					icon="speech"
					class="big-button"
					onClick={() => {
						state.screen.value = "voice";
					}}
				>
					{t("question.say")}
				</Button>
			</div>
		</Screen>
	);
}

function Asked({ id, session }: Props & { readonly session: Session }) {
	const slot = useAskedOption(session);
	return (
		<>
			<OptionChooser session={session} />
			<Answer key={slot} id={id} session={session} slot={slot} />
		</>
	);
}

interface AnswerProps extends Props {
	readonly session: Session;
	readonly slot: "active" | "comparison";
}

function Answer({ id, session, slot }: AnswerProps) {
	const t = translator.value;
	const { state } = useResident();
	const known = useFacts(session, slot, id);
	const [sourceOf, setSourceOf] = useState<Point | null>(null);
	const city = session.city.value;
	if (known === null || city === null) return <p class="resident-waiting">{t("question.waiting")}</p>;
	const { facts, evaluated } = known;
	const points = answerOf(id, { facts, city, home: state.home.value });
	const isFitted = mayForecast(facts.scenario);
	const claims = claimsOf(QUESTIONS[id], city.publishedFigures);
	const lines = (shown: readonly Point[], hasLead: boolean) => (
		<ul class="points">
			{shown.map((point, place) => (
				<PointLine
					key={point.id}
					point={point}
					isFitted={isFitted}
					isLead={hasLead && place === 0}
					onSource={setSourceOf}
				/>
			))}
		</ul>
	);
	const losses = points.filter(({ isLoss }) => isLoss);
	const others = points.filter(({ isLoss }) => !isLoss);
	const waiting = points.some(({ amount }) => amount === null);
	return (
		<div class="answer" data-answer={id} data-state={waiting ? "waiting" : "ready"}>
			<section class="resident-section">
				<h2>{t("question.known")}</h2>
				<Remark
					id={id}
					hasLine={facts.scenario.line !== null}
					hasLand={points.some(({ id }) => id === "landCapture")}
				/>
				{others.length > 0 && lines(others, true)}
				{known.studies.map(({ problem, run }) =>
					problem === null ? null : (
						<div key={problem.code}>
							<ErrorNotice {...describeProblem(t, problem)} />
							<Button kind="outlined" onClick={run}>
								{t("resident.retry")}
							</Button>
						</div>
					),
				)}
				<p class="resident-note">{t("question.range")}</p>
				<QuestionExtras id={id} facts={facts} city={city} />
			</section>
			{losses.length > 0 && (
				<section class="resident-section">
					<h2>{t("question.losers")}</h2>
					{lines(losses, false)}
					<LosersList id={id} facts={facts} city={city} />
				</section>
			)}
			<Unknowns ids={QUESTIONS[id].unknowns} />
			<section class="resident-section">
				<h2>{t("question.published")}</h2>
				{claims.length === 0 ? (
					<p>{t("question.published.none")}</p>
				) : (
					<ClaimLedger claims={claims} evaluated={evaluated} />
				)}
			</section>
			<PointSource
				point={sourceOf}
				evaluated={evaluated}
				cityVersion={city.version}
				onClose={() => setSourceOf(null)}
			/>
		</div>
	);
}

interface RemarkProps extends Props {
	readonly hasLine: boolean;
	readonly hasLand: boolean;
}

/** What no figure says. */
function Remark({ id, hasLine, hasLand }: RemarkProps) {
	const t = translator.value;
	if (!hasLine) return <p class="answer__remark">{t(`question.${id}.noLine`)}</p>;
	if (id === "land" && !hasLand) return <p class="answer__remark">{t("question.land.unvalued")}</p>;
	if (id === "when") return <p class="answer__remark">{t("question.when.noDate")}</p>;
	if (id === "trust") return <p class="answer__remark">{t("question.trust.noJudge")}</p>;
	return null;
}
