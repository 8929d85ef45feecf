import { PERIODS } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/index.ts";
import { setDwell } from "../../../scenario/edits/set-dwell.ts";
import { setFare } from "../../../scenario/edits/set-fare.ts";
import { setHeadway } from "../../../scenario/edits/set-headway.ts";
import { setOutsideView } from "../../../scenario/edits/set-outside-view.ts";
import { setPopulationBasis } from "../../../scenario/edits/set-population-basis.ts";
import { setServiceHours } from "../../../scenario/edits/set-service-hours.ts";
import { setSpareRatio } from "../../../scenario/edits/set-spare-ratio.ts";
import { setTrainPlaces } from "../../../scenario/edits/set-train-places.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import type { OutsideViewClass, PopulationBasis } from "../../../scenario/types.ts";
import type { Edit } from "../../../session/types.ts";
import { NumberField, Select } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { Field } from "../Field.tsx";
import { clockText, secondsOfClock } from "./clock.ts";
import { ServiceOptions } from "./ServiceOptions.tsx";
import { TravelAssumptions } from "./TravelAssumptions.tsx";

const BASES: readonly PopulationBasis[] = ["present", "registered"];
const OUTSIDE_VIEWS: readonly OutsideViewClass[] = ["default", "rail", "none"];

/** What is run on the line, for how much, and how the answer is counted. */
export function ServicePanel() {
	const { session } = usePlanner();
	const t = translator.value;
	const scenario = session.active.value?.scenario;
	if (scenario === undefined) return <p class="quiet">{t("state.loading")}</p>;
	const { service, fare } = scenario;
	const amount = (
		label: string,
		value: number,
		limits: { readonly low: number; readonly high: number; readonly step: number },
		edit: (value: number) => Edit,
		unit?: string,
	) => (
		<NumberField
			label={label}
			value={value}
			{...limits}
			{...(unit === undefined ? {} : { unit })}
			increaseLabel={t("action.increase", { name: label })}
			decreaseLabel={t("action.decrease", { name: label })}
			onChange={(next) => session.apply(edit(next))}
		/>
	);
	const hours = (start: number, end: number): void => {
		session.apply(setServiceHours(start, end > start ? end : end + 24 * 3600));
	};
	return (
		<div class="service">
			<section class="chain" aria-labelledby="service-headway">
				<h3 id="service-headway" class="chain-title">
					{t("service.headwayMinutes")}
				</h3>
				<div class="field-pairs">
					{PERIODS.map((period) => (
						<div key={period} data-headway={period}>
							{amount(
								t(`period.${period}`),
								service.headwaySeconds[period] / 60,
								{ low: LIMITS.headwaySeconds.low / 60, high: LIMITS.headwaySeconds.high / 60, step: 1 },
								(minutes) => setHeadway(period, Math.round(minutes * 60)),
							)}
						</div>
					))}
				</div>
			</section>
			<section class="chain" aria-labelledby="service-fare">
				<h3 id="service-fare" class="chain-title">
					{t("service.fare")}
				</h3>
				{amount(t("planner.service.baht"), fare.flatBaht, { ...LIMITS.flatBaht, step: 1 }, setFare)}
				<p class="quiet small">{t("service.fareNote")}</p>
			</section>
			<section class="chain" aria-labelledby="service-hours">
				<h3 id="service-hours" class="chain-title">
					{t("service.hours")}
				</h3>
				<div class="field-pairs">
					<Field
						label={t("service.firstTrain")}
						kind="time"
						value={clockText(service.serviceStartSeconds)}
						onChange={(text) => hours(secondsOfClock(text), service.serviceEndSeconds)}
					/>
					<Field
						label={t("service.lastTrain")}
						kind="time"
						value={clockText(service.serviceEndSeconds)}
						onChange={(text) => hours(service.serviceStartSeconds, secondsOfClock(text))}
					/>
				</div>
			</section>
			<section class="chain" aria-labelledby="service-trains">
				<h3 id="service-trains" class="chain-title">
					{t("unit.trains")}
				</h3>
				<div class="field-pairs">
					{amount(
						t("service.trainPlaces"),
						service.trainPlaces,
						{ ...LIMITS.trainPlaces, step: 10 },
						setTrainPlaces,
					)}
					{amount(
						t("planner.service.percent"),
						Math.round(service.spareRatio * 100),
						{ low: 0, high: LIMITS.spareRatio.high * 100, step: 5 },
						(percent) => setSpareRatio(percent / 100),
					)}
					{amount(
						t("planner.service.seconds"),
						service.dwellSeconds,
						{ ...LIMITS.dwellSeconds, step: 5 },
						setDwell,
					)}
				</div>
			</section>
			<ServiceOptions scenario={scenario} />
			<section class="chain" aria-labelledby="service-counting">
				<h3 id="service-counting" class="chain-title">
					{t("planner.service.counting")}
				</h3>
				<Select
					label={t("population.heading")}
					value={scenario.populationBasis}
					options={BASES.map((value) => ({ value, label: t(`population.${value}`) }))}
					note={t(`population.${scenario.populationBasis}.meaning`)}
					onChange={(basis) => session.apply(setPopulationBasis(basis))}
				/>
				<Select
					label={t("outsideView.heading")}
					value={scenario.outsideView}
					options={OUTSIDE_VIEWS.map((value) => ({ value, label: t(`outsideView.${value}`) }))}
					note={t(`outsideView.${scenario.outsideView}.meaning`)}
					onChange={(view) => session.apply(setOutsideView(view))}
				/>
			</section>
			<TravelAssumptions />
		</div>
	);
}
