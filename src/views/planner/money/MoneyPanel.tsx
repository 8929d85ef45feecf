import { describeProblem, translator } from "../../../i18n/index.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import { EmptyState, ErrorNotice, Figure, ProgressBar } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { split } from "../../shared/written-figure.ts";
import { usePlanner } from "../context.ts";
import { FigureRow } from "../results/FigureRow.tsx";
import { CarbonSection } from "./CarbonSection.tsx";
import { CashFlowSection } from "./CashFlowSection.tsx";
import { FairSection } from "./FairSection.tsx";
import { GainsSection } from "./GainsSection.tsx";
import { LandSection } from "./LandSection.tsx";
import { MoneySection } from "./MoneySection.tsx";
import { MoneySource } from "./MoneySource.tsx";
import { MoneySourceButton } from "./MoneySourceButton.tsx";
import { type Finance, middleOf } from "./money-text.ts";
import { PlacesSection } from "./PlacesSection.tsx";
import { WhoPaysSection } from "./WhoPaysSection.tsx";
import { WorthSection } from "./WorthSection.tsx";
import "./money.css";

/** What the line costs and brings, who pays, who gets what, and whether it is worth it. */
export function MoneyPanel() {
	const { session } = usePlanner();
	const t = translator.value;
	const active = session.active.value;
	const ranges = active?.ranges ?? null;
	const rate = resolveParameters(active?.scenario.assumptions ?? {}).discountRate;
	const study = useStudy(session, "finance", ranges === null ? null : { ranges, discountRate: rate }, true);
	if (active === null) return <p class="quiet">{t("state.loading")}</p>;
	if (active.scenario.line === null)
		return <EmptyState icon="train" title={t("option.noLine")} lead={t("option.noLine.lead")} />;
	const finance = study.answer;
	const stale = study.isStale || ranges === null;
	return (
		<div class="money" data-money-state={finance === null ? "waiting" : stale ? "stale" : "ready"}>
			<MoneySource />
			<MoneySection
				id="build"
				title={t("money.build")}
				lead={t("money.pricesOf", { year: t.format.priceYear() })}
			>
				<div class="headline">
					<FigureRow figure="capitalBahtMillion" large />
					<FigureRow figure="operatingBahtMillionPerYear" />
					<FigureRow figure="revenueBahtMillionPerYear" />
				</div>
				{finance === null ? null : (
					<Gap finance={finance} stale={stale} years={finance.shortfallRangeByYear.length} />
				)}
			</MoneySection>
			{study.problem === null ? null : <ErrorNotice {...describeProblem(t, study.problem)} />}
			{finance === null ? (
				study.problem === null && <ProgressBar label={t("money.working")} value={study.progress ?? 0} />
			) : (
				<div class="money-answer" aria-busy={stale}>
					<WhoPaysSection finance={finance} />
					<PlacesSection finance={finance} />
					<CashFlowSection finance={finance} />
					<WorthSection finance={finance} />
					<GainsSection finance={finance} />
					<CarbonSection finance={finance} />
					<FairSection finance={finance} />
					<LandSection finance={finance} />
				</div>
			)}
		</div>
	);
}

interface GapProps {
	readonly finance: Finance;
	readonly stale: boolean;
	readonly years: number;
}

/** The figure that decides: what somebody has to add every year. */
function Gap({ finance, stale, years }: GapProps) {
	const t = translator.value;
	const { shortfallBahtMillionPerYear: shortfall, fareboxRecovery: recovery } = finance;
	const percent = (share: number): string => t.format.percent(Number(share.toPrecision(2)), 1);
	const middle = middleOf(shortfall);
	const written = middle === null ? null : split(t.format.bahtMillion(middle));
	return (
		<div class="figure-row" data-money-figure="shortfall">
			<Figure
				name={t("money.gap")}
				value={written?.number ?? null}
				unit={written?.unit ?? ""}
				range={
					shortfall.range
						? t("range.of", { range: t.format.bahtMillionRange(shortfall.range.p10, shortfall.range.p90) })
						: t("range.pending")
				}
				kind="prediction"
				kindLabel={t("kind.prediction")}
				stale={stale}
				meaning={t("money.gap.note", { years })}
				source={<MoneySourceButton topic="shortfall" />}
			/>
			{recovery.range === null ? null : (
				<p class="quiet">
					{t("money.gap.share", {
						percent: percent(recovery.range.p50),
						range: `${percent(recovery.range.p10)}–${percent(recovery.range.p90)}`,
					})}
				</p>
			)}
		</div>
	);
}
