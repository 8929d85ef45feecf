import { ENGINE_VERSION } from "../../../core/version.ts";
import { translator } from "../../../i18n/index.ts";
import type { Session } from "../../../session/types.ts";
import { Toast } from "../../../ui/Toast.tsx";
import "./link-notice.css";

/** Tells who opened a link whether its figures are those that its sender saw. */
export function LinkNotice({ session }: { readonly session: Session }) {
	const t = translator.value;
	const opened = session.openedLink.value;
	if (opened === null) return null;
	const { sender, verdict } = opened;
	const cityHere = (session.city.value?.version ?? "").slice(0, sender.cityVersion.length);
	const words = (): string => {
		switch (verdict) {
			case null:
				return t("share.opened.working");
			case "engine":
				return t("share.opened.engine", { sender: sender.engineVersion, here: ENGINE_VERSION });
			case "city":
				return t("share.opened.city", { sender: sender.cityVersion, here: cityHere });
			default:
				return t(`share.opened.${verdict}`);
		}
	};
	return (
		<div class="link-notice" data-link-verdict={verdict ?? "working"}>
			<Toast dismissLabel={t("action.dismiss")} onDismiss={() => session.dismissLink()}>
				{words()}
			</Toast>
		</div>
	);
}
