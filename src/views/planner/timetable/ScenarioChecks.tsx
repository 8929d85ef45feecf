import { describeCheck, translator } from "../../../i18n/index.ts";
import { checkScenario } from "../../../scenario/checks/check-scenario.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Icon } from "../../../ui/index.ts";

/** Things of the option that deserve a second look, the gravest first. */
export function ScenarioChecks({ scenario }: { readonly scenario: Scenario }) {
	const t = translator.value;
	const warnings = checkScenario(scenario);
	if (warnings.length === 0) return null;
	return (
		<section class="chain" aria-labelledby="timetable-checks">
			<h3 id="timetable-checks" class="chain-title">
				{t("timetable.checks")}
			</h3>
			<ul class="timetable__checks">
				{warnings.map((warning) => (
					<li key={`${warning.code}|${warning.stationId ?? ""}|${JSON.stringify(warning.parameters)}`}>
						<Icon name={warning.severity === "note" ? "info" : "warning"} size={20} />
						<span>{describeCheck(t, warning)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
