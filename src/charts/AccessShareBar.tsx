import { translator } from "../i18n/index.ts";
import type { AccessShares } from "../models/types.ts";
import { PartsBar } from "./PartsBar.tsx";

const MODES = ["walk", "bicycle", "songthaew", "motorcycleTaxi", "parkAndRide"] as const;

/** How riders reach their station: walking first, feeders after it. */
export function AccessShareBar({ shares }: { readonly shares: AccessShares }) {
	const t = translator.value;
	return (
		<PartsBar
			caption={t("access.heading")}
			itemHeader={t("access.heading")}
			valueHeader={t("access.share")}
			parts={MODES.map((id, shade) => ({ id, shade, label: t(`access.${id}`), value: shares[id] }))}
			write={(share) => t.format.percent(share)}
		/>
	);
}
