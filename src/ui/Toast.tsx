import type { ComponentChildren } from "preact";
import "./feedback.css";
import { IconButton } from "./Button.tsx";

export interface ToastProps {
	readonly children: ComponentChildren;
	readonly action?: ComponentChildren;
	readonly dismissLabel: string;
	readonly onDismiss: () => void;
}

/** Tells that something was done. It stays until dismissed or replaced: nobody has to read fast. */
export function Toast({ children, action, dismissLabel, onDismiss }: ToastProps) {
	return (
		<div class="toast" role="status">
			<span>{children}</span>
			{action}
			<IconButton icon="close" label={dismissLabel} onClick={onDismiss} />
		</div>
	);
}
