import type { Translator } from "../i18n/index.ts";
import {
	placeValues,
	STRIP,
	STRIP_FORMS,
	type StripLayout,
	type StripMeasure,
	stripName,
} from "./line-strip-layout.ts";
import type { Strip, StripStation } from "./line-strip-model.ts";

interface DrawingProps {
	readonly strip: Strip;
	readonly layout: StripLayout;
	readonly measure: StripMeasure;
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

function StationMark({ station, index, selected, layout, onSelect, t }: StationMarkProps) {
	const x = layout.stationX[index]!;
	const labelX = layout.labelX[index]!;
	const { lineY, namesFoot, form } = layout;
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
				transform={`translate(${labelX + 2} ${namesFoot - 3}) rotate(${STRIP_FORMS[form].nameAngleDegrees})`}
			>
				<text class={marked("line-strip__name", selected)} y={form === "bilingual" ? -6 : 4}>
					{stripName(station.name[t.language], form)}
				</text>
				{form === "bilingual" && (
					<text class="line-strip__other-name" y={11} lang={other}>
						{stripName(station.name[other], form)}
					</text>
				)}
			</g>
			{selected && <circle class="line-strip__halo" cx={x} cy={lineY} r={12} />}
			{station.parkAndRide &&
				(form === "compact" ? (
					<ParkingTag left={x - 6} top={lineY + 8} />
				) : (
					<ParkingTag left={x + 6} top={lineY - 19} />
				))}
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
function ParkingTag({ left, top }: { readonly left: number; readonly top: number }) {
	return (
		<g class="line-strip__parking" transform={`translate(${left} ${top})`}>
			<rect width={12} height={12} rx={2} />
			<text x={6} y={9.5}>
				P
			</text>
		</g>
	);
}

const MINUTES_CELL_PIXELS = 24;
const DISTANCE_CELL_PIXELS = 24;

function Rows({ strip, layout, measure, t }: DrawingProps) {
	const bilingual = layout.form === "bilingual";
	const right = STRIP_FORMS[layout.form].rightPixels;
	return (
		<>
			<text class="line-strip__row-name" x={0} y={layout.minutesY}>
				{t("unit.minutes")}
			</text>
			{bilingual && (
				<text class="line-strip__row-name" x={0} y={layout.distanceY}>
					{t("unit.kilometres")}
				</text>
			)}
			<text
				class="line-strip__row-name"
				x={0}
				y={layout.form === "compact" ? layout.barsTop - 5 : layout.barsTop + 8}
			>
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
						{bilingual && to - from >= DISTANCE_CELL_PIXELS && (
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
				x2={layout.width - right + 12}
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

function Bars({ strip, layout, selectedId, t }: DrawingProps) {
	const written = placeValues(
		layout.stationX,
		strip.stations.map((station) =>
			station.id === selectedId ? Number.POSITIVE_INFINITY : (station.boardings ?? 0),
		),
		STRIP_FORMS[layout.form].valuePixels,
	);
	return (
		<>
			{strip.stations.map((station, index) => {
				if (station.boardings === null) return null;
				const x = layout.stationX[index]!;
				const height = layout.barHeight(station.boardings);
				const selected = station.id === selectedId;
				const range = station.boardingsRange;
				// Low bars leave their numbers in one row; over tall ones each stands on its own whisker.
				const top =
					layout.form === "compact"
						? layout.barsTop
						: layout.barsFoot - layout.barHeight(range?.p90 ?? station.boardings);
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
						{written.has(index) && (
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
	const { valuePixels } = STRIP_FORMS[layout.form];
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
						{width >= valuePixels && (
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
