import { useEffect, useId, useState } from "preact/hooks";
import { type OptionStamp, tidyText } from "../../../core/voice.ts";
import {
	ANSWER_OUTCOMES,
	type AnswerOutcome,
	countedComment,
	decisionOf,
	type RoomAnswer,
} from "../../../core/voice-room.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, SegmentedControl, Select } from "../../../ui/index.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";
import { aboutText, shortText } from "../../shared/voice/voice-text.ts";
import type { RoomPart } from "./parts.ts";
import { useRevisions } from "./use-revisions.ts";

interface Props extends RoomPart {
	readonly before: RoomAnswer | null;
	onDone(): void;
}

const LONGEST_ANSWER = 1000;

export function AnswerForm({ session, room, device, before, onDone }: Props) {
	const t = translator.value;
	const id = useId();
	const accepted = room.comments.value.filter(
		(each) => decisionOf(each) === "accepted" && countedComment(each) !== null,
	);
	const [chosen, setChosen] = useState<readonly string[]>(before?.commentIds ?? []);
	const [outcome, setOutcome] = useState<AnswerOutcome>(before?.outcome ?? "changed");
	const [text, setText] = useState(before?.text ?? "");
	const [revision, setRevision] = useState<OptionStamp | null>(before?.revision ?? null);
	const [needs, setNeeds] = useState(false);
	const revisions = useRevisions(session, device, before?.revision ?? null);
	useEffect(() => setNeeds(false), [chosen, outcome, text, revision]);
	const keep = (event: Event): void => {
		event.preventDefault();
		const said = tidyText(text);
		const linked = outcome === "changed" ? revision : null;
		if (chosen.length === 0 || said === "" || (outcome === "changed" && linked === null)) {
			setNeeds(true);
			return;
		}
		room.answer(chosen, outcome, said, linked, before?.id);
		onDone();
	};
	return (
		<form class="room-form" onSubmit={keep} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{t("room.answers.new")}</h2>
			<fieldset class="field">
				<legend class="field__label">{t("room.answers.choose")}</legend>
				{accepted.length === 0 && <p class="quiet">{t("room.answers.noComments")}</p>}
				{accepted.map((collected) => {
					const comment = collected.comment!;
					const words = comment.publish ? shortText(comment.text) : t("room.review.counted");
					return (
						<label key={collected.id} class="room-check">
							<input
								type="checkbox"
								checked={chosen.includes(collected.id)}
								onChange={(event) =>
									setChosen(
										event.currentTarget.checked
											? [...chosen, collected.id]
											: chosen.filter((each) => each !== collected.id),
									)
								}
							/>
							<KindMark kind={comment.kind} />
							<span>
								{words} <span class="quiet">{aboutText(t, comment)}</span>
							</span>
						</label>
					);
				})}
			</fieldset>
			<SegmentedControl
				label={t("room.answers.outcome")}
				choices={ANSWER_OUTCOMES.map((value) => ({ value, label: t(`room.answers.${value}`) }))}
				value={outcome}
				onChange={setOutcome}
			/>
			{outcome === "changed" && (
				<Select
					label={t("room.answers.revision")}
					placeholder={t("room.answers.revision.choose")}
					options={revisions.map((stamp) => ({ value: stamp.fingerprint, label: t.of(stamp.name) }))}
					value={revision?.fingerprint ?? ""}
					onChange={(fingerprint) =>
						setRevision(revisions.find((each) => each.fingerprint === fingerprint) ?? null)
					}
				/>
			)}
			<div class="field">
				<label class="field__label" for={`${id}-text`}>
					{t(outcome === "changed" ? "room.answers.what" : "room.answers.why")}
				</label>
				<textarea
					id={`${id}-text`}
					class="input"
					rows={3}
					maxLength={LONGEST_ANSWER}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</div>
			{needs && (
				<p class="field__error" role="alert">
					{t("room.answers.need")}
				</p>
			)}
			<div class="room-row">
				<Button type="submit" kind="primary">
					{t("room.answers.keep")}
				</Button>
				<Button onClick={onDone}>{t("room.answers.cancel")}</Button>
			</div>
		</form>
	);
}
