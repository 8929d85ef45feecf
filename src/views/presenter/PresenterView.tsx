import { translator } from "../../i18n/index.ts";
import type { Session } from "../../session/types.ts";
import type { Device } from "../shared/device.ts";

interface Props {
	readonly session: Session;
	readonly device: Device;
}

export function PresenterView({ session }: Props) {
	const t = translator.value;
	const active = session.active.value;
	return (
		<main>
			<h1>{active === null ? t("state.loading") : t.of(active.scenario.name)}</h1>
		</main>
	);
}
