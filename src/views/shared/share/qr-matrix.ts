import { type ErrorCorrection, encodeQR } from "qr";

/** White modules around a code; ISO/IEC 18004 asks for four. */
export const QUIET_ZONE_MODULES = 4;

/** Up to here a code has room for more correction and still scans from a screen across a table. */
const SHORT_CHARACTERS = 400;

/** A code as rows of dark and light modules with its quiet zone. */
export interface QrMatrix {
	readonly size: number;
	readonly rows: readonly (readonly boolean[])[];
}

/**
 * A text as a QR code (ISO/IEC 18004); null where the text is longer than a code can hold. Without a choice of
 * correction, short texts take medium (15 %) and long ones low (7 %): coarser modules scan better than finer ones
 * with more correction.
 */
export function qrMatrix(text: string, correction?: ErrorCorrection): QrMatrix | null {
	const ecc = correction ?? (text.length <= SHORT_CHARACTERS ? "medium" : "low");
	try {
		const rows = encodeQR(text, "raw", { ecc, border: QUIET_ZONE_MODULES });
		return { size: rows.length, rows };
	} catch {
		return null;
	}
}

/** The dark modules as one SVG path in units of a module, each run of a row as one rectangle. */
export function qrPath({ rows }: QrMatrix): string {
	let path = "";
	rows.forEach((row, y) => {
		for (let x = 0; x < row.length; x++) {
			if (!row[x]) continue;
			const start = x;
			while (row[x + 1]) x++;
			path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
		}
	});
	return path;
}
