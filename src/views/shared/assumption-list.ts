import {
	ASSUMPTION_IDS,
	ASSUMPTIONS,
	type Assumption,
	type AssumptionGroup,
	type AssumptionId,
} from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";

export interface AssumptionRow {
	readonly id: AssumptionId;
	readonly assumption: Assumption;
	readonly value: number;
	readonly changed: boolean;
}

export interface AssumptionFilter {
	readonly search: string;
	readonly onlyChanged: boolean;
	/** Those that nobody has read in a source: our own and those from memory. */
	readonly onlyUnverified: boolean;
}

export const NO_FILTER: AssumptionFilter = { search: "", onlyChanged: false, onlyUnverified: false };

/** Every assumption with the value that a scenario gives it. */
export function assumptionRows(changes: Scenario["assumptions"]): readonly AssumptionRow[] {
	return ASSUMPTION_IDS.map((id) => {
		const assumption: Assumption = ASSUMPTIONS[id];
		const changed = changes[id] !== undefined && changes[id] !== assumption.value;
		return { id, assumption, value: changes[id] ?? assumption.value, changed };
	});
}

/** The rows that a filter leaves, by group, in the catalogue's order; empty groups are left out. */
export function filteredGroups(
	rows: readonly AssumptionRow[],
	filter: AssumptionFilter,
	textOf: (id: AssumptionId) => string,
): ReadonlyMap<AssumptionGroup, readonly AssumptionRow[]> {
	const wanted = filter.search.trim().toLocaleLowerCase();
	const kept = rows.filter(
		(row) =>
			(!filter.onlyChanged || row.changed) &&
			(!filter.onlyUnverified || row.assumption.tag === "A" || row.assumption.tag === "M") &&
			(wanted === "" || textOf(row.id).toLocaleLowerCase().includes(wanted)),
	);
	const groups = new Map<AssumptionGroup, AssumptionRow[]>();
	for (const row of kept) {
		const group = groups.get(row.assumption.group);
		if (group) group.push(row);
		else groups.set(row.assumption.group, [row]);
	}
	return groups;
}

const STEPS_ACROSS_RANGE = 25;

/** A round step (1, 2 or 5 at some power of ten) that crosses the range in some 25 presses. */
export function stepOf({ low, high }: Pick<Assumption, "low" | "high">): number {
	const wanted = (high - low) / STEPS_ACROSS_RANGE;
	const power = 10 ** Math.floor(Math.log10(wanted));
	const step = [1, 2, 5, 10].find((candidate) => candidate * power >= wanted * (1 - 1e-9)) ?? 10;
	return Number((step * power).toPrecision(1));
}

/** A value as a person would write it: four significant digits. */
export const plainValue = (value: number): number => Number(value.toPrecision(4));
