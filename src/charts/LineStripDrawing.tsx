import type { Translator } from "../i18n/index.ts";
import { STRIP, type StripLayout, type StripMeasure, stripName } from "./line-strip-layout.ts";
import type { Strip, StripStation } from "./line-strip-model.ts";

interface DrawingProps {
	readonly strip: Strip;
	readonly layout: StripLayout;
	readonly measure: StripMeasure;
	readonly dense: boolean;
	readonly selectedId: string | null;
	/** Where the station being dragged stood before. */
	readonly ghostX: number | null;
	readonly onSelect: (stationId: string) => void;
	readonly t: Translator;
}

const marked = (base: string, selected: boolean): string => (selected ? `${base} is-selected` : base);

/** The picture only; buttons over it carry names and focus. */
export function LineStripDrawing(props: DrawingProps) {
	const { strip, layout, measure, selectedId } = props;
	return (
		<svg
			class="line-strip__svg"
			viewBox={`0 0 ${layout.width} ${layout.height}`}
			aria-hidden="true"
			focusable="false"
		>
			<Rows {...props} />
			{measure === "boardings" ? <Bars {...props} /> : <Loads {...props} />}
			<Track {...props} />
			{props.ghostX !== null && (
				<circle class="line-strip__ghost" cx={props.ghostX} cy={layout.lineY} r={9} />
			)}
			{strip.stations.map((station, index) => (
				<StationMark
					key={station.id}
					{...props}
					station={station}
					index={index}
					selected={station.id === selectedId}
				/>
			))}
		</svg>
	);
}

function Track({ strip, layout }: DrawingProps) {
	const y = layout.lineY;
	return (
		<>
			{strip.sections.map((section, index) => {
				const from = layout.stationX[index]!;
				const to = layout.stationX[index + 1]!;
				const path = `M${from} ${y}H${to}`;
				return (
					<g key={strip.stations[index]!.id}>
						{section.trackClass === "elevated" && (
							<path class="line-strip__rule" d={pillars(from, to, y)} style={{ stroke: "var(--line)" }} />
						)}
						<path class={`line-strip__track line-strip__track--${section.trackClass}`} d={path} />
						{section.trackClass === "elevated" && (
							<path class="line-strip__track line-strip__track--elevated-core" d={path} />
						)}
					</g>
				);
			})}
		</>
	);
}

/** Short strokes under a viaduct. */
function pillars(from: number, to: number, y: number): string {
	const count = Math.max(1, Math.round((to - from) / 12));
	return Array.from({ length: count }, (_, i) => {
		const x = from + ((i + 0.5) * (to - from)) / count;
		return `M${x.toFixed(1)} ${y}v9`;
	}).join("");
}

interface StationMarkProps extends DrawingProps {
	readonly station: StripStation;
	readonly index: number;
	readonly selected: boolean;
}

function StationMark({ station, index, selected, layout, dense, onSelect, t }: StationMarkProps) {
	const x = layout.stationX[index]!;
	const labelX = layout.labelX[index]!;
	const { lineY, namesFoot } = layout;
	const other = t.language === "th" ? "en" : "th";
	return (
		<g>
			<path
				class={marked("line-strip__leader", selected)}
				d={`M${labelX} ${namesFoot + 2}L${x} ${lineY - 10}`}
			/>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the pointer; the button is beside it */}
			<g
				class="line-strip__label"
				onClick={() => onSelect(station.id)}
				transform={`translate(${labelX + 2} ${namesFoot - 3}) rotate(${STRIP.nameAngleDegrees})`}
			>
				<text class={marked("line-strip__name", selected)} y={dense ? 4 : -6}>
					{stripName(station.name[t.language])}
				</text>
				{!dense && (
					<text class="line-strip__other-name" y={11} lang={other}>
						{stripName(station.name[other])}
					</text>
				)}
			</g>
			{selected && <circle class="line-strip__halo" cx={x} cy={lineY} r={12} />}
			{station.parkAndRide && <ParkingTag x={x} lineY={lineY} />}
			{station.elevated ? (
				<rect
					class={marked("line-strip__dot", selected)}
					x={x - STRIP.dotPixels}
					y={lineY - STRIP.dotPixels}
					width={2 * STRIP.dotPixels}
					height={2 * STRIP.dotPixels}
					rx={2}
				/>
			) : (
				<circle class={marked("line-strip__dot", selected)} cx={x} cy={lineY} r={STRIP.dotPixels} />
			)}
		</g>
	);
}

/** The same tag as on the map. */
function ParkingTag({ x, lineY }: { readonly x: number; readonly lineY: number }) {
	return (
		<g class="line-strip__parking" transform={`translate(${x + 6} ${lineY - 19})`}>
			<rect width={12} height={12} rx={2} />
			<text x={6} y={9.5}>
				P
			</text>
		</g>
	);
}

const MINUTES_CELL_PIXELS = 24;
const DISTANCE_CELL_PIXELS = 24;

function Rows({ strip, layout, dense, measure, t }: DrawingProps) {
	return (
		<>
			<text class="line-strip__row-name" x={0} y={layout.minutesY}>
				{t("unit.minutes")}
			</text>
			{!dense && (
				<text class="line-strip__row-name" x={0} y={layout.distanceY}>
					{t("unit.kilometres")}
				</text>
			)}
			<text class="line-strip__row-name" x={0} y={layout.barsTop + 8}>
				{t(measure === "boardings" ? "line.boardings" : "line.load")}
			</text>
			{measure === "load" && <DirectionKey layout={layout} />}
			{strip.sections.map((section, index) => {
				const from = layout.stationX[index]!;
				const to = layout.stationX[index + 1]!;
				const middle = (from + to) / 2;
				return (
					<g key={strip.stations[index]!.id}>
						{section.runSeconds !== null && to - from >= MINUTES_CELL_PIXELS && (
							<text class="line-strip__cell" x={middle} y={layout.minutesY}>
								{t.format.fixed(section.runSeconds / 60, 1)}
							</text>
						)}
						{!dense && to - from >= DISTANCE_CELL_PIXELS && (
							<text class="line-strip__cell" x={middle} y={layout.distanceY}>
								{t.format.fixed(section.lengthMetres / 1000, 1)}
							</text>
						)}
					</g>
				);
			})}
			<line
				class="line-strip__rule"
				x1={STRIP.leftPixels - 12}
				x2={layout.width - STRIP.rightPixels + 12}
				y1={layout.barsFoot}
				y2={layout.barsFoot}
			/>
		</>
	);
}

/** Which shade runs which way along the drawing. */
function DirectionKey({ layout }: { readonly layout: StripLayout }) {
	return (
		<>
			{(["down", "up"] as const).map((direction, index) => {
				const y = layout.barsTop + 16 + index * 20;
				return (
					<g key={direction}>
						<rect class={`line-strip__load--${direction}`} x={0} y={y} width={12} height={12} />
						<text class="line-strip__row-name" x={18} y={y + 11}>
							{direction === "up" ? "→" : "←"}
						</text>
					</g>
				);
			})}
		</>
	);
}

const VALUE_PIXELS = 46;

function Bars({ strip, layout, selectedId, t }: DrawingProps) {
	return (
		<>
			{strip.stations.map((station, index) => {
				if (station.boardings === null) return null;
				const x = layout.stationX[index]!;
				const height = layout.barHeight(station.boardings);
				const selected = station.id === selectedId;
				const range = station.boardingsRange;
				const top = layout.barsFoot - layout.barHeight(range?.p90 ?? station.boardings);
				const room = Math.min(
					x - (layout.stationX[index - 1] ?? Number.NEGATIVE_INFINITY),
					(layout.stationX[index + 1] ?? Number.POSITIVE_INFINITY) - x,
				);
				return (
					<g key={station.id}>
						<rect
							class={marked("line-strip__bar", selected)}
							x={x - STRIP.barPixels / 2}
							y={layout.barsFoot - height}
							width={STRIP.barPixels}
							height={height}
						/>
						{range && (
							<line
								class="line-strip__whisker"
								x1={x}
								x2={x}
								y1={layout.barsFoot - layout.barHeight(range.p10)}
								y2={layout.barsFoot - layout.barHeight(range.p90)}
							/>
						)}
						{(selected || room >= VALUE_PIXELS) && (
							<text class="line-strip__value" x={x} y={top - 5}>
								{t.format.figure(station.boardings)}
							</text>
						)}
					</g>
				);
			})}
		</>
	);
}

/** Both directions of the busiest hour, one upon the other: their sum is what the section carries. */
function Loads({ strip, layout, t }: DrawingProps) {
	return (
		<>
			{strip.sections.map((section, index) => {
				if (section.loadUp === null || section.loadDown === null) return null;
				const from = layout.stationX[index]!;
				const width = layout.stationX[index + 1]! - from;
				const up = layout.barHeight(section.loadUp);
				const down = layout.barHeight(section.loadDown);
				return (
					<g key={strip.stations[index]!.id}>
						<rect
							class="line-strip__load line-strip__load--up"
							x={from}
							y={layout.barsFoot - up}
							width={width}
							height={up}
						/>
						<rect
							class="line-strip__load line-strip__load--down"
							x={from}
							y={layout.barsFoot - up - down}
							width={width}
							height={down}
						/>
						{width >= VALUE_PIXELS && (
							<text class="line-strip__value" x={from + width / 2} y={layout.barsFoot - up - down - 5}>
								{t.format.figure(section.loadUp + section.loadDown)}
							</text>
						)}
					</g>
				);
			})}
		</>
	);
}
