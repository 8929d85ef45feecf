import { translator } from "../../../i18n/index.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import { setAssumption } from "../../../scenario/edits/set-assumption.ts";
import { setTravel } from "../../../scenario/edits/set-travel.ts";
import {
	TRAVEL_CHOICES,
	type Travel,
	type TravelChoiceKey,
	type TravelTopic,
	travelOf,
} from "../../../scenario/travel.ts";
import { Button, SegmentedControl } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

/** What the models take as given about travel: shade, heat, songthaews, new trips, crowding and a city bus. */
export function TravelAssumptions() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const active = session.active.value;
	if (active === null) return null;
	const travel = travelOf(active.scenario);
	const topic = (id: TravelTopic) => {
		const choices: readonly Travel[TravelTopic][] = TRAVEL_CHOICES[id];
		return (
			<div class="travel-topic" data-travel={id}>
				<SegmentedControl
					label={t(`travel.${id}`)}
					choices={choices.map((value) => ({ value, label: t(`travel.${id}.${value}` as TravelChoiceKey) }))}
					value={travel[id]}
					onChange={(chosen) => session.apply(setTravel(id, chosen))}
				/>
				<p class="quiet small">{t(`travel.${id}.note`)}</p>
				{id === "crowding" ? <CrowdingNote /> : null}
			</div>
		);
	};
	return (
		<section class="chain" aria-labelledby="service-travel">
			<h3 id="service-travel" class="chain-title">
				{t("travel.heading")}
			</h3>
			<p class="quiet small">{t("travel.lead")}</p>
			<Shade />
			{topic("heat")}
			{topic("songthaew")}
			{topic("newTrips")}
			{topic("crowding")}
			{topic("cityBus")}
			<Button
				kind="outlined"
				onClick={() => {
					state.dialog.value = "assumptions";
				}}
			>
				{t("travel.more")}
			</Button>
		</section>
	);
}

const SHADES = [
	{ share: 0, key: "travel.shade.none" },
	{ share: 0.5, key: "travel.shade.half" },
	{ share: 1, key: "travel.shade.full" },
] as const;

/** Three round shares; a share that was set otherwise is shown as it is. */
function Shade() {
	const { session } = usePlanner();
	const t = translator.value;
	const active = session.active.value;
	if (active === null) return null;
	const { shadeShare } = resolveParameters(active.scenario.assumptions);
	const choices: { value: string; label: string }[] = SHADES.map(({ share, key }) => ({
		value: String(share),
		label: t(key),
	}));
	if (!SHADES.some(({ share }) => share === shadeShare))
		choices.push({
			value: String(shadeShare),
			label: t("travel.shade.other", { percent: t.format.percent(shadeShare) }),
		});
	return (
		<div class="travel-topic" data-travel="shade">
			<SegmentedControl
				label={t("travel.shade")}
				choices={choices}
				value={String(shadeShare)}
				onChange={(share) => session.apply(setAssumption("shadeShare", share === "0" ? null : Number(share)))}
			/>
			<p class="quiet small">{t("travel.shade.note")}</p>
		</div>
	);
}

/** What crowding came to in the last run. */
function CrowdingNote() {
	const { session } = usePlanner();
	const t = translator.value;
	const crowding = session.active.value?.outcome?.crowding ?? null;
	if (crowding === null) return null;
	const longer = Number((crowding.largestFactor - 1).toPrecision(2));
	return (
		<p class="small" role="status">
			{crowding.largestFactor === 1
				? t("travel.crowding.free")
				: t("travel.crowding.full", { percent: t.format.percent(longer) })}
			{crowding.converged ? null : ` · ${t("travel.crowding.unsettled")}`}
		</p>
	);
}
