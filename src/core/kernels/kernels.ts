import { plainKernels } from "./plain.ts";
import { simdKernels } from "./simd.ts";
import type { Kernels } from "./types.ts";

let chosen: Kernels | null = null;

/** The fastest kernels that this platform runs, made ready at the first call; the answers are the same in all. */
export function kernels(): Kernels {
	chosen ??= simdKernels() ?? plainKernels;
	return chosen;
}
