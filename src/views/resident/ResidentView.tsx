import { residentTranslator } from "../../i18n/resident.ts";
import type { Session } from "../../session/types.ts";
import type { Device } from "../shared/device.ts";
import { viewHref } from "../shared/view-address.ts";

interface Props {
	readonly device: Device;
	/** The engine and everything behind it, loaded when first asked for. */
	readonly openSession: () => Promise<Session>;
}

export function ResidentView({ device }: Props) {
	const t = residentTranslator.value;
	return (
		<main>
			<h1>{t("resident.where")}</h1>
			<a href={viewHref("planner")} onClick={() => device.rememberView("planner")}>
				{t("view.planner")}
			</a>
		</main>
	);
}
