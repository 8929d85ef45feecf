import { useState } from "preact/hooks";
import type { Ballot } from "../../../core/voice.ts";
import { writeVoiceCodes } from "../../../exchange/voices/code.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, Switch } from "../../../ui/index.ts";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useResident } from "../context.ts";
import { BallotOptions } from "./BallotOptions.tsx";
import { answerOf, type Choosing, choosingOf } from "./choosing.ts";
import { FullScreenCodes } from "./FullScreenCodes.tsx";

interface Props {
	readonly ballot: Ballot;
	onLeave(): void;
}

/** One ballot: chosen here, kept here, and counted once its code was scanned. */
export function BallotVote({ ballot, onLeave }: Props) {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const before = voices.votes.value.find(({ ballotId }) => ballotId === ballot.id);
	const [touched, setTouched] = useState<Choosing | null>(null);
	const [mayShow, setMayShow] = useState<boolean | null>(null);
	const [needs, setNeeds] = useState(false);
	const [codes, setCodes] = useState<readonly string[] | null>(null);
	const choosing = touched ?? choosingOf(ballot, before?.answer ?? null);
	const publish = mayShow ?? before?.publish ?? false;
	const cast = (): void => {
		const answer = answerOf(ballot, choosing);
		setNeeds(answer === null);
		if (answer === null) return;
		const vote = voices.vote(ballot, answer, publish);
		const batch = { cityId: ballot.cityId, comments: [], votes: [vote], withdrawals: [], ballots: [] };
		setCodes(writeVoiceCodes(batch));
		voices.markHandedOver([vote.id]);
	};
	return (
		<div class="voice-form">
			<h2>{t.of(ballot.question)}</h2>
			<p class="quiet">{t(`voice.ballot.${ballot.kind}`)}</p>
			<BallotOptions
				ballot={ballot}
				choosing={choosing}
				onChange={(next) => {
					setNeeds(false);
					setTouched(next);
				}}
			/>
			<Switch
				label={t("voice.ballot.publish")}
				note={t("voice.ballot.publish.note")}
				checked={publish}
				onChange={setMayShow}
			/>
			{needs && (
				<p class="field__error" role="alert">
					{t("voice.ballot.need")}
				</p>
			)}
			<Button kind="primary" class="big-button" onClick={cast}>
				{t("voice.ballot.cast")}
			</Button>
			<p role="status">{before === undefined ? "" : t("voice.ballot.voted")}</p>
			<Button kind="link" onClick={onLeave}>
				{t("voice.ballot.leave")}
			</Button>
			{codes !== null && <FullScreenCodes codes={codes} onClose={() => setCodes(null)} />}
		</div>
	);
}
