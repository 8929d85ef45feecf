import { LinkNotice } from "../../shared/share/LinkNotice.tsx";
import { ShareWindow } from "../../shared/share/ShareWindow.tsx";
import { useResident } from "../context.ts";
import { EngineGate } from "../EngineGate.tsx";

interface Props {
	readonly open: boolean;
	onClose(): void;
}

/** What needs the engine: the window, and what is said of an option that came by a link. */
export function SharePart({ open, onClose }: Props) {
	const { device } = useResident();
	return (
		<EngineGate>
			{(session) => (
				<>
					<LinkNotice session={session} />
					<ShareWindow open={open} session={session} device={device} view="resident" onClose={onClose} />
				</>
			)}
		</EngineGate>
	);
}
