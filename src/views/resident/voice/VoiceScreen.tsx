import { useEffect, useState } from "preact/hooks";
import { type Ballot, isBallotFragment } from "../../../core/voice.ts";
import { readBallotFragment } from "../../../exchange/voices/ballot-link.ts";
import { describeProblem, translator } from "../../../i18n/index.ts";
import { Button, ErrorNotice } from "../../../ui/index.ts";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useResident } from "../context.ts";
import { Screen } from "../Screen.tsx";
import { BallotVote } from "./BallotVote.tsx";
import { ComposeForm } from "./ComposeForm.tsx";
import { HandOver } from "./HandOver.tsx";
import { MyComments } from "./MyComments.tsx";
import "./resident-voice.css";

/** Say something, keep it on the device, and hand it over. An address with a ballot opens the ballot first. */
export function VoiceScreen() {
	const { device } = useResident();
	const t = translator.value;
	const voices = useVoices(device);
	const [ballot, openBallot] = useState<Ballot | null>(null);
	const [broken, setBroken] = useState<ReturnType<typeof describeProblem> | null>(null);
	useEffect(() => {
		const read = (): void => {
			const fragment = location.hash.slice(1);
			if (!isBallotFragment(fragment)) return;
			// Taken from the address at once: what was opened is kept on the device.
			history.replaceState(history.state, "", location.pathname + location.search);
			const found = readBallotFragment(fragment);
			if (!found.ok) {
				setBroken(describeProblem(translator.peek(), found.error));
				return;
			}
			setBroken(null);
			voices.openBallot(found.value);
			openBallot(found.value);
		};
		read();
		addEventListener("hashchange", read);
		return () => removeEventListener("hashchange", read);
	}, [voices]);
	const trouble = voices.problem.value;
	const words = trouble === null ? null : describeProblem(t, trouble);
	const notices = (
		<>
			{broken !== null && <ErrorNotice {...broken} />}
			{words !== null && (
				<ErrorNotice
					{...words}
					actions={
						voices.unkept.value.length > 0 ? (
							<Button kind="outlined" onClick={() => void voices.flush()}>
								{t("voice.mine.retry")}
							</Button>
						) : undefined
					}
				/>
			)}
		</>
	);
	if (ballot !== null)
		return (
			<Screen title={t("voice.ballot")}>
				{notices}
				<BallotVote key={ballot.id} ballot={ballot} onLeave={() => openBallot(null)} />
			</Screen>
		);
	return (
		<Screen title={t("resident.screen.voice")} lead={t("voice.lead")}>
			{notices}
			{voices.ballots.value.length > 0 && (
				<ul class="voice-ballots">
					{voices.ballots.value.map((each) => (
						<li key={each.id}>
							<Button kind="outlined" class="big-button" onClick={() => openBallot(each)}>
								{t("voice.ballot.open", { question: t.of(each.question) })}
							</Button>
						</li>
					))}
				</ul>
			)}
			<ComposeForm />
			<MyComments />
			<HandOver />
		</Screen>
	);
}
