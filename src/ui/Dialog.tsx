import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import "./Dialog.css";
import { IconButton } from "./Button.tsx";
import { classNames } from "./class-names.ts";

export interface DialogProps {
	readonly open: boolean;
	readonly title: string;
	readonly closeLabel: string;
	readonly wide?: boolean;
	readonly children: ComponentChildren;
	readonly onClose: () => void;
}

/** The browser's own modal dialog: it keeps the focus, closes on Escape and gives the focus back. */
export function Dialog({ open, title, closeLabel, wide, children, onClose }: DialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	useEffect(() => {
		const element = dialog.current;
		if (!element) return;
		if (open && !element.open) element.showModal();
		if (!open && element.open) element.close();
	}, [open]);
	const onBackdrop = (event: MouseEvent): void => {
		if (event.target === dialog.current) onClose();
	};
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog natively; the click is on the backdrop
		<dialog
			ref={dialog}
			class={classNames("dialog", wide && "dialog--wide")}
			aria-labelledby={titleId}
			onClose={() => {
				// Closed because it is no longer open says nothing new, and what opened instead must stay.
				if (open) onClose();
			}}
			onClick={onBackdrop}
		>
			<header class="dialog__head">
				<h2 id={titleId}>{title}</h2>
				<IconButton icon="close" label={closeLabel} onClick={onClose} />
			</header>
			<div class="dialog__body">{open && children}</div>
		</dialog>
	);
}
