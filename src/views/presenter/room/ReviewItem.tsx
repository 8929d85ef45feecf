import { useState } from "preact/hooks";
import { type CollectedComment, decisionOf, HIDE_REASONS } from "../../../core/voice-room.ts";
import { translator } from "../../../i18n/index.ts";
import type { RoomVoices } from "../../../session/room-voices.ts";
import { Button } from "../../../ui/index.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";
import { aboutText, shortText } from "../../shared/voice/voice-text.ts";

interface Props {
	readonly room: RoomVoices;
	readonly collected: CollectedComment;
}

/** One comment with what can be decided of it. Words that may not be published stay covered until asked for. */
export function ReviewItem({ room, collected }: Props) {
	const t = translator.value;
	const [asksWhy, setAsksWhy] = useState(false);
	const [isRead, setRead] = useState(false);
	const { comment, id, steps } = collected;
	if (comment === null) return null;
	const decision = decisionOf(collected);
	const reason = steps.at(-1)?.reason ?? null;
	const isOpen = comment.publish || isRead;
	const short = isOpen ? shortText(comment.text) : t("room.review.counted");
	const accept = (): void => room.decide(id, "accepted");
	const undo = (): void => room.undoDecision(id);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.code === "KeyA" && decision === "waiting") accept();
		else if (event.code === "KeyH" && decision === "waiting") setAsksWhy(true);
		else if (event.code === "KeyU" && decision !== "waiting") undo();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<li class="review-item" data-review={decision} tabIndex={-1} onKeyDown={onKeyDown}>
			<KindMark kind={comment.kind} size={40} />
			<div class="review-item__words">
				<p class="quiet">
					<strong>{t(`voice.kind.${comment.kind}`)}</strong> {aboutText(t, comment)}
				</p>
				{isOpen && <p class="voice-quote">{comment.text}</p>}
				{!comment.publish && (
					<p class="quiet">
						{t("room.review.counted")}{" "}
						{!isRead && (
							<Button kind="link" onClick={() => setRead(true)}>
								{t("room.review.read")}
							</Button>
						)}
					</p>
				)}
				{decision === "accepted" && <p class="review-item__state">{t("room.review.accepted")}</p>}
				{decision === "hidden" && (
					<p class="review-item__state">
						{t("room.review.hidden", { reason: reason === null ? "–" : t(`room.reason.${reason}`) })}
					</p>
				)}
				{asksWhy && (
					// biome-ignore lint/a11y/useSemanticElements: a row of answers inside a list item
					<div class="review-item__why" role="group" aria-label={t("room.review.why")}>
						<span>{t("room.review.why")}</span>
						{HIDE_REASONS.map((each) => (
							<Button
								key={each}
								kind="outlined"
								onClick={() => {
									setAsksWhy(false);
									room.decide(id, "hidden", each);
								}}
							>
								{t(`room.reason.${each}`)}
							</Button>
						))}
						<Button onClick={() => setAsksWhy(false)}>{t("room.review.cancel")}</Button>
					</div>
				)}
			</div>
			{!asksWhy && (
				<div class="review-item__actions">
					{decision === "waiting" ? (
						<>
							<Button
								kind="primary"
								icon="check"
								aria-label={t("room.review.acceptNamed", { text: short })}
								onClick={accept}
							>
								{t("room.review.accept")}
							</Button>
							<Button
								kind="outlined"
								aria-label={t("room.review.hideNamed", { text: short })}
								onClick={() => setAsksWhy(true)}
							>
								{t("room.review.hide")}
							</Button>
						</>
					) : (
						<Button icon="undo" aria-label={t("room.review.undoNamed", { text: short })} onClick={undo}>
							{t("room.review.undo")}
						</Button>
					)}
				</div>
			)}
		</li>
	);
}
