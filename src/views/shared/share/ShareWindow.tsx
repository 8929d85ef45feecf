import { translator } from "../../../i18n/index.ts";
import { Dialog } from "../../../ui/index.ts";
import { ShareContent, type ShareContentProps } from "./ShareContent.tsx";

export interface ShareWindowProps extends ShareContentProps {
	readonly open: boolean;
	onClose(): void;
}

/** Hands the option being worked on to somebody else: link, code and picture. */
export function ShareWindow({ open, onClose, ...content }: ShareWindowProps) {
	const t = translator.value;
	return (
		<Dialog open={open} title={t("share.title")} closeLabel={t("action.close")} wide onClose={onClose}>
			{open ? <ShareContent {...content} /> : null}
		</Dialog>
	);
}
