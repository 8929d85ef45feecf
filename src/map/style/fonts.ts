import latinRegular from "@fontsource/sarabun/files/sarabun-latin-400-normal.woff2?url";
import latinSemibold from "@fontsource/sarabun/files/sarabun-latin-600-normal.woff2?url";
import thaiRegular from "@fontsource/sarabun/files/sarabun-thai-400-normal.woff2?url";
import thaiSemibold from "@fontsource/sarabun/files/sarabun-thai-600-normal.woff2?url";
import type { StyleSpecification } from "maplibre-gl";

const REGULAR = "Sarabun";
const SEMIBOLD = "Sarabun Semibold";

/** What layers name in `text-font`. */
export const FONT_REGULAR = [REGULAR];
export const FONT_SEMIBOLD = [SEMIBOLD];

const THAI = ["U+0E01-0E5B", "U+200B-200D", "U+25CC"];

/** The map draws its own labels, so it needs files and not only a CSS face; addresses must be absolute. */
export function fontFaces(baseUrl: string): NonNullable<StyleSpecification["font-faces"]> {
	const face = (thai: string, latin: string) => [
		{ url: new URL(thai, baseUrl).href, "unicode-range": THAI },
		{ url: new URL(latin, baseUrl).href },
	];
	return { [REGULAR]: face(thaiRegular, latinRegular), [SEMIBOLD]: face(thaiSemibold, latinSemibold) };
}
