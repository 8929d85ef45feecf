import type { CityView } from "../../../engine/contract.ts";
import { translator } from "../../../i18n/index.ts";
import { REACH_LIMITS_MINUTES } from "../../../models/access-kinds.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Button, SegmentedControl, Select } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { NARROW_WINDOW } from "../screen.ts";
import { type FoundOrigin, originFromKey, originKey, originOptions } from "./origins.ts";

interface Props {
	readonly city: CityView;
	readonly scenario: Scenario;
	readonly found: FoundOrigin;
}

/** Where journeys begin, by list or by a tap on the map, and how long they may take. */
export function OriginPicker({ city, scenario, found }: Props) {
	const { session, state } = usePlanner();
	const t = translator.value;
	const { access } = state;
	const picking = access.picking.value;
	const comparison = session.comparison.value;
	return (
		<div class="door-origin">
			<Select
				label={t("door.from")}
				options={originOptions(t, city, scenario, found.origin)}
				value={originKey(found.origin)}
				onChange={(key) => {
					access.origin.value = originFromKey(key) ?? access.origin.value;
				}}
			/>
			<Button
				kind="outlined"
				icon="fit"
				onClick={() => {
					access.picking.value = !picking;
					if (picking) return;
					state.announcement.value = t("door.pick.hint");
					if (window.matchMedia(NARROW_WINDOW).matches) state.sheet.value = "peek";
				}}
			>
				{picking ? t("door.pick.cancel") : t("door.pick")}
			</Button>
			<SegmentedControl
				label={t("door.limit")}
				choices={REACH_LIMITS_MINUTES.map((limit) => ({
					value: String(limit),
					label: t("door.minutes", { minutes: limit }),
				}))}
				value={String(access.limitMinutes.value)}
				onChange={(value) => {
					access.limitMinutes.value = Number(value);
				}}
			/>
			{comparison === null ? null : (
				<SegmentedControl
					label={t("door.against")}
					choices={[
						{ value: "today", label: t("door.today") },
						{ value: "option", label: t.of(comparison.scenario.name) },
					]}
					value={access.withOption.value ? "option" : "today"}
					onChange={(value) => {
						access.withOption.value = value === "option";
					}}
				/>
			)}
		</div>
	);
}
