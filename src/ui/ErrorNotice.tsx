import type { ComponentChildren } from "preact";
import "./feedback.css";
import { Icon } from "./Icon.tsx";

export interface ErrorNoticeProps {
	readonly what: string;
	readonly mend: string;
	/** Buttons: try again, dismiss. */
	readonly actions?: ComponentChildren;
}

/** What is wrong, where, and how to mend it. */
export function ErrorNotice({ what, mend, actions }: ErrorNoticeProps) {
	return (
		<div class="notice" role="alert">
			<Icon name="warning" />
			<div>
				<p class="notice__what">{what}</p>
				<p>{mend}</p>
			</div>
			{actions && <div class="notice__actions">{actions}</div>}
		</div>
	);
}
