import asc from "assemblyscript/asc";
import { root } from "./paths.mjs";

export const generatedPath = `${root}/src/core/kernels/kernels.generated.ts`;

/**
 * Compiles assembly/index.ts to a WebAssembly module and puts it into a TypeScript source as base64.
 * @returns {Promise<string>} the text of the source
 */
export async function compileKernels() {
	/** @type {Uint8Array | null} */
	let binary = null;
	const options = [
		"-O3",
		"--converge",
		"--noAssert",
		"--runtime",
		"stub",
		"--enable",
		"simd",
		"--initialMemory",
		"1",
	];
	const { error, stderr } = await asc.main(
		["index.ts", "--baseDir", `${root}/assembly`, "--outFile", "kernels.wasm", ...options],
		{
			writeFile(_name, contents) {
				if (typeof contents !== "string") binary = contents;
			},
		},
	);
	if (error !== null || binary === null) throw new Error(`${error?.message}\n${stderr.toString()}`);
	const text = Buffer.from(binary).toString("base64");
	return `/** Compiled from assembly/ by \`npm run build:kernels\`. */\nexport const KERNELS_BASE64 =\n\t"${text}";\n`;
}
