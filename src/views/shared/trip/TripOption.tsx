import { translator } from "../../../i18n/index.ts";
import type { Translator } from "../../../i18n/translator.ts";
import { scenarioParameters } from "../../../models/travel-parameters.ts";
import type { TodayMode, TrainWay, TripAnswer } from "../../../models/trip-types.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Disclosure, Icon } from "../../../ui/index.ts";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { TripStrip } from "./TripStrip.tsx";
import { clockRange, tradeTexts, verdictText, wholeRange } from "./trip-text.ts";
import type { OptionTrip } from "./use-trips.ts";

interface Props {
	readonly trip: OptionTrip;
	readonly mode: TodayMode;
	readonly onLook: ((option: Scenario) => void) | undefined;
}

/** Below this part of all cases it is said how often no train can be had, or that another way is quicker. */
const ALMOST_ALWAYS = 0.95;
const RARELY = 0.35;

/** What one option does to the trip: the verdict first, what it costs, then how it goes. */
export function TripOption({ trip, mode, onLook }: Props) {
	const t = translator.value;
	const { option, onFoot, byFeeder } = trip;
	const answer = byFeeder?.train ? byFeeder : onFoot;
	const comparison = answer?.comparisons.find(({ than }) => than === mode) ?? null;
	if (trip.isWorking || answer === null || comparison === null) {
		return (
			<li class="trip-option" data-option={option.id} aria-busy="true">
				<p class="trip-option__name">{t.of(option.name)}</p>
				<Skeleton width="14rem" height="2.25rem" />
			</li>
		);
	}
	const { noticeableMinutes } = scenarioParameters(option);
	const { sentence, detail } = verdictText(t, comparison, noticeableMinutes);
	const { train } = answer;
	return (
		<li
			class="trip-option"
			data-option={option.id}
			data-trip-answer={option.id}
			data-verdict={comparison.verdict}
		>
			<p class="trip-option__name">{t.of(option.name)}</p>
			<p class="trip-option__verdict">
				<Icon name={VERDICT_ICON[comparison.verdict]} size={28} />
				{sentence}
			</p>
			{detail && <p class="quiet">{detail}</p>}
			{train === null ? (
				<p>{noTrainText(t, byFeeder ?? answer, option)}</p>
			) : (
				<>
					<p class="trip-option__takes">
						{t("trip.minutesAndBaht", {
							minutes: wholeRange(t, train.minutes),
							baht: wholeRange(t, train.baht),
						})}
						{tradeTexts(t, comparison).map(({ isLoss, text }) => (
							<span key={text} class="trip-option__trade" data-loss={isLoss}>
								{text}
							</span>
						))}
					</p>
					{answer === byFeeder && <p class="quiet">{t("trip.byFeeder")}</p>}
					{cautions(t, train).map((text) => (
						<p key={text} class="quiet">
							{text}
						</p>
					))}
					<Disclosure
						summary={t("trip.details")}
						onToggle={(open) => {
							if (open) onLook?.(option);
						}}
					>
						<div class="trip-option__details">
							<TripStrip example={train.example} option={option} />
							<TrainHours train={train} option={option} />
						</div>
					</Disclosure>
				</>
			)}
		</li>
	);
}

const VERDICT_ICON = {
	faster: "down",
	slower: "up",
	same: "minus",
	new: "plus",
	none: "cross",
} as const;

function TrainHours({ train, option }: { readonly train: TrainWay; readonly option: Scenario }) {
	const t = translator.value;
	const name = (index: number): string => t.of(option.line!.stations[index]!.name);
	return (
		<div class="trip-option__hours">
			<h3>{t("trip.trains")}</h3>
			<p>
				{t("trip.trains.there", {
					station: name(train.board),
					first: clockRange(t, train.there.first),
					last: clockRange(t, train.there.last),
				})}
			</p>
			{train.back && (
				<p>
					{t("trip.trains.back", {
						station: name(train.alight),
						first: clockRange(t, train.back.first),
						last: clockRange(t, train.back.last),
					})}
				</p>
			)}
		</div>
	);
}

function cautions(t: Translator, { servedShare, quickestShare }: TrainWay): readonly string[] {
	return [
		...(servedShare < ALMOST_ALWAYS
			? [t("trip.note.served", { percent: t.format.percent(Math.round(10 * (1 - servedShare)) / 10) })]
			: []),
		...(quickestShare < RARELY ? [t("trip.note.notQuickest")] : []),
	];
}

function noTrainText(t: Translator, { noTrain, nearestStation }: TripAnswer, option: Scenario): string {
	const far =
		noTrain === "farFromStart"
			? nearestStation?.start
			: noTrain === "farFromEnd"
				? nearestStation?.end
				: null;
	if (far && (noTrain === "farFromStart" || noTrain === "farFromEnd"))
		return t(`trip.noTrain.${noTrain}`, {
			station: t.of(option.line!.stations[far.index]!.name),
			minutes: wholeRange(t, far.minutes).replace("–", "\u2060–\u2060"),
		});
	return noTrain === "sameStation" || noTrain === "noLine"
		? t(`trip.noTrain.${noTrain}`)
		: t("trip.noTrain.noTrainThen");
}
