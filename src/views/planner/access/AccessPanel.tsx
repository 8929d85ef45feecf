import { useEffect, useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import type { AccessAnswer } from "../../../models/access-run.ts";
import type { FairnessAnswer } from "../../../models/fairness-types.ts";
import { ErrorNotice, ProgressBar } from "../../../ui/index.ts";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";
import { AccessChoicesSection } from "./AccessChoicesSection.tsx";
import { AccessSource, type AccessTopic } from "./AccessSource.tsx";
import { CitySection } from "./CitySection.tsx";
import { EvenSection } from "./EvenSection.tsx";
import { LosersSection } from "./LosersSection.tsx";
import { OriginPicker } from "./OriginPicker.tsx";
import { findOrigin } from "./origins.ts";
import { PointSection } from "./PointSection.tsx";
import { PtalSection } from "./PtalSection.tsx";
import "./access.css";

/** What people reach door to door, from one point and over the whole city, and who is worse off. */
export function AccessPanel() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const { access } = state;
	const [topic, setTopic] = useState<AccessTopic | null>(null);
	const active = session.active.value;
	const city = session.city.value;
	const comparison = session.comparison.value;
	const scenario = active?.scenario ?? null;
	const against = access.withOption.value ? (comparison?.scenario ?? null) : null;
	const common = {
		window: DEFAULT_WINDOW,
		stationAccess: access.stationAccess.value,
		songthaew: access.songthaew.value,
		against,
	};
	const found = city && scenario ? findOrigin(city, scenario, access.origin.value) : null;
	const point = useStudy(session, "access", found && { ...common, origin: found.position }, true);
	const whole = useStudy(session, "fairness", common, true);
	useShown(point.answer, point.isStale, (answer: AccessAnswer) => {
		if (scenario) access.point.value = { scenario, answer };
	});
	useShown(whole.answer, whole.isStale, (answer: FairnessAnswer) => {
		if (scenario) access.city.value = { scenario, answer };
	});
	useEffect(
		() => () => {
			access.picking.value = false;
		},
		[access],
	);
	if (active === null || city === null || found === null) return <p class="quiet">{t("state.loading")}</p>;
	const other = against === null ? t("door.today") : t.of(against.name);
	const mine = against === null ? t("door.withLine") : t("door.thisOption");
	const otherWithin = against === null ? t("door.today.within") : ` “${other}”`;
	const named = { city, scenario: active.scenario, mine, other, otherWithin, onSource: setTopic };
	return (
		<div class="door" data-access-state={whole.answer === null || whole.isStale ? "waiting" : "ready"}>
			<OriginPicker city={city} scenario={active.scenario} found={found} />
			{point.problem === null ? null : <ErrorNotice {...describeProblem(t, point.problem)} />}
			{point.answer === null ? (
				point.problem === null && <ProgressBar label={t("door.working")} value={point.progress ?? 0} />
			) : (
				<div aria-busy={point.isStale}>
					<PointSection {...named} answer={point.answer} />
				</div>
			)}
			{whole.problem === null ? null : <ErrorNotice {...describeProblem(t, whole.problem)} />}
			{whole.progress !== null ? <ProgressBar label={t("door.workingCity")} value={whole.progress} /> : null}
			{whole.answer === null ? null : (
				<div class="door-city" aria-busy={whole.isStale}>
					<CitySection {...named} answer={whole.answer} />
					<LosersSection {...named} answer={whole.answer} against={against} />
					<EvenSection {...named} answer={whole.answer} />
					<PtalSection {...named} answer={whole.answer} />
				</div>
			)}
			<AccessChoicesSection />
			<AccessSource topic={topic} scenario={active.scenario} onClose={() => setTopic(null)} />
		</div>
	);
}

/** Hands an answer to the map once it is of what the panel shows. */
function useShown<Answer>(answer: Answer | null, isStale: boolean, show: (answer: Answer) => void): void {
	useEffect(() => {
		if (answer !== null && !isStale) show(answer);
	}, [answer, isStale]);
}
