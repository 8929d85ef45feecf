/** Whether more of a figure is good, bad, or neither (a cost falls: gained; a track gets longer: neutral). */
export type Better = "more" | "less" | "neither";
export type DeltaTone = "gained" | "lost" | "neutral";

/** The tone of a change. A change that rounds to nothing has none. */
export function deltaTone(change: number, better: Better): DeltaTone {
	if (change === 0 || better === "neither" || Number.isNaN(change)) return "neutral";
	return change > 0 === (better === "more") ? "gained" : "lost";
}
