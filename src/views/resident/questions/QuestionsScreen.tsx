import { translator } from "../../../i18n/index.ts";
import { Button, Icon } from "../../../ui/index.ts";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";
import { Screen } from "../Screen.tsx";
import { OptionChooser } from "./OptionChooser.tsx";
import { QuestionPage } from "./QuestionPage.tsx";
import "./questions.css";
import { QUESTION_IDS } from "./questions.ts";

/** Ten rows; one opens at a time as a page of its own. */
export function QuestionsScreen() {
	const { state } = useResident();
	const open = QUESTION_IDS.find((id) => id === state.detail.value);
	return open === undefined ? <QuestionList /> : <QuestionPage key={open} id={open} />;
}

function QuestionList() {
	const t = translator.value;
	const { state } = useResident();
	return (
		<Screen title={t("question.title")} lead={t("question.lead")}>
			<EngineGate>{(session) => <OptionChooser session={session} />}</EngineGate>
			<ol class="questions">
				{QUESTION_IDS.map((id, place) => (
					<li key={id}>
						<button
							type="button"
							class="question-row"
							data-question={id}
							onClick={() => {
								state.detail.value = id;
							}}
						>
							<span class="question-row__number" aria-hidden="true">
								{t.format.number(place + 1)}
							</span>
							<span>{t(`question.${id}`)}</span>
							<Icon name="chevronRight" />
						</button>
					</li>
				))}
			</ol>
			<Button
				kind="outlined"
				icon="route"
				class="big-button"
				onClick={() => {
					state.screen.value = "draw";
				}}
			>
				{t("draw.title")}
			</Button>
		</Screen>
	);
}
