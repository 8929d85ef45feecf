import { useState } from "preact/hooks";
import type { RoomAnswer } from "../../../core/voice-room.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, EmptyState } from "../../../ui/index.ts";
import { viewHref } from "../../shared/view-address.ts";
import { KindMark } from "../../shared/voice/KindMark.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import type { RoomPart } from "./parts.ts";
import { useReport } from "./use-report.ts";

/** "You said, we changed": comments beside the revision that answers them, or the reason why nothing changed. */
export function AnswersTab(part: RoomPart) {
	const t = translator.value;
	const report = useReport(part.room);
	const [editing, edit] = useState<RoomAnswer | "new" | null>(null);
	if (editing !== null)
		return (
			<AnswerForm
				key={editing === "new" ? "new" : editing.id}
				{...part}
				before={editing === "new" ? null : editing}
				onDone={() => edit(null)}
			/>
		);
	return (
		<div class="answers">
			<p class="quiet">{t("room.answers.lead")}</p>
			<Button kind="primary" icon="plus" onClick={() => edit("new")}>
				{t("room.answers.new")}
			</Button>
			{report.answers.length === 0 ? (
				<EmptyState title={t("room.answers.none")} />
			) : (
				<ul class="answer-list">
					{report.answers.map(({ answer, quotes, unquoted }) => (
						<li key={answer.id} class="answer">
							<div>
								<h3>{t("room.answers.said")}</h3>
								<ul class="quote-list">
									{quotes.map((comment) => (
										<li key={comment.id} class="quote-list__quote">
											<KindMark kind={comment.kind} />
											<p class="voice-quote">{comment.text}</p>
										</li>
									))}
								</ul>
								{unquoted > 0 && <p class="quiet">{t("room.answers.quoteless", { count: unquoted })}</p>}
							</div>
							<div>
								<h3>{t(`room.answers.${answer.outcome}`)}</h3>
								<p class="voice-quote">{answer.text}</p>
								<div class="room-row">
									<OpenRevision answer={answer} />
									<Button kind="link" onClick={() => edit(answer)}>
										{t("room.answers.edit")}
									</Button>
									<Button kind="link" onClick={() => part.room.removeAnswer(answer.id)}>
										{t("room.answers.remove")}
									</Button>
								</div>
							</div>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** Opens exactly the revision that was linked, beside this page. */
function OpenRevision({ answer }: { readonly answer: RoomAnswer }) {
	const t = translator.value;
	const { revision } = answer;
	if (revision === null) return null;
	const name = t.of(revision.name);
	if (revision.link === null) return <span>{name}</span>;
	return (
		<a
			class="button button--outlined"
			href={viewHref("planner", revision.link)}
			target="_blank"
			rel="noreferrer"
		>
			{t("room.answers.open", { name })}
		</a>
	);
}
