import type { Language } from "../../../i18n/index.ts";

const FAMILY = "Sarabun, sans-serif";

export const canvasFont = (sizePixels: number, isStrong = false): string =>
	`${isStrong ? 600 : 400} ${sizePixels}px ${FAMILY}`;

/** The page's own font, both weights and scripts, before a canvas first uses it. */
export async function loadCanvasFonts(): Promise<void> {
	const sample = "กำ้ป่ Aa1";
	await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 24px Sarabun`, sample)));
}

/** Text broken into lines at words, Thai ones too, which stand without spaces. */
export function wrappedLines(
	text: string,
	widthPixels: number,
	language: Language,
	measure: (text: string) => number,
): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const segment of unbroken(text, language)) {
		if (line !== "" && measure((line + segment).trimEnd()) > widthPixels) {
			lines.push(line.trimEnd());
			line = segment.trimStart();
		} else line += segment;
	}
	if (line.trim() !== "") lines.push(line.trimEnd());
	return lines;
}

/** No line begins with what closes or ends with what opens. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf},.;:!?·%–-]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}-]$/u;

function unbroken(text: string, language: Language): readonly string[] {
	const pieces: string[] = [];
	for (const { segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
		const before = pieces.at(-1);
		if (before !== undefined && (NEVER_FIRST.test(segment) || NEVER_LAST.test(before)))
			pieces[pieces.length - 1] = before + segment;
		else pieces.push(segment);
	}
	return pieces;
}

export interface TextBlock {
	readonly x: number;
	/** Top of the first line. */
	readonly y: number;
	readonly widthPixels: number;
	readonly sizePixels: number;
	readonly color: string;
	readonly isStrong?: boolean;
	readonly lineShare?: number;
}

/** Draws text in lines and returns where the next block may begin. */
export function drawText(
	context: CanvasRenderingContext2D,
	language: Language,
	text: string,
	block: TextBlock,
): number {
	const { sizePixels, lineShare = 1.5 } = block;
	context.font = canvasFont(sizePixels, block.isStrong);
	context.fillStyle = block.color;
	context.textBaseline = "alphabetic";
	const step = sizePixels * lineShare;
	let y = block.y;
	for (const line of wrappedLines(
		text,
		block.widthPixels,
		language,
		(part) => context.measureText(part).width,
	)) {
		context.fillText(line, block.x, y + (step + sizePixels * 0.7) / 2);
		y += step;
	}
	return y;
}
