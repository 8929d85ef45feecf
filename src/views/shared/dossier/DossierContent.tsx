import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import type { Session } from "../../../session/types.ts";
import { Button, ErrorNotice, ProgressBar, SegmentedControl } from "../../../ui/index.ts";
import type { Device } from "../device.ts";
import { download, fileStem } from "../outgoing-file.ts";
import { PublicAddress } from "../share/PublicAddress.tsx";
import { pageCount, Sheets } from "./Sheets.tsx";
import { sheetPng } from "./sheet-png.ts";
import { DOSSIER_LANGUAGES, type DossierData, type DossierLanguage, PAPERS, type Paper } from "./types.ts";
import { useDossierData } from "./use-dossier-data.ts";
import "./dossier.css";

export interface DossierContentProps {
	readonly session: Session;
	readonly device: Device;
}

const PAGE_RULES: Readonly<Record<Paper, string>> = {
	a3: "@page { size: A3 landscape; margin: 0 }",
	a4: "@page { size: A4 portrait; margin: 0 }",
};

/** Choices of paper and language, the pages as they will be printed, and the press that prints them. */
export function DossierContent({ session, device }: DossierContentProps) {
	const t = translator.value;
	const [paper, setPaper] = useState<Paper>("a3");
	const [language, setLanguage] = useState<DossierLanguage>(t.language);
	const { data, progress, problem } = useDossierData(session, device);
	usePrintRoot(data, paper, language);
	if (session.active.value?.scenario.line === null) return <p>{t("dossier.noLine")}</p>;
	return (
		<div class="dossier">
			<p class="quiet">{t("dossier.lead")}</p>
			<div class="dossier-choices">
				<SegmentedControl
					label={t("dossier.paper")}
					choices={PAPERS.map((value) => ({ value, label: t(`dossier.paper.${value}`) }))}
					value={paper}
					onChange={setPaper}
				/>
				<SegmentedControl
					label={t("dossier.language")}
					choices={DOSSIER_LANGUAGES.map((value) => ({ value, label: t(`dossier.language.${value}`) }))}
					value={language}
					onChange={setLanguage}
				/>
			</div>
			<PublicAddress device={device} />
			{problem === null ? null : <ErrorNotice {...describeProblem(t, problem)} />}
			{data === null ? (
				problem === null && <ProgressBar label={t("dossier.waiting")} value={progress} />
			) : (
				<>
					<Actions data={data} paper={paper} />
					<div
						class={`dossier-preview dossier-preview--${paper}`}
						role="img"
						aria-label={t("dossier.preview", { pages: pageCount(paper, language) })}
						data-dossier={paper}
						data-theme="light"
					>
						<div inert>
							<Sheets data={data} paper={paper} language={language} />
						</div>
					</div>
				</>
			)}
		</div>
	);
}

/** The pages stand beside the app's own element, so that a print holds them and nothing else. */
function usePrintRoot(data: DossierData | null, paper: Paper, language: DossierLanguage): void {
	useEffect(() => {
		if (data === null) return;
		const root = document.createElement("div");
		root.className = "dossier-print";
		root.dataset.theme = "light";
		const rule = document.createElement("style");
		rule.textContent = PAGE_RULES[paper];
		document.head.append(rule);
		document.body.append(root);
		render(<Sheets data={data} paper={paper} language={language} />, root);
		return () => {
			render(null, root);
			root.remove();
			rule.remove();
		};
	}, [data, paper, language]);
}

function Actions({ data, paper }: { readonly data: DossierData; readonly paper: Paper }) {
	const t = translator.value;
	const [hasFailed, setFailed] = useState(false);
	const save = async (): Promise<void> => {
		setFailed(false);
		const sheets = document.querySelectorAll<HTMLElement>(".dossier-preview .sheet");
		try {
			for (const [order, sheet] of [...sheets].entries()) {
				const bytes = await sheetPng(sheet);
				const name = `${fileStem(data.scenario)}-${paper}-${order + 1}.png`;
				download({ name, type: "image/png", bytes });
			}
		} catch {
			setFailed(true);
		}
	};
	return (
		<div>
			<div class="button-row">
				<Button kind="primary" icon="print" data-dossier-print onClick={() => window.print()}>
					{t("dossier.print")}
				</Button>
				<Button kind="outlined" icon="save" data-dossier-png onClick={() => void save()}>
					{t("dossier.png")}
				</Button>
			</div>
			{hasFailed ? <p role="alert">{t("dossier.png.failed")}</p> : null}
		</div>
	);
}
