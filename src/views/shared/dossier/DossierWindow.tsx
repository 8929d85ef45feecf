import { translator } from "../../../i18n/index.ts";
import { Dialog } from "../../../ui/index.ts";
import { DossierContent, type DossierContentProps } from "./DossierContent.tsx";

export interface DossierWindowProps extends DossierContentProps {
	readonly open: boolean;
	onClose(): void;
}

/** The option on paper: one press from any view. */
export function DossierWindow({ open, onClose, ...content }: DossierWindowProps) {
	const t = translator.value;
	return (
		<Dialog open={open} title={t("dossier.title")} closeLabel={t("action.close")} wide onClose={onClose}>
			{open ? <DossierContent {...content} /> : null}
		</Dialog>
	);
}
