import type { Palette } from "../palette.ts";

export const FLOOD_IMAGE = "flood-hatch";
/** Nothing to see: they hold the room under a station marker and the line, so that names keep clear. */
export const STATION_ROOM_IMAGE = "station-room";
export const LINE_ROOM_IMAGE = "line-room";

interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** Diagonal stripes that tile without a seam. */
function hatch(color: string, size: number, thickness: number): Pixels {
	const value = Number.parseInt(color.slice(1), 16);
	const data = new Uint8Array(size * size * 4);
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const across = (x + y) % size;
			const alpha = Math.min(1, Math.max(0, thickness - Math.abs(across - size / 2) + 0.5));
			data.set(
				[(value >> 16) & 255, (value >> 8) & 255, value & 255, Math.round(alpha * 255)],
				(y * size + x) * 4,
			);
		}
	}
	return { width: size, height: size, data };
}

export function styleImages(palette: Palette): readonly { readonly id: string; readonly pixels: Pixels }[] {
	const room = (size: number): Pixels => ({
		width: size,
		height: size,
		data: new Uint8Array(size * size * 4),
	});
	return [
		{ id: FLOOD_IMAGE, pixels: hatch(palette.flood, 16, 1.6) },
		{ id: STATION_ROOM_IMAGE, pixels: room(36) },
		{ id: LINE_ROOM_IMAGE, pixels: room(20) },
	];
}
