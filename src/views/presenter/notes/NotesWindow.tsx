import { useEffect, useMemo, useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import type { Device } from "../../shared/device.ts";
import { belongsToControl, commandOf } from "../player/keys.ts";
import { type NotesState, openNotesChannel } from "./channel.ts";
import "./notes.css";

interface Props {
	/** Names the player that this window belongs to. */
	readonly id: string;
	readonly device: Device;
}

/** The speaker's own window: what is on, what comes next, what to say, and how long it has taken. */
export function NotesWindow({ id, device }: Props) {
	const t = translator.value;
	const [state, setState] = useState<NotesState | null>(null);
	const now = useNow(device);
	const channel = useMemo(() => openNotesChannel(id, setState), [id]);
	useEffect(() => channel.close, [channel]);
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			if (belongsToControl(event, event.target)) return;
			const command = commandOf(event);
			if (command === null || ("action" in command && command.action === "fullscreen")) return;
			event.preventDefault();
			channel.command(command);
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [channel]);
	useEffect(() => {
		document.title = t("presenter.notes.title");
	}, [t]);

	if (state === null)
		return (
			<main class="notes-window">
				<h1>{t("presenter.notes.title")}</h1>
				<p role="status">{t("presenter.notes.waiting")}</p>
			</main>
		);
	const { startedAtMilliseconds: startedAt } = state;
	const other = t.language === "th" ? "en" : "th";
	return (
		<main class="notes-window" data-place={state.place}>
			<header class="notes-head">
				<h1>{t.of(state.title)}</h1>
				<dl class="notes-times">
					<div>
						<dt>{t("presenter.notes.clock")}</dt>
						<dd>{clockText(now)}</dd>
					</div>
					<div>
						<dt>{t("presenter.notes.elapsed")}</dt>
						<dd data-elapsed>{startedAt === null ? "0:00" : elapsedText(now - startedAt)}</dd>
					</div>
				</dl>
			</header>
			<section class="notes-now" aria-live="polite">
				<h2>
					{t("presenter.notes.now")} {state.place + 1}/{state.count} · {t.of(state.kind)}
					{state.blank ? <em> · {t("presenter.notes.blank")}</em> : null}
					{state.trying ? <em> · {t("presenter.notes.trying")}</em> : null}
				</h2>
				<p class="notes-sentence">
					{state.sentence === null ? t("presenter.working") : t.of(state.sentence)}
				</p>
				{state.sentence === null ? null : (
					<p class="quiet" lang={other}>
						{state.sentence[other]}
					</p>
				)}
				<ul class="notes-figures">
					{state.figures.map(({ name, value }) => (
						<li key={name.en}>
							{t.of(name)} <strong>{t.of(value)}</strong>
						</li>
					))}
				</ul>
			</section>
			<section class="notes-say">
				<h2>{t("presenter.notes.title")}</h2>
				<p>{t.of(state.notes)}</p>
			</section>
			<section class="notes-next">
				<h2>
					{t("presenter.notes.next")}
					{state.nextKind === null ? "" : ` · ${t.of(state.nextKind)}`}
				</h2>
				<p>
					{state.nextKind === null
						? t("presenter.notes.end")
						: state.nextSentence === null
							? t("presenter.working")
							: t.of(state.nextSentence)}
				</p>
			</section>
			<nav class="notes-keys" aria-label={t("presenter.tools")}>
				<Button kind="outlined" icon="left" onClick={() => channel.command({ action: "previous" })}>
					{t("presenter.previous")}
				</Button>
				<Button kind="primary" icon="right" onClick={() => channel.command({ action: "next" })}>
					{t("presenter.next")}
				</Button>
				<Button kind="outlined" pressed={state.blank} onClick={() => channel.command({ action: "black" })}>
					{t("presenter.notes.black")}
				</Button>
				<Button kind="outlined" icon="clock" onClick={channel.restart}>
					{t("presenter.notes.restart")}
				</Button>
			</nav>
		</main>
	);
}

function useNow({ nowMilliseconds }: Device): number {
	const [now, setNow] = useState(nowMilliseconds);
	useEffect(() => {
		const timer = window.setInterval(() => setNow(nowMilliseconds()), 1000);
		return () => window.clearInterval(timer);
	}, [nowMilliseconds]);
	return now;
}

const two = (value: number): string => String(value).padStart(2, "0");

function clockText(milliseconds: number): string {
	const time = new Date(milliseconds);
	return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** "7:05", and "1:07:05" from an hour on. */
export function elapsedText(milliseconds: number): string {
	const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = two(seconds % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
