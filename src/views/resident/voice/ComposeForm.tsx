import { useId, useRef, useState } from "preact/hooks";
import { COMMENT_KINDS, LONGEST_COMMENT, tidyText } from "../../../core/voice.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, Switch } from "../../../ui/index.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useResident } from "../context.ts";
import { OptionChoice } from "./OptionChoice.tsx";
import { PlaceChoice } from "./PlaceChoice.tsx";

type Need = "voice.needKind" | "voice.needText" | "voice.needShorter" | null;

/** Kind, words, place and option of one comment; every letter is kept as it is typed. */
export function ComposeForm() {
	const { device } = useResident();
	const voices = useVoices(device);
	const t = translator.value;
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const [need, setNeed] = useState<Need>(null);
	const [said, setSaid] = useState("");
	const draft = voices.draft.value;
	const isChange = draft.commentId !== null;
	const left = LONGEST_COMMENT - tidyText(draft.text).length;
	const write = (change: Parameters<typeof voices.write>[0]): void => {
		setNeed(null);
		setSaid("");
		voices.write(change);
	};
	const keep = (event: Event): void => {
		event.preventDefault();
		const missing: Need =
			draft.kind === null
				? "voice.needKind"
				: left === LONGEST_COMMENT
					? "voice.needText"
					: left < 0
						? "voice.needShorter"
						: null;
		setNeed(missing);
		if (missing !== null) {
			const field = missing === "voice.needKind" ? "input[type=radio]" : "textarea";
			form.current?.querySelector<HTMLElement>(field)?.focus();
			return;
		}
		if (voices.say() !== null) setSaid(t("voice.kept"));
	};
	return (
		<form class="voice-form" ref={form} onSubmit={keep} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{t(isChange ? "voice.change" : "voice.write")}</h2>
			<fieldset class="field">
				<legend class="field__label">{t("voice.kind")}</legend>
				<div class="voice-kinds">
					{COMMENT_KINDS.map((kind) => (
						<label key={kind} class={`voice-kind voice-kind--${kind}`}>
							<input
								type="radio"
								name={`${id}-kind`}
								checked={draft.kind === kind}
								onChange={() => write({ kind })}
							/>
							<KindMark kind={kind} size={40} />
							<span>{t(`voice.kind.${kind}`)}</span>
						</label>
					))}
				</div>
			</fieldset>
			<div class="field">
				<label class="field__label" for={`${id}-text`}>
					{t("voice.text")}
				</label>
				<textarea
					id={`${id}-text`}
					class="input voice-text"
					rows={4}
					value={draft.text}
					aria-describedby={`${id}-hint ${id}-left`}
					aria-invalid={left < 0}
					onInput={(event) => write({ text: event.currentTarget.value })}
				/>
				<p class="voice-text__notes">
					<span id={`${id}-hint`} class="field__note">
						{t("voice.text.hint")}
					</span>
					<span id={`${id}-left`} class={left < 0 ? "field__error" : "field__note"}>
						{left < 0 ? t("voice.text.over", { count: -left }) : t("voice.text.left", { count: left })}
					</span>
				</p>
			</div>
			<OptionChoice />
			<PlaceChoice />
			<Switch
				label={t("voice.publish")}
				note={t("voice.publish.note")}
				checked={draft.publish}
				onChange={(publish) => write({ publish })}
			/>
			{need !== null && (
				<p class="field__error" role="alert">
					{t(need)}
				</p>
			)}
			<div class="voice-actions">
				<Button type="submit" kind="primary" class="big-button">
					{t(isChange ? "voice.keepChange" : "voice.keep")}
				</Button>
				{(isChange || draft.text !== "") && (
					<Button
						onClick={() => {
							setNeed(null);
							voices.dropDraft();
						}}
					>
						{t(isChange ? "voice.dropChange" : "voice.dropDraft")}
					</Button>
				)}
			</div>
			<p role="status" class="voice-said">
				{said}
			</p>
		</form>
	);
}
