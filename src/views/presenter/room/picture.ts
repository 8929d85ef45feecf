import { decodeQR } from "qr/decode.js";
import { fail, ok, problem, type Result } from "../../../core/result.ts";

/** Larger pictures are looked at smaller: a code that fills a tenth of one is still read. */
const LONGEST_SIDES = [1600, 900, 2800] as const;
const EFFORT_MILLISECONDS = 800;

/** The text of a code in a picture. */
export async function codeInPicture(file: File): Promise<Result<string>> {
	let picture: ImageBitmap;
	try {
		picture = await createImageBitmap(file);
	} catch {
		return fail(problem("voices.pictureUnreadable", { file: file.name }));
	}
	try {
		for (const longest of LONGEST_SIDES) {
			const text = codeAtSize(picture, longest);
			if (text !== null) return ok(text);
		}
		return fail(problem("voices.noCodeInPicture", { file: file.name }));
	} finally {
		picture.close();
	}
}

function codeAtSize(picture: ImageBitmap, longest: number): string | null {
	const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
	const width = Math.max(1, Math.round(picture.width * scale));
	const height = Math.max(1, Math.round(picture.height * scale));
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (context === null) return null;
	// Transparent pictures of codes are dark on nothing.
	context.fillStyle = "#ffffff";
	context.fillRect(0, 0, width, height);
	context.drawImage(picture, 0, 0, width, height);
	try {
		const { data } = context.getImageData(0, 0, width, height);
		return decodeQR({ data, width, height }, { timeLimit: EFFORT_MILLISECONDS });
	} catch {
		return null;
	}
}
