import { useEffect, useState } from "preact/hooks";
import { NOTES_PARAMETER } from "../views/presenter/notes/channel.ts";
import { NotesWindow } from "../views/presenter/notes/NotesWindow.tsx";
import { PresenterView } from "../views/presenter/PresenterView.tsx";
import type { Device } from "../views/shared/device.ts";
import { Broken } from "./Broken.tsx";
import { Guard } from "./Guard.tsx";
import { keepForOffline } from "./offline.ts";
import { openSession } from "./open-session.ts";
import { UpdateNotice } from "./UpdateNotice.tsx";

/** The talk, or the speaker's notes to one, which need no engine of their own. */
export function PresenterScreen({ device }: { readonly device: Device }) {
	const notes = new URLSearchParams(location.search).get(NOTES_PARAMETER);
	return notes === null ? <Talk device={device} /> : <NotesWindow id={notes} device={device} />;
}

function Talk({ device }: { readonly device: Device }) {
	const [session] = useState(() => openSession(device));
	useEffect(keepForOffline, []);
	return (
		<Guard broken={<Broken session={session} />}>
			<PresenterView session={session} device={device} />
			<UpdateNotice />
		</Guard>
	);
}
