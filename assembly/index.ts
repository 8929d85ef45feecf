export { addPowers, nearestSquares } from "./access";
export { balanceRows } from "./balance";
export { exponentialEach, powerEach } from "./power";
export { combinations, rowProducts } from "./products";
export { pivotRiders } from "./riders";
export { addLogarithmicRises } from "./rises";
export { rivalShares } from "./shares";

/** Where the room for arrays begins. */
export function start(): usize {
	return (__heap_base + 15) & ~15;
}
