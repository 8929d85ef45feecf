import type { CityView } from "../../../engine/contract.ts";
import { withPngText } from "../../../exchange/png/text-chunk.ts";
import type { Translator } from "../../../i18n/index.ts";
import { mapPicture } from "../../../map/still/picture.ts";
import type { CellsMode } from "../../../map/types.ts";
import type { Figure } from "../../../models/types.ts";
import type { Evaluated } from "../../../session/types.ts";
import { middleOf } from "../figure-text.ts";
import { legendRows } from "../legend-rows.ts";
import { lineView } from "../line-view.ts";
import { stampText } from "../stamp-text.ts";
import { figureWords } from "../words.ts";
import { writeMedian, writeRange } from "../written-figure.ts";
import { canvasFont, drawText, loadCanvasFonts } from "./canvas-text.ts";
import { qrMatrix } from "./qr-matrix.ts";

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 1600;

const PAPER = "#FBFAF7";
const INK = "#1B1F23";
const SOFT = "#4F565E";
const LINE = "#C8102E";
const MARGIN = 48;
const MAP_TOP = 168;
const MAP_HEIGHT = 880;
const LEGEND_TOP = MAP_TOP + MAP_HEIGHT + 20;
const FIGURES_TOP = LEGEND_TOP + 76;
const STAMP_TOP = FIGURES_TOP + 152;
const QR_PIXELS = 272;
/** Finer codes do not survive a chat application's shrinking. */
const MOST_QR_MODULES = 125;
const MAP_UNIT = 2;

const HEADLINES: readonly Figure[] = ["peopleWalk10", "boardingsPerWeekday", "capitalBahtMillion"];

export interface SharePictureRequest {
	readonly t: Translator;
	readonly city: CityView;
	readonly evaluated: Evaluated;
	readonly cells: CellsMode;
	/** Of the link, drawn as a code; null where there is none that others can open. */
	readonly address: string | null;
	readonly nowMilliseconds: number;
}

/** The map of an option with its name, three figures and the stamp, as a PNG that says the same to machines. */
export async function sharePicture(request: SharePictureRequest): Promise<Uint8Array<ArrayBuffer>> {
	const { t, city, evaluated, nowMilliseconds } = request;
	await loadCanvasFonts();
	const canvas = document.createElement("canvas");
	canvas.width = PICTURE_WIDTH;
	canvas.height = PICTURE_HEIGHT;
	canvas.lang = t.language;
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("no canvas");
	context.fillStyle = PAPER;
	context.fillRect(0, 0, PICTURE_WIDTH, PICTURE_HEIGHT);
	const stamp = stampText(t, evaluated, city, nowMilliseconds);
	drawHead(context, request);
	await drawMap(context, request);
	drawLegend(context, request);
	drawFigures(context, request);
	drawFoot(context, request, stamp);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (blob === null) throw new Error("no picture");
	return withPngText(new Uint8Array(await blob.arrayBuffer()), "Rangbao", stamp.plain);
}

function drawHead(context: CanvasRenderingContext2D, { t, city, evaluated }: SharePictureRequest): void {
	const widthPixels = PICTURE_WIDTH - 2 * MARGIN;
	context.fillStyle = LINE;
	context.fillRect(0, 0, PICTURE_WIDTH, 8);
	const name = t.of(evaluated.scenario.name);
	context.font = canvasFont(52, true);
	const sizePixels = context.measureText(name).width > widthPixels ? 36 : 52;
	const y = drawText(context, t.language, name, {
		x: MARGIN,
		y: 28,
		widthPixels,
		sizePixels,
		color: INK,
		isStrong: true,
		lineShare: 1.35,
	});
	drawText(context, t.language, `${t.of(city.name)} · ${t("share.picture.title")}`, {
		x: MARGIN,
		y,
		widthPixels,
		sizePixels: 26,
		color: SOFT,
	});
}

async function drawMap(
	context: CanvasRenderingContext2D,
	{ t, city, evaluated, cells }: SharePictureRequest,
): Promise<void> {
	const picture = mapPicture({
		city,
		language: t.language,
		theme: "light",
		width: PICTURE_WIDTH,
		height: MAP_HEIGHT,
		unit: MAP_UNIT,
		active: lineView(evaluated.scenario),
		comparison: null,
		cells,
		measure: (text, sizePixels, isStrong) => {
			context.font = canvasFont(sizePixels, isStrong);
			return context.measureText(text).width;
		},
	});
	const url = URL.createObjectURL(
		new Blob([new XMLSerializer().serializeToString(picture.svg)], { type: "image/svg+xml" }),
	);
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		context.drawImage(image, 0, MAP_TOP, PICTURE_WIDTH, MAP_HEIGHT);
	} finally {
		URL.revokeObjectURL(url);
	}
	context.lineJoin = "round";
	context.textBaseline = "alphabetic";
	for (const name of picture.names) {
		context.font = canvasFont(name.sizePixels, name.isStrong);
		context.strokeStyle = picture.ground;
		context.lineWidth = 3 * MAP_UNIT;
		context.strokeText(name.text, name.x, MAP_TOP + name.y);
		context.fillStyle = name.isStrong ? picture.ink : SOFT;
		context.fillText(name.text, name.x, MAP_TOP + name.y);
	}
	drawScale(context, t, picture.scale);
}

function drawScale(
	context: CanvasRenderingContext2D,
	t: Translator,
	{ metres, pixels }: { readonly metres: number; readonly pixels: number },
): void {
	const y = MAP_TOP + MAP_HEIGHT - 28;
	context.font = canvasFont(24);
	context.strokeStyle = PAPER;
	context.lineWidth = 6;
	context.strokeText(t.format.distance(metres), MARGIN, y - 14);
	context.fillStyle = INK;
	context.fillText(t.format.distance(metres), MARGIN, y - 14);
	context.fillRect(MARGIN, y, pixels, 4);
	context.fillRect(MARGIN, y - 8, 4, 12);
	context.fillRect(MARGIN + pixels - 4, y - 8, 4, 12);
}

/** What the ground's colours mean; a picture travels without the page that says it. */
function drawLegend(context: CanvasRenderingContext2D, { t, cells }: SharePictureRequest): void {
	const rows = legendRows(t, cells.kind, "light");
	const perLine = Math.max(4, Math.ceil(rows.length / 2));
	const column = (PICTURE_WIDTH - 2 * MARGIN) / perLine;
	rows.forEach(({ label, color, swatch }, order) => {
		const x = MARGIN + (order % perLine) * column;
		const y = LEGEND_TOP + Math.floor(order / perLine) * 30;
		context.fillStyle = color;
		context.fillRect(x, y, 26, 20);
		if (swatch !== "fill") stripe(context, x, y);
		context.font = canvasFont(19);
		context.fillStyle = SOFT;
		context.fillText(String(label), x + 34, y + 17, column - 42);
	});
}

function stripe(context: CanvasRenderingContext2D, x: number, y: number): void {
	context.save();
	context.beginPath();
	context.rect(x, y, 26, 20);
	context.clip();
	context.strokeStyle = PAPER;
	context.lineWidth = 2.5;
	for (let offset = -20; offset < 26; offset += 8) {
		context.beginPath();
		context.moveTo(x + offset, y + 20);
		context.lineTo(x + offset + 20, y);
		context.stroke();
	}
	context.restore();
}

function drawFigures(context: CanvasRenderingContext2D, { t, evaluated }: SharePictureRequest): void {
	const column = (PICTURE_WIDTH - 2 * MARGIN) / HEADLINES.length;
	HEADLINES.forEach((figure, order) => {
		const { name, kind, unit } = figureWords[figure];
		const middle = middleOf(evaluated, figure);
		const range = evaluated.ranges?.figures[figure] ?? null;
		const place = { x: MARGIN + order * column, widthPixels: column - 24 };
		const text = (words: string, y: number, sizePixels: number, color: string, isStrong = false): number =>
			drawText(context, t.language, words, { ...place, y, sizePixels, color, isStrong, lineShare: 1.35 });
		let y = text(`${t.of(name)} · ${t(`kind.${kind}`)}`, FIGURES_TOP, 22, SOFT);
		const written = middle === null ? null : writeMedian(t, unit, middle);
		y = text(written?.number ?? t("state.noValue"), y, 52, INK, true);
		if (written !== null) {
			context.font = canvasFont(52, true);
			const after = context.measureText(written.number).width + 12;
			context.font = canvasFont(24);
			context.fillText(written.unit, place.x + after, y - 20, column - after - 24);
		}
		if (range !== null) text(t("range.of", { range: writeRange(t, unit, range) }), y, 22, INK);
	});
}

function drawFoot(
	context: CanvasRenderingContext2D,
	{ t, address }: SharePictureRequest,
	stamp: ReturnType<typeof stampText>,
): void {
	const matrix = address === null ? null : qrMatrix(address, "low");
	const hasCode = matrix !== null && matrix.size <= MOST_QR_MODULES;
	const widthPixels = PICTURE_WIDTH - 2 * MARGIN - (hasCode ? QR_PIXELS + 24 : 0);
	context.fillStyle = INK;
	context.fillRect(MARGIN, STAMP_TOP, PICTURE_WIDTH - 2 * MARGIN, 2);
	let y = STAMP_TOP + 12;
	for (const [words, sizePixels] of [
		[stamp.made, 22],
		[stamp.identity, 20],
		[stamp.attribution, 18],
		[t("stamp.use"), 18],
	] as const)
		y = drawText(context, t.language, words, {
			x: MARGIN,
			y,
			widthPixels,
			sizePixels,
			color: sizePixels === 22 ? INK : SOFT,
			lineShare: 1.4,
		});
	if (!hasCode) return;
	const module = Math.floor(QR_PIXELS / matrix.size);
	const left = PICTURE_WIDTH - MARGIN - module * matrix.size;
	context.fillStyle = "#FFFFFF";
	context.fillRect(left, STAMP_TOP + 12, module * matrix.size, module * matrix.size);
	context.fillStyle = "#000000";
	matrix.rows.forEach((row, line) => {
		row.forEach((isDark, at) => {
			if (isDark) context.fillRect(left + at * module, STAMP_TOP + 12 + line * module, module, module);
		});
	});
}
