import { useState } from "preact/hooks";
import type { Comment } from "../../../core/voice.ts";
import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";
import { useVoices } from "../../shared/voice/keepers.ts";
import { aboutText, shortText } from "../../shared/voice/voice-text.ts";
import { useResident } from "../context.ts";

/** Everything that was said on this device. */
export function MyComments() {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const comments = voices.comments.value;
	return (
		<section class="resident-section" aria-labelledby="voice-mine">
			<h2 id="voice-mine">{t("voice.mine")}</h2>
			{comments.length === 0 ? (
				<p class="quiet">{t("voice.mine.empty")}</p>
			) : (
				<ul class="voice-list">
					{comments.map((comment) => (
						<MyComment key={comment.id} comment={comment} />
					))}
				</ul>
			)}
		</section>
	);
}

function MyComment({ comment }: { readonly comment: Comment }) {
	const t = translator.value;
	const { device } = useResident();
	const voices = useVoices(device);
	const [asks, setAsks] = useState(false);
	const short = shortText(comment.text);
	const notes = [
		t.format.date(comment.saidAtMilliseconds),
		t(voices.isHandedOver(comment) ? "voice.mine.handed" : "voice.mine.notHanded"),
		...(comment.publish ? [] : [t("voice.mine.counted")]),
		...(voices.unkept.value.includes(comment.id) ? [t("voice.mine.unkept")] : []),
	];
	return (
		<li class="voice-item">
			<KindMark kind={comment.kind} />
			<div>
				<p class="voice-item__about">
					<strong>{t(`voice.kind.${comment.kind}`)}</strong> {aboutText(t, comment)}
				</p>
				<p class="voice-quote">{comment.text}</p>
				<p class="quiet small">{notes.join(" · ")}</p>
				{asks ? (
					<div class="voice-item__actions" role="alert">
						<span>{t("voice.mine.deleteSure")}</span>
						<Button kind="outlined" onClick={() => voices.remove(comment.id)}>
							{t("voice.mine.delete")}
						</Button>
						<Button onClick={() => setAsks(false)}>{t("voice.mine.keepIt")}</Button>
					</div>
				) : (
					<div class="voice-item__actions">
						<Button
							kind="link"
							aria-label={t("voice.mine.editNamed", { text: short })}
							onClick={() => {
								voices.edit(comment.id);
								document.querySelector(".voice-form")?.scrollIntoView();
								document.querySelector<HTMLElement>(".voice-form textarea")?.focus({ preventScroll: true });
							}}
						>
							{t("voice.mine.edit")}
						</Button>
						<Button
							kind="link"
							aria-label={t("voice.mine.deleteNamed", { text: short })}
							onClick={() => setAsks(true)}
						>
							{t("voice.mine.delete")}
						</Button>
					</div>
				)}
			</div>
		</li>
	);
}
