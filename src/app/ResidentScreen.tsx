import { useState } from "preact/hooks";
import type { Session } from "../session/types.ts";
import { ResidentBroken } from "../views/resident/ResidentBroken.tsx";
import { ResidentView } from "../views/resident/ResidentView.tsx";
import type { Device } from "../views/shared/device.ts";
import { Guard } from "./Guard.tsx";

/** Opens with little script; the engine and all that it needs come when a question asks for them. */
export function ResidentScreen({ device }: { readonly device: Device }) {
	const [openEngine] = useState(() => {
		let opened: Promise<Session> | null = null;
		return () => {
			opened ??= import("./open-session.ts").then(
				({ openSession }) => openSession(device),
				(error: unknown) => {
					opened = null;
					throw error;
				},
			);
			return opened;
		};
	});
	return (
		<Guard broken={<ResidentBroken />}>
			<ResidentView device={device} openSession={openEngine} />
		</Guard>
	);
}
