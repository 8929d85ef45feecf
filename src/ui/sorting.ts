export type SortDirection = "ascending" | "descending";
/** Null is not known: it goes last, whichever way the rest is sorted. */
export type SortValue = number | string | null;

/** A sorted copy; equal rows keep their order. */
export function sortRows<Row>(
	rows: readonly Row[],
	sortValue: (row: Row) => SortValue,
	direction: SortDirection,
): readonly Row[] {
	const sign = direction === "ascending" ? 1 : -1;
	const compare = (left: SortValue, right: SortValue): number => {
		if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
		if (typeof left === "number" && typeof right === "number") return sign * (left - right);
		return sign * String(left).localeCompare(String(right), undefined, { numeric: true });
	};
	return rows.toSorted((left, right) => compare(sortValue(left), sortValue(right)));
}
