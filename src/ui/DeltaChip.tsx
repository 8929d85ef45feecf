import "./Figure.css";
import { type Better, deltaTone } from "./delta.ts";
import { Icon } from "./Icon.tsx";

export interface DeltaChipProps {
	/** The change itself: its sign picks arrow and tone. */
	readonly change: number;
	/** The change as text, sign included. */
	readonly text: string;
	/** The change in words, for readers of sound: "up 1,200 boardings against before the move". */
	readonly spoken?: string;
	readonly better: Better;
}

/** Sign, number, arrow and colour: no one of them carries the meaning alone. */
export function DeltaChip({ change, text, spoken, better }: DeltaChipProps) {
	return (
		<span class={`delta delta--${deltaTone(change, better)}`}>
			{change !== 0 && <Icon name={change > 0 ? "up" : "down"} size={16} />}
			<span aria-hidden={spoken ? "true" : undefined}>{text}</span>
			{spoken && <span class="visually-hidden">{spoken}</span>}
		</span>
	);
}
