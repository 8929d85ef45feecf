import "./FuturesDots.css";

export interface FuturesDotsProps {
	/** Share of futures in which the first option wins. */
	readonly share: number;
	/** False: the two cannot be told apart, and the dots say nothing of who wins. */
	readonly distinguishable: boolean;
	/** The sentence that says the same. */
	readonly sentence: string;
}

const DOTS = 10;
const SPACING = 24;

/** How many dots of ten are filled for a share of futures. */
export const filledDots = (share: number): number => Math.min(DOTS, Math.max(0, Math.round(share * DOTS)));

/** Ten futures, as many filled as one option wins. The sentence beside them is the chart's text. */
export function FuturesDots({ share, distinguishable, sentence }: FuturesDotsProps) {
	const filled = filledDots(share);
	return (
		<figure class="futures-dots">
			<svg
				class="futures-dots__svg"
				viewBox={`0 0 ${DOTS * SPACING} ${SPACING}`}
				aria-hidden="true"
				focusable="false"
			>
				{Array.from({ length: DOTS }, (_, index) => index).map((index) => (
					<circle
						key={index}
						class={dotClass(index < filled, distinguishable)}
						cx={index * SPACING + SPACING / 2}
						cy={SPACING / 2}
						r={8}
					/>
				))}
			</svg>
			<figcaption>{sentence}</figcaption>
		</figure>
	);
}

function dotClass(won: boolean, distinguishable: boolean): string {
	if (!distinguishable) return "futures-dots__dot is-untold";
	return won ? "futures-dots__dot is-won" : "futures-dots__dot";
}
