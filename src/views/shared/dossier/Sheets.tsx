import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { createTranslator } from "../../../i18n/index.ts";
import { QrCode } from "../share/QrCode.tsx";
import { stampText } from "../stamp-text.ts";
import { FiguresPart, ServicePart, StationsPart } from "./figure-parts.tsx";
import { MapPart } from "./MapPart.tsx";
import { MoneyPart } from "./money-part.tsx";
import { AssumptionsPart, ChangedPart, ClaimsPart, HowPart, LosersPart } from "./text-parts.tsx";
import { type DossierData, type DossierLanguage, languagesOf, type Paper, type PartProps } from "./types.ts";
import "./sheets.css";

interface Props {
	readonly data: DossierData;
	readonly paper: Paper;
	readonly language: DossierLanguage;
}

const PAGES_A_LANGUAGE: Readonly<Record<Paper, number>> = { a3: 1, a4: 3 };

export const pageCount = (paper: Paper, language: DossierLanguage): number =>
	PAGES_A_LANGUAGE[paper] * languagesOf(language).length;

/** All pages, in their true size; whoever shows them makes them smaller. */
export function Sheets({ data, paper, language }: Props) {
	const total = pageCount(paper, language);
	return languagesOf(language).map((each, turn) => {
		const t = createTranslator(each);
		const first = turn * PAGES_A_LANGUAGE[paper] + 1;
		const frame = { t, data, paper, total };
		return paper === "a3" ? (
			<Sheet key={each} {...frame} page={first}>
				<LargeSheet t={t} data={data} />
			</Sheet>
		) : (
			[
				<Sheet key={`${each}-1`} {...frame} page={first}>
					<div class="sheet-first">
						<MapPart t={t} data={data} width={440} height={690} unit={0.95} />
						<div class="sheet-column">
							<FiguresPart t={t} data={data} />
							<HowPart t={t} data={data} />
						</div>
					</div>
				</Sheet>,
				<Sheet key={`${each}-2`} {...frame} page={first + 1}>
					<StationsPart t={t} data={data} />
					<div class="sheet-halves">
						<MoneyPart t={t} data={data} />
						<LosersPart t={t} data={data} most={5} />
					</div>
				</Sheet>,
				<Sheet key={`${each}-3`} {...frame} page={first + 2}>
					<ServicePart t={t} data={data} />
					<div class="sheet-halves">
						<ChangedPart t={t} data={data} most={16} />
						<AssumptionsPart t={t} data={data} most={12} />
					</div>
					<ClaimsPart t={t} data={data} most={10} />
				</Sheet>,
			]
		);
	});
}

function LargeSheet({ t, data }: PartProps) {
	return (
		<div class="sheet-large">
			<MapPart t={t} data={data} width={500} height={716} unit={1} />
			<div class="sheet-column">
				<FiguresPart t={t} data={data} />
				<MoneyPart t={t} data={data} />
				<LosersPart t={t} data={data} most={4} />
			</div>
			<div class="sheet-column">
				<StationsPart t={t} data={data} />
				<ServicePart t={t} data={data} />
			</div>
			<div class="sheet-column sheet-column--fine">
				<ChangedPart t={t} data={data} most={10} />
				<AssumptionsPart t={t} data={data} most={10} />
				<ClaimsPart t={t} data={data} most={6} />
				<HowPart t={t} data={data} />
			</div>
		</div>
	);
}

const FIT_STEP = 0.02;
/** Below this, print is too small to read. */
const SMALLEST_FIT = 0.8;

/** Long names and many changes take room: what stands on a page becomes a little smaller rather than cut off. */
function fitToPage(body: HTMLElement): void {
	for (let scale = 1; scale >= SMALLEST_FIT; scale -= FIT_STEP) {
		body.style.setProperty("--fit", scale.toFixed(2));
		if (body.scrollHeight <= body.clientHeight + 1) return;
	}
}

interface SheetProps extends PartProps {
	readonly paper: Paper;
	readonly page: number;
	readonly total: number;
	readonly children: ComponentChildren;
}

/** One page: the option's name above, the stamp and the code below, alike on all. */
function Sheet({ t, data, paper, page, total, children }: SheetProps) {
	const { scenario, city, address, isPublic } = data;
	const stamp = stampText(t, data, city, data.madeMilliseconds);
	const body = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (body.current !== null) fitToPage(body.current);
	}, [data, paper, t]);
	return (
		<article class={`sheet sheet--${paper}`} lang={t.language} data-sheet={page}>
			<header class="sheet-head">
				<h2>{t.of(scenario.name)}</h2>
				<p>
					{t.of(city.name)} · {t("line.stationCount", { count: scenario.line.stations.length })} ·{" "}
					{t.format.distance(data.outcome.lengthMetres)} · {t("dossier.title")}
				</p>
			</header>
			<div ref={body} class="sheet-body">
				{children}
			</div>
			<footer class="sheet-foot">
				<div>
					<p>
						<strong>{stamp.made}</strong> · {t("dossier.page", { page, pages: total })}
					</p>
					<p>{stamp.identity}</p>
					<p>{stamp.attribution}</p>
					<p>{t("stamp.use")}</p>
				</div>
				{address === null ? null : (
					<div class="sheet-code">
						<p>{t(isPublic ? "dossier.again" : "dossier.again.private")}</p>
						<QrCode text={address} label={t("share.qr", { name: t.of(scenario.name) })} correction="low" />
					</div>
				)}
			</footer>
		</article>
	);
}
