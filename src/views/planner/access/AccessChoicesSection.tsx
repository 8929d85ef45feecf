import { translator } from "../../../i18n/index.ts";
import { SegmentedControl } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

/** What the count takes for granted and the reader may turn round. */
export function AccessChoicesSection() {
	const { access } = usePlanner().state;
	const t = translator.value;
	return (
		<section class="chain" aria-labelledby="door-choices">
			<h3 id="door-choices" class="chain-title">
				{t("door.choices")}
			</h3>
			<SegmentedControl
				label={t("door.stationAccess")}
				choices={[
					{ value: "walk", label: t("door.stationAccess.walk") },
					{ value: "bestFeeder", label: t("door.stationAccess.bestFeeder") },
				]}
				value={access.stationAccess.value}
				onChange={(value) => {
					access.stationAccess.value = value;
				}}
			/>
			<SegmentedControl
				label={t("door.songthaew")}
				choices={[
					{ value: "kept", label: t("door.songthaew.kept") },
					{ value: "withdrawnAlongLine", label: t("door.songthaew.withdrawnAlongLine") },
				]}
				value={access.songthaew.value}
				onChange={(value) => {
					access.songthaew.value = value;
				}}
			/>
			<p class="quiet small">{t("door.choices.note")}</p>
		</section>
	);
}
