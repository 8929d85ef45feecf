import type { LngLat } from "../core/location.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { type LineGeometry, lineGeometry } from "../scenario/line-geometry.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import type { Runner } from "./runner.ts";
import { NO_SITE } from "./siting/best-sites.ts";
import { candidateSites } from "./siting/candidates.ts";
import type { StationNumber } from "./siting/levels.ts";
import {
	type PlacedCandidates,
	placeCandidates,
	scenarioWithSites,
	structuralStations,
} from "./siting/scenario-with-sites.ts";
import { type SiteReason, siteReasons } from "./siting/site-reasons.ts";
import { keepsRules, type SpacingRules } from "./siting/spacing.ts";
import { type SitingObjective, siteCapital, sitingObjective } from "./siting-objective.ts";
import { type SiteSearch, solveSites } from "./siting-solve.ts";
import { type BalancedSpacings, balancedSpacings } from "./siting-spacings.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Outcome } from "./types.ts";

export interface SitingRequest {
	readonly objective: SitingObjective;
	/** Null: as many as the scenario has; with `cost`, any number. */
	readonly stationNumber: StationNumber | null;
	/** Null: the scenario's smallest spacing, at most 400 m. */
	readonly minimumSpacingMetres: number | null;
	/** Null: none. */
	readonly maximumSpacingMetres: number | null;
	/** Ids of stations that stay, besides the ends and the changes of track class. */
	readonly keep: readonly string[];
	/** Most that all stations together may cost to build. */
	readonly budgetBahtMillion: number | null;
	readonly stepMetres: number;
	/** Runs of the full chain that `boardings` may take. */
	readonly mostEvaluations: number;
}

export type KeptBecause = "end" | "trackClass" | "shortTurn" | "asked";

export interface ProposedSite extends SiteReason {
	/** Id of the existing station that stands there, or null. */
	readonly existingStationId: string | null;
	readonly keptBecause: KeptBecause | null;
	readonly chainageMetres: number;
	readonly position: LngLat;
	/** The site's own part of the score; its boardings where the objective sees the whole line. */
	readonly own: number;
	readonly nearestExisting: { readonly stationId: string; readonly metres: number };
}

export interface SitingProposal {
	readonly candidateCount: number;
	readonly minimumSpacingMetres: number;
	readonly maximumSpacingMetres: number | null;
	readonly scenario: Scenario;
	readonly sites: readonly ProposedSite[];
	readonly score: number;
	readonly outcome: Outcome;
	readonly existing: { readonly score: number; readonly keepsRules: boolean; readonly outcome: Outcome };
	/** People of the corridor, over whom `time` is summed: within the longest walk of any candidate. */
	readonly corridorPeople: number;
	/** Null where the answer is exact. */
	readonly search: SiteSearch | null;
	readonly spacings: BalancedSpacings;
}

const DEFAULT_SPACING_METRES = 400;
/** Part of the progress that the search takes; the rest tells why each site was chosen. */
const SEARCH_PART = 0.8;
/** Other choices that are scored for each site. */
const CHOICES_A_SITE = 3;

/**
 * Proposes stations along a scenario's alignment (siting-objective.ts, siting-solve.ts).
 *
 * | objective | score | better | solved |
 * | --- | --- | --- | --- |
 * | people | people within 10 minutes on foot of the station nearest along the line | more | exactly |
 * | time | hours that the corridor's people walk to it once each; beyond the cut counts as the cut | fewer | exactly |
 * | center | minutes of the longest walk of the corridor's places to a station | fewer | exactly, to a metre along the line |
 * | coverage | people within 10 minutes on foot of any station (maximal covering) | more | exchanges |
 * | median | hours that the corridor's people walk to the nearest station, uncut (p-median) | fewer | exchanges |
 * | cost | yearly cost of stations, million baht; capital recovered at 12 % over 30 years | less | exactly |
 * | boardings | boardings a weekday by the full chain | more | search |
 * | costPerRider | yearly cost of the whole line, capital recovered likewise, for each boarding, baht | less | search |
 *
 * Problems: `siting.noLine`, `siting.unknownStation` and those of `bestSites`.
 */
export function proposeSites(
	runner: Runner,
	scenario: Scenario,
	request: SitingRequest,
	onProgress: (share: number) => void = () => {},
): Result<SitingProposal> {
	const { line } = scenario;
	if (line === null) return fail(problem("siting.noLine"));
	const unknown = request.keep.find((id) => !line.stations.some((station) => station.id === id));
	if (unknown !== undefined)
		return fail(
			problem("siting.unknownStation", {
				stationId: unknown,
				stations: line.stations.map(({ id }) => id).join(", "),
			}),
		);
	const geometry = lineGeometry(line);
	const parameters = scenarioParameters(scenario);
	const candidates = placeCandidates(
		line,
		geometry,
		candidateSites(geometry.stationChainageMetres, request.stepMetres),
	);
	const existingSites = [...candidates.stationOfSite.keys()].filter(
		(site) => candidates.stationOfSite[site]! >= 0,
	);
	const kept = keptSites(scenario, line, candidates, request.keep);
	const rules: SpacingRules = {
		chainageMetres: candidates.chainageMetres,
		minimumSpacingMetres: request.minimumSpacingMetres ?? defaultSpacing(geometry),
		maximumSpacingMetres: request.maximumSpacingMetres ?? Number.POSITIVE_INFINITY,
		fixedSites: [...kept.keys()].sort((a, b) => a - b),
	};
	const existingOutcome = runner.evaluate(scenario);
	const capital = siteCapital(candidates.elevated, existingOutcome, parameters);
	const objective = sitingObjective(request.objective, {
		runner,
		scenario,
		line,
		candidates,
		geometry,
		parameters,
		capital,
	});
	const solved = solveSites({
		task: {
			...rules,
			stationNumber: startNumber(request, line.stations.length),
			budget:
				request.budgetBahtMillion === null ? null : { costs: capital, limit: request.budgetBahtMillion },
		},
		objective,
		existingSites,
		mostEvaluations: request.mostEvaluations,
		mostStations: request.stationNumber?.kind === "atMost" ? request.stationNumber.count : null,
		seed: scenario.seed,
		onProgress: (share) => onProgress(SEARCH_PART * share),
	});
	if (!solved.ok) return solved;
	const { sites, search } = solved.value;
	const proposed = scenarioWithSites(scenario, line, candidates, sites);
	const outcome = runner.evaluate(proposed);
	let compared = 0;
	const reasons = siteReasons(sites, rules, (others) => {
		onProgress(SEARCH_PART + ((1 - SEARCH_PART) * compared++) / (CHOICES_A_SITE * sites.length));
		return objective.worth(others);
	});
	const scaled = (value: number | null): number | null => (value === null ? null : value * objective.unit);
	return ok({
		candidateCount: candidates.chainageMetres.length,
		minimumSpacingMetres: rules.minimumSpacingMetres,
		maximumSpacingMetres: request.maximumSpacingMetres,
		scenario: proposed,
		sites: sites.map((site, k) => ({
			existingStationId: line.stations[candidates.stationOfSite[site]!]?.id ?? null,
			keptBecause: kept.get(site) ?? null,
			chainageMetres: candidates.chainageMetres[site]!,
			position: candidates.positions[site]!,
			own:
				objective.solver.kind === "chain"
					? outcome.stationBoardings[k]!
					: Math.abs(objective.gain(sites[k - 1] ?? NO_SITE, site, sites[k + 1] ?? NO_SITE)) *
						objective.ownUnit,
			nearestExisting: nearestExisting(line, geometry, candidates.chainageMetres[site]!),
			lostWithout: scaled(reasons[k]!.lostWithout),
			lostOneStepBack: scaled(reasons[k]!.lostOneStepBack),
			lostOneStepOn: scaled(reasons[k]!.lostOneStepOn),
		})),
		score: objective.score(objective.worth(sites)),
		outcome,
		existing: {
			score: objective.score(objective.worth(existingSites)),
			keepsRules: keepsRules(rules, existingSites),
			outcome: existingOutcome,
		},
		corridorPeople: objective.corridorPeople,
		search,
		spacings: balancedSpacings(scenario.service, existingOutcome, parameters),
	});
}

/** A search starts from as many stations as there are and changes their number itself, where it may. */
function startNumber(request: SitingRequest, existing: number): StationNumber {
	const { objective, stationNumber } = request;
	const byChain = objective === "boardings" || objective === "costPerRider";
	if (byChain && stationNumber?.kind === "atMost")
		return { kind: "exactly", count: Math.min(existing, stationNumber.count) };
	if (stationNumber !== null) return stationNumber;
	return objective === "cost" ? { kind: "free" } : { kind: "exactly", count: existing };
}

function keptSites(
	scenario: Scenario,
	line: Line,
	candidates: PlacedCandidates,
	keep: readonly string[],
): Map<number, KeptBecause> {
	const { ends, trackChanges, turns } = structuralStations(scenario, line);
	const kept = new Map<number, KeptBecause>();
	candidates.stationOfSite.forEach((s, site) => {
		if (s < 0) return;
		if (ends.includes(s)) kept.set(site, "end");
		else if (trackChanges.includes(s)) kept.set(site, "trackClass");
		else if (turns.includes(s)) kept.set(site, "shortTurn");
		else if (keep.includes(line.stations[s]!.id)) kept.set(site, "asked");
	});
	return kept;
}

function defaultSpacing(geometry: LineGeometry): number {
	let smallest = DEFAULT_SPACING_METRES;
	for (let s = 1; s < geometry.stationChainageMetres.length; s++)
		smallest = Math.min(
			smallest,
			geometry.stationChainageMetres[s]! - geometry.stationChainageMetres[s - 1]!,
		);
	return Math.max(1, Math.floor(smallest));
}

function nearestExisting(line: Line, geometry: LineGeometry, chainageMetres: number) {
	let nearest = 0;
	const distance = (s: number): number => Math.abs(geometry.stationChainageMetres[s]! - chainageMetres);
	for (let s = 1; s < line.stations.length; s++) if (distance(s) < distance(nearest)) nearest = s;
	return { stationId: line.stations[nearest]!.id, metres: distance(nearest) };
}
