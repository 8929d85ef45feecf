import type { ComponentChildren } from "preact";
import "./Dialog.css";
import { Icon } from "./Icon.tsx";

export interface DisclosureProps {
	readonly summary: ComponentChildren;
	readonly open?: boolean;
	readonly children: ComponentChildren;
	readonly onToggle?: (open: boolean) => void;
}

export function Disclosure({ summary, open, children, onToggle }: DisclosureProps) {
	return (
		<details class="disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
			<summary>
				<Icon name="chevronRight" size={20} />
				{summary}
			</summary>
			<div class="disclosure__body">{children}</div>
		</details>
	);
}
