import type { Translator } from "../../../i18n/index.ts";
import type { ProposedSite, SitingProposal } from "../../../models/siting-run.ts";
import type { Line } from "../../../scenario/types.ts";

/** Farther from every station that stands now, a proposed one is called new and not moved. */
const MOVED_METRES = 600;

export type SiteStatus =
	| { readonly kind: "kept" }
	| { readonly kind: "moved"; readonly fromId: string; readonly metres: number }
	| { readonly kind: "new" };

/**
 * What became of each station: one that stands where one stood is kept; of the others, each station that is gone is
 * matched to the nearest proposed site within 600 m along the line, nearest pairs first; the rest are new.
 */
export function siteStatuses(
	sites: readonly ProposedSite[],
	present: Line,
	presentMetres: ArrayLike<number>,
): SiteStatus[] {
	const statuses: SiteStatus[] = sites.map(({ existingStationId }) =>
		existingStationId === null ? { kind: "new" } : { kind: "kept" },
	);
	const pairs = goneStations(sites, present).flatMap(({ id }) => {
		const place = present.stations.findIndex((station) => station.id === id);
		return sites.flatMap(({ existingStationId, chainageMetres }, site) => {
			const metres = Math.abs(chainageMetres - presentMetres[place]!);
			return existingStationId === null && metres <= MOVED_METRES ? [{ id, site, metres }] : [];
		});
	});
	const matched = new Set<string>();
	for (const { id, site, metres } of pairs.sort((a, b) => a.metres - b.metres)) {
		if (matched.has(id) || statuses[site]!.kind === "moved") continue;
		matched.add(id);
		statuses[site] = { kind: "moved", fromId: id, metres };
	}
	return statuses;
}

/** Stations at whose places none is proposed. */
const goneStations = (sites: readonly ProposedSite[], { stations }: Line) =>
	stations.filter(({ id }) => !sites.some(({ existingStationId }) => existingStationId === id));

/** Stations that are neither kept nor moved. */
export function removedStations(
	sites: readonly ProposedSite[],
	present: Line,
	statuses: readonly SiteStatus[],
) {
	return goneStations(sites, present).filter(
		({ id }) => !statuses.some((status) => status.kind === "moved" && status.fromId === id),
	);
}

export interface ComparedRow {
	readonly id: string;
	readonly name: string;
	readonly now: string;
	readonly proposed: string;
}

/** What the full chain says of both sets, the aim first where it is none of the usual figures. */
export function comparedRows(
	t: Translator,
	objective: string,
	{ existing, outcome, score }: SitingProposal,
): ComparedRow[] {
	const rows: ComparedRow[] = [];
	const add = (id: string, name: string, now: string, proposed: string): void => {
		rows.push({ id, name, now, proposed });
	};
	const scores = (id: string, name: string, write: (value: number) => string): void =>
		add(id, name, write(existing.score), write(score));
	if (objective === "time") scores("hours", t("siting.row.hours"), t.format.figure);
	if (objective === "center")
		scores("longest", t("siting.row.longest"), (minutes) => t.format.minutes(60 * minutes));
	if (objective === "costPerRider") scores("cost", t("siting.row.cost"), t.format.figure);
	const before = existing.outcome;
	add(
		"stations",
		t("siting.row.stations"),
		t.format.number(before.stationCount),
		t.format.number(outcome.stationCount),
	);
	add(
		"people",
		t("siting.list.walk"),
		t.format.figure(before.peopleWalk10),
		t.format.figure(outcome.peopleWalk10),
	);
	add(
		"boardings",
		t("planner.column.boardings"),
		t.format.figure(before.boardingsPerWeekday),
		t.format.figure(outcome.boardingsPerWeekday),
	);
	add(
		"minutes",
		t("siting.row.runTime"),
		t.format.minutes(before.operations.runTimeSeconds),
		t.format.minutes(outcome.operations.runTimeSeconds),
	);
	add(
		"capital",
		t("siting.row.capital"),
		t.format.bahtMillion(before.capitalBahtMillion),
		t.format.bahtMillion(outcome.capitalBahtMillion),
	);
	return rows;
}
