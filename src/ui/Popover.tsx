import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import "./Dialog.css";
import { Button, type ButtonProps, IconButton } from "./Button.tsx";
import type { IconName } from "./Icon.tsx";

export interface PopoverProps {
	readonly label: string;
	readonly icon?: IconName;
	/** Shows only the icon; the label stays its name. */
	readonly iconOnly?: boolean;
	readonly kind?: NonNullable<ButtonProps["kind"]>;
	readonly children: ComponentChildren;
}

const MARGIN_PIXELS = 8;

/** Puts a box below its button, or above it where there is no room, within the window. */
export function popoverPosition(
	button: { readonly left: number; readonly top: number; readonly bottom: number },
	box: { readonly width: number; readonly height: number },
	viewport: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
	const left = Math.max(MARGIN_PIXELS, Math.min(button.left, viewport.width - box.width - MARGIN_PIXELS));
	const below = button.bottom + MARGIN_PIXELS / 2;
	const fits = below + box.height + MARGIN_PIXELS <= viewport.height;
	const above = button.top - box.height - MARGIN_PIXELS / 2;
	return { left, top: fits ? below : Math.max(MARGIN_PIXELS, above) };
}

/** A button and what it opens, in the browser's top layer: Escape or a tap outside closes it. */
export function Popover({ label, icon, iconOnly, kind = "plain", children }: PopoverProps) {
	const id = useId();
	const button = useRef<HTMLButtonElement>(null);
	const box = useRef<HTMLDivElement>(null);
	const place = (event: Pick<ToggleEvent, "newState">): void => {
		if (event.newState !== "open" || !button.current || !box.current) return;
		const { left, top } = popoverPosition(
			button.current.getBoundingClientRect(),
			box.current.getBoundingClientRect(),
			{ width: window.innerWidth, height: window.innerHeight },
		);
		box.current.style.left = `${left}px`;
		box.current.style.top = `${top}px`;
	};
	const shared = { kind, buttonRef: button, popovertarget: id } as const;
	return (
		<>
			{icon && iconOnly ? (
				<IconButton {...shared} icon={icon} label={label} />
			) : (
				<Button {...shared} {...(icon ? { icon } : {})}>
					{label}
				</Button>
			)}
			<div ref={box} id={id} popover="auto" class="popover" onToggle={place}>
				{children}
			</div>
		</>
	);
}
