import type { StyleSpecification } from "maplibre-gl";

export const ONLINE_STYLE_URL = "https://tiles.openfreemap.org/styles/positron";
const TIMEOUT_MILLISECONDS = 3000;

function isStyle(value: unknown): value is StyleSpecification {
	if (typeof value !== "object" || value === null) return false;
	const { version, sources, layers } = value as Record<string, unknown>;
	return version === 8 && typeof sources === "object" && sources !== null && Array.isArray(layers);
}

/** The online style, or null where it cannot be had in time. */
export async function fetchOnlineStyle(signal: AbortSignal): Promise<StyleSpecification | null> {
	try {
		const response = await fetch(ONLINE_STYLE_URL, {
			signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]),
		});
		if (!response.ok) return null;
		const style: unknown = await response.json();
		return isStyle(style) ? style : null;
	} catch {
		return null;
	}
}
