import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import "./DataTable.css";
import { classNames } from "./class-names.ts";
import { Icon } from "./Icon.tsx";
import { type SortDirection, type SortValue, sortRows } from "./sorting.ts";

export interface Column<Row> {
	readonly id: string;
	readonly header: string;
	readonly cell: (row: Row) => ComponentChildren;
	/** Right-aligned, tabular. */
	readonly isNumber?: boolean;
	/** The cell names its row. */
	readonly isRowHeader?: boolean;
	/** Makes the column sortable. */
	readonly sortValue?: (row: Row) => SortValue;
}

export interface DataTableProps<Row> {
	readonly caption: string;
	readonly hideCaption?: boolean;
	readonly columns: readonly Column<Row>[];
	readonly rows: readonly Row[];
	readonly rowKey: (row: Row) => string;
	readonly selectedKey?: string | null;
	readonly footer?: ComponentChildren;
	/** Shown in the table's place where there are no rows. */
	readonly empty?: ComponentChildren;
}

interface Sorting {
	readonly columnId: string;
	readonly direction: SortDirection;
}

/** A real table. A header that sorts is a button; the state of sorting is said by `aria-sort`. */
export function DataTable<Row>(props: DataTableProps<Row>) {
	const { caption, hideCaption, columns, rows, rowKey, selectedKey, footer, empty } = props;
	const [sorting, setSorting] = useState<Sorting | null>(null);
	const sortColumn = columns.find((column) => column.id === sorting?.columnId);
	const shown =
		sorting && sortColumn?.sortValue ? sortRows(rows, sortColumn.sortValue, sorting.direction) : rows;
	const toggle = (columnId: string): void => {
		if (sorting?.columnId !== columnId) setSorting({ columnId, direction: "ascending" });
		else if (sorting.direction === "ascending") setSorting({ columnId, direction: "descending" });
		else setSorting(null);
	};
	if (rows.length === 0 && empty) return <>{empty}</>;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a group and no landmark, as the section around it may bear the same name
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable from the keyboard
		<div class="data-table__scroll" role="group" tabIndex={0} aria-label={caption}>
			<table class="data-table">
				<caption class={hideCaption ? "visually-hidden" : undefined}>{caption}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th
								key={column.id}
								scope="col"
								class={column.isNumber ? "is-number" : undefined}
								aria-sort={sorting?.columnId === column.id ? sorting.direction : undefined}
							>
								{column.sortValue ? (
									<button type="button" class="data-table__sort" onClick={() => toggle(column.id)}>
										{column.header}
										<Icon name={sortIcon(sorting, column.id)} size={16} />
									</button>
								) : (
									column.header
								)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{shown.map((row) => {
						const key = rowKey(row);
						return (
							<tr key={key} aria-selected={selectedKey === undefined ? undefined : key === selectedKey}>
								{columns.map((column) => (
									<Cell key={column.id} column={column} row={row} />
								))}
							</tr>
						);
					})}
				</tbody>
				{footer && <tfoot>{footer}</tfoot>}
			</table>
		</div>
	);
}

function sortIcon(sorting: Sorting | null, columnId: string): "sort" | "up" | "down" {
	if (sorting?.columnId !== columnId) return "sort";
	return sorting.direction === "ascending" ? "up" : "down";
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
	const className = classNames(column.isNumber && "is-number");
	return column.isRowHeader ? (
		<th scope="row" class={className}>
			{column.cell(row)}
		</th>
	) : (
		<td class={className}>{column.cell(row)}</td>
	);
}
