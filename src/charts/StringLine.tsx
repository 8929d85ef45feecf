import "./StringLine.css";
import { linearScale, spreadLabels } from "./scale.ts";
import { type TrainLine, withinWindow } from "./string-line.ts";
import { useRoom } from "./use-room.ts";

export interface StringLineProps {
	readonly label: string;
	readonly stations: readonly {
		readonly id: string;
		readonly name: string;
		readonly chainageMetres: number;
	}[];
	readonly lines: readonly TrainLine[];
	readonly fromSeconds: number;
	readonly toSeconds: number;
	/** Stretches with one track, metres from the first station. */
	readonly singleTrack: readonly { readonly fromMetres: number; readonly toMetres: number }[];
	/** Where trains would meet on them. */
	readonly meets: readonly { readonly seconds: number; readonly chainageMetres: number }[];
	readonly clock: (seconds: number) => string;
}

const ROW = 18;
const TOP = 22;
const BOTTOM = 8;
const LONGEST_NAME = 15;
const MARK = 5;

/** A string-line diagram: one line a train, time across, stations down at their true spacing. */
export function StringLine(props: StringLineProps) {
	const { label, stations, lines, fromSeconds, toSeconds, singleTrack, meets, clock } = props;
	const [section, { widthPixels, textScale }] = useRoom<HTMLElement>();
	const width = widthPixels / textScale;
	const names = Math.min(130, Math.max(84, width * 0.27));
	const height = TOP + BOTTOM + Math.max(220, stations.length * ROW);
	const last = stations[stations.length - 1]?.chainageMetres ?? 1;
	const x = linearScale(fromSeconds, toSeconds, names, width - 14);
	const y = linearScale(0, last, TOP + 6, height - BOTTOM - 6);
	const rows = spreadLabels(
		stations.map(({ chainageMetres }) => y(chainageMetres)),
		13,
		TOP + 4,
		height - BOTTOM,
	);
	const step = width < 520 ? 900 : 600;
	const ticks = Array.from(
		{ length: Math.floor((toSeconds - fromSeconds) / step) + 1 },
		(_, k) => fromSeconds + k * step,
	);
	return (
		<figure class="string-line" ref={section}>
			{width > 0 && (
				<svg
					viewBox={`0 0 ${width} ${height}`}
					width={widthPixels}
					height={height * textScale}
					role="img"
					aria-label={label}
				>
					{singleTrack.map(({ fromMetres, toMetres }) => (
						<rect
							key={fromMetres}
							class="string-line__single"
							x={names}
							width={width - 14 - names}
							y={y(fromMetres)}
							height={y(toMetres) - y(fromMetres)}
						/>
					))}
					{ticks.map((tick) => (
						<g key={tick}>
							<line class="string-line__tick" x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - BOTTOM} />
							<text class="string-line__time" x={x(tick)} y={TOP - 8}>
								{clock(tick)}
							</text>
						</g>
					))}
					{stations.map(({ id, name, chainageMetres }, index) => (
						<g key={id}>
							<line
								class="string-line__station"
								x1={names}
								x2={width - 14}
								y1={y(chainageMetres)}
								y2={y(chainageMetres)}
							/>
							<text class="string-line__name" x={names - 6} y={rows[index]! + 4}>
								{shortened(name, Math.round((names / 130) * LONGEST_NAME))}
							</text>
						</g>
					))}
					{lines.map((train) => {
						const points = withinWindow(train, fromSeconds, toSeconds);
						if (points.length < 2) return null;
						return (
							<polyline
								key={train.id}
								class={`string-line__train string-line__train--${train.isUp ? "up" : "down"}`}
								data-short={train.isShort}
								points={points.map(({ seconds, metres }) => `${x(seconds)},${y(metres)}`).join(" ")}
							/>
						);
					})}
					{meets.map(({ seconds, chainageMetres }) => {
						const [at, down] = [x(seconds), y(chainageMetres)];
						return (
							<path
								key={`${seconds}|${chainageMetres}`}
								class="string-line__meet"
								d={`M${at - MARK} ${down - MARK}l${2 * MARK} ${2 * MARK}m0 ${-2 * MARK}l${-2 * MARK} ${2 * MARK}`}
							/>
						);
					})}
				</svg>
			)}
		</figure>
	);
}

/** By what a reader sees as letters, so that Thai vowels stay with their consonant. */
function shortened(name: string, most: number): string {
	const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
	return letters.length <= most
		? name
		: `${letters
				.slice(0, most - 1)
				.join("")
				.trimEnd()}…`;
}
