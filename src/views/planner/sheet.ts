import { SHEET_HEIGHTS, type SheetHeight } from "./state.ts";

/** Share of the window that the bottom sheet takes; planner.css has the same three. */
const FRACTIONS: Readonly<Record<SheetHeight, number>> = { peek: 0.2, half: 0.5, full: 0.88 };

export const sheetFraction = (height: SheetHeight): number => FRACTIONS[height];

/** The height at which a sheet that was let go comes to rest. */
export function nearestHeight(fraction: number): SheetHeight {
	let best: SheetHeight = "peek";
	for (const height of SHEET_HEIGHTS) {
		if (Math.abs(FRACTIONS[height] - fraction) < Math.abs(FRACTIONS[best] - fraction)) best = height;
	}
	return best;
}

/** Up through the heights, and from the top one back to the lowest. */
export function nextHeight(height: SheetHeight): SheetHeight {
	return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length]!;
}
