import type { ComponentChildren } from "preact";
import { residentTranslator } from "../../i18n/resident.ts";
import type { Session } from "../../session/types.ts";
import { Button } from "../../ui/Button.tsx";
import { useResident, useSession } from "./context.ts";

interface Props {
	/** What is shown once the city is there. */
	readonly children: (session: Session) => ComponentChildren;
}

/** Brings the engine for what stands in it; says meanwhile that it is coming, or why it does not and what to do. */
export function EngineGate({ children }: Props) {
	const t = residentTranslator.value;
	const ready = useSession();
	const { session, sessionFailed, askForSession, device } = useResident();
	if (ready !== null) return <>{children(ready)}</>;
	const opened = session.value;
	const cityFailed = opened?.cityStatus.value === "failed";
	if (!sessionFailed.value && !cityFailed) {
		return (
			<p class="resident-waiting" role="status">
				{t("resident.engine.opening")}
			</p>
		);
	}
	return (
		<div class="resident-trouble" role="alert">
			<p>{t(device.connected.value ? "resident.engine.failed" : "resident.engine.offline")}</p>
			<Button
				kind="outlined"
				onClick={() => {
					if (opened === null) askForSession();
					else void opened.start(device.packUrl);
				}}
			>
				{t("resident.retry")}
			</Button>
		</div>
	);
}
