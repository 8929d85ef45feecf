/** Where a divider may stand, as shares of the picture's width. */
export interface CurtainRoom {
	readonly least: number;
	readonly most: number;
}

const STEP = 0.02;
/** Neither side shrinks beyond reading its name and credits. */
const EDGE = 0.15;

/** The room that is left beside what covers the picture from its left. */
export function curtainRoom(covered: number): CurtainRoom {
	const free = 1 - covered;
	return { least: covered + EDGE * free, most: 1 - EDGE * free };
}

export const heldShare = (share: number, { least, most }: CurtainRoom): number =>
	Math.min(most, Math.max(least, share));

/** The middle of the room: where the divider begins. */
export const middleOf = ({ least, most }: CurtainRoom): number => (least + most) / 2;

/** How far the divider has gone through its room, 0..1. */
export const shareOfRoom = (share: number, { least, most }: CurtainRoom): number =>
	most > least ? (share - least) / (most - least) : 0;

/** Under a pointer that took hold of the divider beside its middle. */
export const draggedShare = (
	pointerPixels: number,
	offsetPixels: number,
	widthPixels: number,
	room: CurtainRoom,
): number => (widthPixels > 0 ? heldShare((pointerPixels - offsetPixels) / widthPixels, room) : room.least);

/** After a key, or null where the key is not the divider's: page keys are the clicker's. */
export function steppedShare(share: number, key: string, room: CurtainRoom): number | null {
	const steps: Readonly<Record<string, number>> = {
		ArrowLeft: -STEP,
		ArrowDown: -STEP,
		ArrowRight: STEP,
		ArrowUp: STEP,
	};
	if (key === "Home") return room.least;
	if (key === "End") return room.most;
	const step = steps[key];
	return step === undefined ? null : heldShare(share + step, room);
}
