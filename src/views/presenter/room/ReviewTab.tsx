import { useEffect, useRef } from "preact/hooks";
import { type CollectedComment, decisionOf } from "../../../core/voice-room.ts";
import { translator } from "../../../i18n/index.ts";
import { Disclosure, EmptyState } from "../../../ui/index.ts";
import type { RoomPart } from "./parts.ts";
import { ReviewItem } from "./ReviewItem.tsx";

/** What came in, to be accepted or hidden before the room sees it; every decision can be undone. */
export function ReviewTab({ room }: RoomPart) {
	const t = translator.value;
	const list = useRef<HTMLDivElement>(null);
	const comments = room.comments.value;
	const present = comments.filter(({ comment }) => comment !== null);
	const waiting = [...present].reverse().filter((each) => decisionOf(each) === "waiting");
	const decided = present.filter((each) => decisionOf(each) !== "waiting");
	const withdrawn = comments.length - present.length;
	const left = waiting.length;
	const before = useRef(left);
	useEffect(() => {
		const wasDecided = left < before.current;
		before.current = left;
		// What was decided has left the list with the focus; the next one takes it.
		if (wasDecided && document.activeElement === document.body)
			list.current?.querySelector<HTMLElement>('[data-review="waiting"]')?.focus();
	}, [left]);
	const onKeyDown = (event: KeyboardEvent): void => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-review]") ?? [])];
		const at = items.findIndex((item) => item.contains(document.activeElement));
		const next = items[at + step];
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
	};
	const items = (these: readonly CollectedComment[]) => (
		<ul class="review-list">
			{these.map((collected) => (
				<ReviewItem key={collected.id} room={room} collected={collected} />
			))}
		</ul>
	);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the items, which have buttons of their own
		<div class="review" ref={list} onKeyDown={onKeyDown}>
			{waiting.length === 0 ? (
				<EmptyState title={t("room.review.empty")} lead={t("room.review.emptyLead")} />
			) : (
				<>
					<p class="quiet">{t("room.review.keys")}</p>
					{items(waiting)}
				</>
			)}
			{withdrawn > 0 && <p class="quiet">{t("room.review.withdrawn", { count: withdrawn })}</p>}
			{decided.length > 0 && (
				<Disclosure summary={`${t("room.review.decided")} (${decided.length})`}>{items(decided)}</Disclosure>
			)}
		</div>
	);
}
