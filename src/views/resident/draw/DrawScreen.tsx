import { useState } from "preact/hooks";
import type { Session } from "../../../session/types.ts";
import { EngineGate } from "../EngineGate.tsx";
import { shippedAs } from "../questions/asked-option.ts";
import "./draw.css";
import { Editor } from "./Editor.tsx";
import { StartPage } from "./StartPage.tsx";

/** Draw a line of your own and hold it against the official one, on the same futures and within its budget. */
export function DrawScreen() {
	return <EngineGate>{(session) => <Draw session={session} />}</EngineGate>;
}

function Draw({ session }: { readonly session: Session }) {
	const [starting, setStarting] = useState(false);
	const city = session.city.value!;
	const scenario = session.active.value?.scenario ?? null;
	const isDrawing = scenario !== null && scenario.lineage !== undefined && shippedAs(city, scenario) === null;
	return isDrawing && !starting ? (
		<Editor session={session} onStartAgain={() => setStarting(true)} />
	) : (
		<StartPage session={session} canGoBack={isDrawing} onStarted={() => setStarting(false)} />
	);
}
