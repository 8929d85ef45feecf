import "./Tornado.css";
import { linearScale } from "./scale.ts";

export interface TornadoRow {
	readonly id: string;
	readonly name: string;
	/** What the input moves between, with its unit. */
	readonly input: string;
	/** The figure at the input's low and high value. */
	readonly atLow: number;
	readonly atHigh: number;
	/** Null where shares are not known. */
	readonly share: string | null;
}

export interface TornadoProps {
	readonly caption: string;
	readonly inputHeader: string;
	readonly figureHeader: string;
	readonly shareHeader: string;
	readonly lowLabel: string;
	readonly highLabel: string;
	/** The figure with every input at its own value. */
	readonly middle: number;
	/** Widest first. */
	readonly rows: readonly TornadoRow[];
	readonly write: (value: number) => string;
	readonly between: (low: string, high: string) => string;
}

const WIDTH = 400;
const HEIGHT = 16;

/** One bar an input, from the figure at its low value to that at its high one; the table that holds the bars is their twin. */
export function Tornado(props: TornadoProps) {
	const { caption, rows, middle, write, between } = props;
	const ends = rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
	const x = linearScale(Math.min(middle, ...ends), Math.max(middle, ...ends), 2, WIDTH - 2);
	const hasShares = rows.some(({ share }) => share !== null);
	return (
		<div class="tornado">
			<p class="tornado__key small" aria-hidden="true">
				<span class="tornado__swatch tornado__swatch--low" /> {props.lowLabel}{" "}
				<span class="tornado__swatch tornado__swatch--high" /> {props.highLabel}
			</p>
			<table class="tornado__table">
				<caption class="visually-hidden">{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{props.inputHeader}</th>
						<th scope="col" class="num">
							{props.figureHeader}
						</th>
						{hasShares ? (
							<th scope="col" class="num">
								{props.shareHeader}
							</th>
						) : null}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id} data-input={row.id}>
							<th scope="row">
								{row.name} <span class="tornado__input small">{row.input}</span>
								<Bar from={x(row.atLow)} to={x(row.atHigh)} middle={x(middle)} />
							</th>
							<td class="num">{between(write(row.atLow), write(row.atHigh))}</td>
							{hasShares ? <td class="num">{row.share}</td> : null}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Bar({ from, to, middle }: { readonly from: number; readonly to: number; readonly middle: number }) {
	const part = (end: number, kind: "low" | "high") => (
		<rect
			class={`tornado__part tornado__part--${kind}`}
			x={Math.min(end, middle)}
			y={3}
			width={Math.max(1, Math.abs(end - middle))}
			height={HEIGHT - 6}
		/>
	);
	return (
		<svg
			class="tornado__bar"
			viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
			preserveAspectRatio="none"
			aria-hidden="true"
			focusable="false"
		>
			{part(from, "low")}
			{part(to, "high")}
			<path class="tornado__middle" d={`M${middle} 0V${HEIGHT}`} />
		</svg>
	);
}
