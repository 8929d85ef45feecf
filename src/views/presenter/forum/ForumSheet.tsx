import { useId } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Button, NumberField } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { ATTRACT_SECONDS, IDLE_MINUTES, UNLOCK_WORD } from "./settings.ts";

/** What the screen does while nobody speaks: it invites, comes back by itself, and can be locked. */
export function ForumSheet() {
	const { forum, state } = usePresenter();
	const t = translator.value;
	const id = useId();
	const { idleMinutes, attractSeconds, unlockWord } = forum.settings.value;
	const steps = (name: string) => ({
		increaseLabel: t("action.increase", { name }),
		decreaseLabel: t("action.decrease", { name }),
	});
	return (
		<div class="page forum-sheet">
			<section>
				<Button
					kind="primary"
					icon="train"
					onClick={() => {
						state.sheet.value = null;
						state.visiting.value = true;
						state.screen.value = "attract";
					}}
				>
					{t("forum.attract")}
				</Button>
				<NumberField
					label={t("forum.seconds")}
					{...ATTRACT_SECONDS}
					{...steps(t("forum.seconds"))}
					value={attractSeconds}
					onChange={(value) => forum.change({ attractSeconds: value })}
				/>
				<NumberField
					label={t("forum.idle")}
					note={t("forum.idle.note")}
					{...IDLE_MINUTES}
					{...steps(t("forum.idle"))}
					value={idleMinutes}
					onChange={(value) => forum.change({ idleMinutes: value })}
				/>
			</section>
			<section>
				<h3>{t("forum.lock")}</h3>
				<p>{t("forum.lock.lead")}</p>
				<div class="field">
					<label class="field__label" for={id}>
						{t("forum.lock.word")}
					</label>
					<input
						id={id}
						class="input"
						type="text"
						autocomplete="off"
						spellcheck={false}
						maxLength={UNLOCK_WORD.high}
						aria-describedby={`${id}-note`}
						value={unlockWord}
						onChange={(event) => forum.change({ unlockWord: event.currentTarget.value.trim() })}
					/>
					<p id={`${id}-note`} class="field__note">
						{t("forum.lock.word.note")}
					</p>
				</div>
				<p>{t("forum.lock.how")}</p>
				<p class="quiet">{t("forum.lock.power")}</p>
				<Button
					kind="outlined"
					onClick={() => {
						state.sheet.value = null;
						state.visiting.value = true;
						state.locked.value = true;
					}}
				>
					{t("forum.lock")}
				</Button>
			</section>
		</div>
	);
}
