import type { ComponentChildren } from "preact";
import type { MoneyTopic } from "../../shared/money-topics.ts";
import { MoneySourceButton } from "./MoneySourceButton.tsx";

interface Props {
	readonly id: string;
	readonly title: string;
	readonly topic?: MoneyTopic;
	readonly lead?: string;
	readonly children: ComponentChildren;
}

/** One question about money under its own heading, with its source beside it. */
export function MoneySection({ id, title, topic, lead, children }: Props) {
	return (
		<section class="chain" aria-labelledby={`money-${id}`} data-money={id}>
			<div class="money-heading">
				<h3 id={`money-${id}`} class="chain-title">
					{title}
				</h3>
				{topic && <MoneySourceButton topic={topic} />}
			</div>
			{lead && <p class="quiet small">{lead}</p>}
			{children}
		</section>
	);
}
