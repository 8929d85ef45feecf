import type { ComponentChildren } from "preact";

/** For readers of the screen's sound, not of its picture. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
	return <span class="visually-hidden">{children}</span>;
}
