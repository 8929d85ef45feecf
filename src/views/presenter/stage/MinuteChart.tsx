interface Props {
	/** One a minute. */
	readonly people: ArrayLike<number>;
	readonly without: number;
	/** The minute of the moment, or null. */
	readonly place: number | null;
}

const WIDTH = 240;
const HEIGHT = 56;

/** People reached by the minute of leaving, over those reached without the line. The table beside it says the same. */
export function MinuteChart({ people, without, place }: Props) {
	const values = Array.from(people);
	const top = Math.max(without, ...values) * 1.05 || 1;
	const x = (minute: number): number => (minute / Math.max(1, values.length - 1)) * WIDTH;
	const y = (value: number): number => HEIGHT - (value / top) * HEIGHT;
	const points = values.map((value, minute) => `${x(minute).toFixed(1)} ${y(value).toFixed(1)}`);
	return (
		<svg
			class="stage-minutes"
			viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`}
			aria-hidden="true"
			focusable="false"
		>
			<path class="area" d={`M0 ${HEIGHT}L${points.join("L")}L${WIDTH} ${HEIGHT}Z`} />
			<path class="with" d={`M${points.join("L")}`} />
			<path class="without" d={`M0 ${y(without)}H${WIDTH}`} />
			{place === null ? null : <circle cx={x(place)} cy={y(values[place] ?? 0)} r="5" />}
		</svg>
	);
}
