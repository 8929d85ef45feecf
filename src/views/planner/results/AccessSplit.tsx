import { AccessShareBar } from "../../../charts/index.ts";
import { translator } from "../../../i18n/index.ts";
import { Disclosure } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

const FEEDERS = ["bicycle", "motorcycleTaxi", "songthaew", "parkAndRide"] as const;

/** Which riders walk to the station and which come by feeder: the total hangs on the feeders. */
export function AccessSplit() {
	const { session } = usePlanner();
	const t = translator.value;
	const outcome = session.active.value?.outcome;
	if (!outcome || outcome.boardingsPerWeekday <= 0) return null;
	const shares = outcome.accessShares;
	const feeder = FEEDERS.reduce((sum, mode) => sum + shares[mode], 0);
	return (
		<div class="access">
			<h4>{t("access.heading")}</h4>
			<div class="access-bar" aria-hidden="true">
				<span class="access-walk" style={{ flexGrow: shares.walk }} />
				<span class="access-feeder" style={{ flexGrow: feeder }} />
			</div>
			<p class="access-words">
				<span>{t("planner.walkShare", { share: t.format.percent(shares.walk) })}</span>
				<span>{t("planner.feederShare", { share: t.format.percent(feeder) })}</span>
			</p>
			<Disclosure summary={t("planner.byVehicle")}>
				<AccessShareBar shares={shares} />
				<p class="quiet small">{t("access.note")}</p>
			</Disclosure>
		</div>
	);
}
