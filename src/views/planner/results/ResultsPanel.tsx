import type { ComponentChildren } from "preact";
import { StackedCost } from "../../../charts/index.ts";
import { medianCaption, translator } from "../../../i18n/index.ts";
import { fareboxRecovery } from "../../../models/reality-check.ts";
import { mayForecast } from "../../../scenario/calibration.ts";
import { Disclosure, EmptyState } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { WalkingBasis } from "../streets/WalkingBasis.tsx";
import { AccessSplit } from "./AccessSplit.tsx";
import { DrawProgress } from "./DrawProgress.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { Elsewhere, RealityCheck } from "./RealityCheck.tsx";
import { SecondOpinion } from "./SecondOpinion.tsx";
import { TravelYear } from "./TravelYear.tsx";

/** The chain from the ground to the bill: what is measured stands apart from what is predicted. */
export function ResultsPanel() {
	const { session, anchor } = usePlanner();
	const t = translator.value;
	const active = session.active.value;
	if (active === null) return <p class="quiet">{t("state.loading")}</p>;
	if (active.scenario.line === null) {
		return <EmptyState icon="train" title={t("option.noLine")} lead={t("option.noLine.lead")} />;
	}
	const { outcome, scenario } = active;
	const operations = outcome?.operations;
	const ranges = active.ranges ?? anchor.value?.ranges ?? null;
	const recovery = ranges === null ? null : fareboxRecovery(ranges);
	const noted = (note: string | undefined) => (note === undefined ? {} : { note });
	return (
		<div class="results">
			<p class="lead">{t("app.firstStep")}</p>
			<div class="headline">
				<FigureRow figure="peopleWalk10" large>
					<WalkingBasis />
				</FigureRow>
				<FigureRow
					figure="boardingsPerWeekday"
					large
					note={`${medianCaption(t, mayForecast(scenario))} · ${t("outsideView.label", {
						class: t(`outsideView.${scenario.outsideView}`),
					})}`}
				/>
				<FigureRow figure="capitalBahtMillion" large />
			</div>
			<DrawProgress />
			<Chain id="geometry" title={t("kind.geometry")} lead={t("kind.geometry.meaning")}>
				<FigureRow figure="peopleFeeder15" />
			</Chain>
			<Chain id="prediction" title={t("kind.prediction")} lead={t("kind.prediction.meaning")}>
				<AccessSplit />
				<Elsewhere />
				<TravelYear />
			</Chain>
			<SecondOpinion />
			<Chain id="trains" title={t("panel.operations")}>
				<FigureRow figure="runTimeSeconds" />
				<FigureRow
					figure="fleetSize"
					{...noted(
						operations && t("planner.peakVehicles", { peak: t.format.number(operations.peakVehicles) }),
					)}
				/>
				<FigureRow
					figure="peakLoadPerHourPerDirection"
					{...noted(
						operations &&
							t("planner.capacity", { capacity: t.format.figure(operations.capacityPerHourPerDirection) }),
					)}
				/>
			</Chain>
			<Chain id="money" title={t("panel.money")} lead={t("money.pricesOf", { year: t.format.priceYear() })}>
				<FigureRow figure="operatingBahtMillionPerYear" />
				<FigureRow
					figure="revenueBahtMillionPerYear"
					{...noted(
						recovery === null
							? undefined
							: t("money.recovery", { percent: t.format.percent(Number(recovery.p50.toPrecision(2))) }),
					)}
				/>
				<RealityCheck />
				{outcome ? (
					<Disclosure summary={t("capital.heading")}>
						<StackedCost items={outcome.capitalItems} />
					</Disclosure>
				) : null}
			</Chain>
		</div>
	);
}

interface ChainProps {
	readonly id: string;
	readonly title: string;
	readonly lead?: string;
	readonly children: ComponentChildren;
}

/** One link of the chain, under its own heading. */
function Chain({ id, title, lead, children }: ChainProps) {
	return (
		<section class="chain" aria-labelledby={`chain-${id}`}>
			<h3 id={`chain-${id}`} class="chain-title">
				{title}
			</h3>
			{lead ? <p class="quiet small">{lead}</p> : null}
			{children}
		</section>
	);
}
