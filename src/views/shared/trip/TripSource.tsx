import { translator } from "../../../i18n/index.ts";
import { scenarioParameters } from "../../../models/travel-parameters.ts";
import type { TripAnswer } from "../../../models/trip-types.ts";
import type { AssumptionId } from "../../../scenario/assumptions.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Disclosure } from "../../../ui/index.ts";
import { AssumptionTable } from "../AssumptionTable.tsx";

const ASSUMED: readonly AssumptionId[] = [
	"walkSpeed",
	"circuity",
	"walkCut",
	"longestWholeWalk",
	"vehicleCircuity",
	"motorcycleSpeed",
	"motorcycleCost",
	"carSpeed",
	"carCost",
	"carParking",
	"songthaewSpeed",
	"songthaewHeadway",
	"songthaewWalk",
	"songthaewFare",
	"bicycleSpeed",
	"bicycleExtra",
	"motorcycleTaxiSpeed",
	"motorcycleTaxiWait",
	"motorcycleTaxiFlag",
	"motorcycleTaxiPerKilometre",
	"longestFeeder",
	"slackReserved",
	"dwellFactor",
	"noticeableMinutes",
	"noticeableBaht",
];

interface Props {
	readonly answer: TripAnswer;
	readonly option: Scenario;
	readonly followsStreets: boolean;
}

/** Everything behind the answer: what it is, how it is counted, what goes in, and what it leaves out. */
export function TripSource({ answer, option, followsStreets }: Props) {
	const t = translator.value;
	const { noticeableMinutes } = scenarioParameters(option);
	return (
		<Disclosure summary={t("trip.source")}>
			<div class="trip-source">
				<p>
					<strong>{t("kind.geometry")}</strong> {t("trip.source.kind")}
				</p>
				<p>{t("trip.source.formula")}</p>
				<p>{t(followsStreets ? "trip.source.walks.streets" : "trip.source.walks.straight")}</p>
				<p>{t("trip.source.range", { draws: answer.draws, departures: answer.departures })}</p>
				<p>{t("trip.source.verdict", { minutes: t.format.number(noticeableMinutes, 1) })}</p>
				<p>{t("trip.source.cost")}</p>
				<p>{t("trip.source.limits")}</p>
				<AssumptionTable ids={ASSUMED} changes={option.assumptions} />
			</div>
		</Disclosure>
	);
}
