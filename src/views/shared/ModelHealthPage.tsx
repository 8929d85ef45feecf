import { translator } from "../../i18n/index.ts";
import type { HealthCheck } from "../../models/types.ts";
import { Button, Icon, type IconName } from "../../ui/index.ts";
import { countVerdicts, healthNumber, healthRange } from "./health-text.ts";
import "./shared.css";
import { healthWords } from "./words.ts";

export interface ModelHealthPageProps {
	/** Null before the first run, and while one is under way. */
	readonly checks: readonly HealthCheck[] | null;
	readonly running: boolean;
	readonly onRun: () => void;
}

const ICONS: Readonly<Record<HealthCheck["verdict"], IconName>> = {
	pass: "check",
	warn: "warning",
	fail: "cross",
};

/** The realism checks on the open option, in plain words. */
export function ModelHealthPage({ checks, running, onRun }: ModelHealthPageProps) {
	const t = translator.value;
	return (
		<div class="page">
			<p class="page__lead">{t("health.lead")}</p>
			<p role="status">
				{running && t("health.running")}
				{!running && checks && t("health.summary", countVerdicts(checks))}
			</p>
			{checks && (
				<ul>
					{checks.map((check) => (
						<li class="health" key={check.id} data-verdict={check.verdict} data-check={check.id}>
							<Icon name={ICONS[check.verdict]} />
							<p class="health__name">{t.of(healthWords[check.id].name)}</p>
							<p class="health__verdict">{t(`health.${check.verdict}`)}</p>
							<p class="health__meaning">{t.of(healthWords[check.id].meaning)}</p>
							<p class="health__numbers">
								{t("health.value")} <strong>{healthNumber(t, check.id, check.value)}</strong> ·{" "}
								{t("health.expected")} {healthRange(t, check)}
							</p>
						</li>
					))}
				</ul>
			)}
			<div>
				<Button kind="outlined" disabled={running} onClick={onRun}>
					{t("health.run")}
				</Button>
			</div>
		</div>
	);
}
