import "./table-twin.css";

export interface TwinColumn {
	readonly header: string;
	readonly isNumber?: boolean;
}

interface TableTwinProps {
	readonly caption: string;
	readonly columns: readonly TwinColumn[];
	readonly rows: readonly (readonly string[])[];
	/** Hidden, it is still there for readers of sound. */
	readonly hidden?: boolean;
}

/** The same numbers as the chart beside it, as a table. The first cell of a row names it. */
export function TableTwin({ caption, columns, rows, hidden = true }: TableTwinProps) {
	return (
		<div class={hidden ? "visually-hidden" : "table-twin"}>
			<table>
				<caption>{caption}</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column.header} scope="col" class={column.isNumber ? "is-number" : undefined}>
								{column.header}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((cells) => (
						<tr key={cells.join("|")}>
							{cells.map((cell, index) =>
								index === 0 ? (
									<th key={columns[index]!.header} scope="row">
										{cell}
									</th>
								) : (
									<td key={columns[index]!.header} class={columns[index]!.isNumber ? "is-number" : undefined}>
										{cell}
									</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
