import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { residentTranslator } from "../../i18n/resident.ts";
import { useResident } from "./context.ts";

export interface ScreenProps {
	readonly title: string;
	/** One or two short sentences under the title. */
	readonly lead?: string;
	/** A button beside the title. */
	readonly action?: ComponentChildren;
	/** A map: below the answer on a phone, beside it on anything wider. */
	readonly aside?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** The frame that every screen of this view stands in. Its heading takes the focus when a reader comes to it. */
export function Screen({ title, lead, action, aside, children }: ScreenProps) {
	const { state } = useResident();
	const heading = useRef<HTMLHeadingElement>(null);
	const name = residentTranslator.value("resident.name");
	useEffect(() => {
		if (!state.hasMoved.peek()) return;
		scrollTo(0, 0);
		heading.current?.focus({ preventScroll: true });
	}, [state]);
	useEffect(() => {
		document.title = `${title} · ${name}`;
	}, [title, name]);
	return (
		<div class="resident-screen" data-aside={aside !== undefined}>
			<div class="resident-answer">
				<header class="resident-head">
					<h1 class="resident-heading" ref={heading} tabIndex={-1}>
						{title}
					</h1>
					{action}
					{lead && <p class="resident-lead">{lead}</p>}
				</header>
				{children}
			</div>
			{aside !== undefined && <div class="resident-aside">{aside}</div>}
		</div>
	);
}
