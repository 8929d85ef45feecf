import type { ComponentChildren } from "preact";
import "./feedback.css";
import { Icon, type IconName } from "./Icon.tsx";

export interface EmptyStateProps {
	readonly icon?: IconName;
	readonly title: string;
	readonly lead?: string;
	readonly children?: ComponentChildren;
}

/** Nothing is here yet: why, and what to do about it. */
export function EmptyState({ icon, title, lead, children }: EmptyStateProps) {
	return (
		<div class="empty-state">
			{icon && <Icon name={icon} size={32} />}
			<h3>{title}</h3>
			{lead && <p class="empty-state__lead">{lead}</p>}
			{children}
		</div>
	);
}
