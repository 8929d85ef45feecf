import "./PartsBar.css";
import { type Part, placeParts } from "./parts.ts";

export interface PartsBarProps {
	readonly caption: string;
	readonly itemHeader: string;
	readonly valueHeader: string;
	readonly parts: readonly (Part & { readonly shade: number })[];
	readonly write: (value: number) => string;
	readonly total?: { readonly label: string; readonly text: string };
}

/** Parts of a whole as one bar, and the same parts as the table that is its key. */
export function PartsBar({ caption, itemHeader, valueHeader, parts, write, total }: PartsBarProps) {
	const shades = new Map(parts.map((part) => [part.id, part.shade]));
	const placed = placeParts(parts);
	return (
		<div class="parts-bar">
			<div class="parts-bar__bar" aria-hidden="true">
				{placed.map((part) => (
					<span
						key={part.id}
						class="parts-bar__part"
						data-shade={shades.get(part.id)}
						style={{ flex: `${part.share} 1 0` }}
					/>
				))}
			</div>
			<table class="parts-bar__list">
				<caption class="visually-hidden">{caption}</caption>
				<thead class="visually-hidden">
					<tr>
						<th scope="col">{itemHeader}</th>
						<th scope="col">{valueHeader}</th>
					</tr>
				</thead>
				<tbody>
					{placed.map((part) => (
						<tr key={part.id}>
							<th scope="row">
								<span class="parts-bar__key" data-shade={shades.get(part.id)} aria-hidden="true" />
								{part.label}
							</th>
							<td>{write(part.value)}</td>
						</tr>
					))}
				</tbody>
				{total && (
					<tfoot>
						<tr>
							<th scope="row">{total.label}</th>
							<td>{total.text}</td>
						</tr>
					</tfoot>
				)}
			</table>
		</div>
	);
}
