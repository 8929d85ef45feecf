import type { ComponentChildren } from "preact";
import { translator } from "../../../i18n/index.ts";
import { IconButton } from "../../../ui/index.ts";
import type { AccessTopic } from "./AccessSource.tsx";

interface Props {
	readonly id: AccessTopic;
	readonly title: string;
	readonly lead?: string;
	readonly onSource: (topic: AccessTopic) => void;
	readonly children: ComponentChildren;
}

/** One question under its own heading, its source one tap away. */
export function DoorSection({ id, title, lead, onSource, children }: Props) {
	const t = translator.value;
	return (
		<section class="chain" aria-labelledby={`door-${id}`} data-door={id}>
			<div class="door-head">
				<h3 id={`door-${id}`} class="chain-title">
					{title}
				</h3>
				<IconButton
					icon="source"
					label={t("action.sourceOf", { name: title })}
					onClick={() => onSource(id)}
				/>
			</div>
			{lead ? <p class="quiet small">{lead}</p> : null}
			{children}
		</section>
	);
}
