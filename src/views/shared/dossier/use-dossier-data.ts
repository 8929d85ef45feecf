import { useMemo } from "preact/hooks";
import type { Problem } from "../../../core/result.ts";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import type { Session } from "../../../session/types.ts";
import type { Device } from "../device.ts";
import { useShareAddress } from "../share/use-share-address.ts";
import { useStudy } from "../use-study.ts";
import type { DossierData } from "./types.ts";

const AGAINST_TODAY = {
	window: DEFAULT_WINDOW,
	stationAccess: "walk",
	songthaew: "kept",
	against: null,
} as const;

export interface DossierWork {
	/** Null until everything is there. */
	readonly data: DossierData | null;
	/** 0..1 of what is under way. */
	readonly progress: number;
	readonly problem: Problem | null;
}

/** Asks for what the sheets need beyond what every view shows, and hands it over when it is complete. */
export function useDossierData(session: Session, device: Device): DossierWork {
	const active = session.active.value;
	const city = session.city.value;
	const ranges = active?.ranges ?? null;
	const discountRate = resolveParameters(active?.scenario.assumptions ?? {}).discountRate;
	const finance = useStudy(session, "finance", ranges === null ? null : { ranges, discountRate }, true);
	const fairness = useStudy(session, "fairness", AGAINST_TODAY, true);
	const address = useShareAddress(session, device, "resident");
	const isPublic = device.publicAddress.value !== null;
	const data = useMemo((): DossierData | null => {
		if (active === null || city === null || ranges === null) return null;
		const { scenario, outcome, reach } = active;
		const { line } = scenario;
		if (line === null || outcome === null || reach === null) return null;
		if (finance.answer === null || finance.isStale || fairness.answer === null || fairness.isStale)
			return null;
		return {
			city,
			scenario: { ...scenario, line },
			outcome,
			ranges,
			reach,
			finance: finance.answer,
			fairness: fairness.answer,
			address: address?.ok ? address.value : null,
			isPublic,
			madeMilliseconds: device.nowMilliseconds(),
		};
	}, [
		active,
		city,
		ranges,
		finance.answer,
		finance.isStale,
		fairness.answer,
		fairness.isStale,
		address,
		isPublic,
		device,
	]);
	return {
		data,
		progress:
			((finance.progress ?? (finance.answer ? 1 : 0)) + (fairness.progress ?? (fairness.answer ? 1 : 0))) / 2,
		problem: finance.problem ?? fairness.problem,
	};
}
