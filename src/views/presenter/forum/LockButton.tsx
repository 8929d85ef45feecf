import { useRef, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Dialog, Icon } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { HOLD_MILLISECONDS, opensLock } from "./kiosk.ts";

/** Held for three seconds it opens the lock, or asks for the word where there is one. */
export function LockButton() {
	const { state, forum } = usePresenter();
	const t = translator.value;
	const timer = useRef(0);
	const [asking, setAsking] = useState(false);
	const [wrong, setWrong] = useState(false);
	const { unlockWord } = forum.settings.value;
	const open = (): void => {
		state.locked.value = false;
		state.announcement.value = t("forum.unlocked");
	};
	const hold = (): void => {
		window.clearTimeout(timer.current);
		timer.current = window.setTimeout(() => {
			if (unlockWord === "") open();
			else setAsking(true);
		}, HOLD_MILLISECONDS);
	};
	const release = (): void => window.clearTimeout(timer.current);
	const isHolding = (event: KeyboardEvent): boolean => event.key === " " || event.key === "Enter";
	return (
		<>
			<button
				type="button"
				class="button button--icon"
				aria-label={t("forum.locked")}
				title={t("forum.locked")}
				data-locked
				onPointerDown={hold}
				onPointerUp={release}
				onPointerLeave={release}
				onContextMenu={(event) => event.preventDefault()}
				onKeyDown={(event) => {
					if (isHolding(event) && !event.repeat) hold();
				}}
				onKeyUp={release}
			>
				<Icon name="lock" />
			</button>
			<Dialog
				open={asking}
				title={t("forum.unlock.ask")}
				closeLabel={t("presenter.sheet.close")}
				onClose={() => setAsking(false)}
			>
				<form
					class="page"
					onSubmit={(event) => {
						event.preventDefault();
						const typed = new FormData(event.currentTarget).get("word");
						if (opensLock(String(typed), unlockWord)) open();
						else setWrong(true);
					}}
				>
					<input class="input" name="word" autocomplete="off" aria-label={t("forum.unlock.ask")} />
					{wrong ? <p role="alert">{t("forum.unlock.wrong")}</p> : null}
				</form>
			</Dialog>
		</>
	);
}
