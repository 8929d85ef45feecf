import { problem } from "../core/result.ts";
import { isBallotFragment } from "../core/voice.ts";
import { createEngineClient } from "../engine/client.ts";
import { scenarioFromOption } from "../exchange/corridor/scenario-from-option.ts";
import { compareResults, summariseDraws } from "../models/summary.ts";
import { createSession } from "../session/create-session.ts";
import type { Session } from "../session/types.ts";
import type { Device } from "../views/shared/device.ts";
import { freshId } from "./device.ts";
import { openStreetsPort } from "./streets-port.ts";

const MOST_WORKERS = 4;
const TAB_KEY = "rangbao.tab";

/** Puts the rooms together: storage, engine and session. Nothing else knows them all. */
export function openSession(device: Device): Session {
	const { packUrl } = device;
	const engine = createEngineClient({
		createWorker: () =>
			new Worker(new URL("../../workers/evaluation.worker.ts", import.meta.url), { type: "module" }),
		// One core stays free for the screen; a machine of two still draws with both.
		workerCount: Math.min(Math.max(navigator.hardwareConcurrency - 1, 2), MOST_WORKERS),
		summarise: summariseDraws,
		nowMilliseconds: () => performance.now(),
		later: (callback, milliseconds) => void setTimeout(callback, milliseconds),
	});
	const session = createSession({
		engine: { ...engine, compare: compareResults },
		streets: openStreetsPort(device.onlineStreets),
		storage: device.storage,
		nowMilliseconds: () => Date.now(),
		timers: {
			set: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
			clear: (timer) => window.clearTimeout(timer),
		},
		scenarioFromOption,
		tabId: tabId(),
		newId: freshId,
	});
	void session.start(packUrl).then(() => {
		openLink(session);
		void openPackStreets(session, packUrl);
	});
	window.addEventListener("hashchange", () => openLink(session));
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") void session.flush();
	});
	return session;
}

/** The streets that the pack carries, where the reader has kept none. */
async function openPackStreets(session: Session, packUrl: string): Promise<void> {
	const file = session.city.peek()?.streetsFile ?? null;
	if (file === null || session.streets.peek().loaded !== null) return;
	const response = await fetch(new URL(file, packUrl)).catch(() => null);
	if (response?.ok) await session.openStreets(await response.blob(), file);
	else session.reportProblem(problem("pack.unreachable", { file }));
}

/** A link carries its option in the fragment, which no server sees. */
function openLink(session: Session): void {
	const text = location.hash.slice(1);
	// Fragments of two or three letters are places on this page; ballots are the residents' view's to open.
	if (isBallotFragment(text) || text.length < 32 || session.cityStatus.peek() !== "ready") return;
	session.openLink(text);
	history.replaceState(null, "", location.pathname + location.search);
}

/** Kept over a reload, and apart from every other tab. */
function tabId(): string {
	const fresh = freshId();
	try {
		const known = sessionStorage.getItem(TAB_KEY);
		if (known !== null) return known;
		sessionStorage.setItem(TAB_KEY, fresh);
	} catch {
		// Without session storage every reload is a new tab, and autosave still restores the newest work.
	}
	return fresh;
}
