import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { Session } from "../session/types.ts";
import { ResidentBroken } from "../views/resident/ResidentBroken.tsx";
import { ResidentView } from "../views/resident/ResidentView.tsx";
import type { Device } from "../views/shared/device.ts";
import { Guard } from "./Guard.tsx";
import { keepForOffline } from "./offline.ts";

/**
 * Opens with little script; the engine and all that it needs come when a question asks for them, and the files for use
 * without a network once that question has its city.
 */
export function ResidentScreen({ device }: { readonly device: Device }) {
	const [Notice, setNotice] = useState<{ readonly Update: ComponentType } | null>(null);
	const [openEngine] = useState(() => {
		let opened: Promise<Session> | null = null;
		const open = async (): Promise<Session> => {
			const { openSession } = await import("./open-session.ts");
			const session = openSession(device);
			const stop = session.cityStatus.subscribe((status) => {
				if (status !== "ready") return;
				queueMicrotask(() => stop());
				keepForOffline();
				void import("./UpdateNotice.tsx").then(
					({ UpdateNotice }) => setNotice({ Update: UpdateNotice }),
					() => undefined,
				);
			});
			return session;
		};
		return () => {
			opened ??= open().catch((error: unknown) => {
				opened = null;
				throw error;
			});
			return opened;
		};
	});
	return (
		<Guard broken={<ResidentBroken />}>
			<ResidentView device={device} openSession={openEngine} />
			{Notice && <Notice.Update />}
		</Guard>
	);
}
