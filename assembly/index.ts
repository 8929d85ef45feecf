export { exponentialEach, powerEach } from "./power";
export { combinations, rowProducts } from "./products";
export { pivotRiders } from "./riders";

/** Where the room for arrays begins. */
export function start(): usize {
	return (__heap_base + 15) & ~15;
}
