import { useEffect, useState } from "preact/hooks";
import { PlannerView } from "../views/planner/PlannerView.tsx";
import type { Device } from "../views/shared/device.ts";
import { Broken } from "./Broken.tsx";
import { Guard } from "./Guard.tsx";
import { keepForOffline } from "./offline.ts";
import { openSession } from "./open-session.ts";
import { UpdateNotice } from "./UpdateNotice.tsx";

export function PlannerScreen({ device }: { readonly device: Device }) {
	const [session] = useState(() => openSession(device));
	useEffect(keepForOffline, []);
	return (
		<Guard broken={<Broken session={session} />}>
			<PlannerView session={session} device={device} />
			<UpdateNotice />
		</Guard>
	);
}
