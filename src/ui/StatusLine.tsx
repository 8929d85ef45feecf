import type { ComponentChildren } from "preact";
import "./feedback.css";
import { Icon, type IconName } from "./Icon.tsx";

export interface StatusItem {
	readonly id: string;
	readonly icon?: IconName;
	readonly text: ComponentChildren;
}

/** A quiet line of facts about what is on screen. */
export function StatusLine({
	label,
	items,
}: {
	readonly label: string;
	readonly items: readonly StatusItem[];
}) {
	return (
		<ul class="status-line" aria-label={label}>
			{items.map((item) => (
				<li class="status-line__item" key={item.id}>
					{item.icon && <Icon name={item.icon} size={16} />}
					{item.text}
				</li>
			))}
		</ul>
	);
}
