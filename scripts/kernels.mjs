import { readFileSync, writeFileSync } from "node:fs";
import { compileKernels, generatedPath } from "./lib/kernels.mjs";

/** Compiles assembly/ and writes it where the sources import it. */
const text = await compileKernels();
if (readFileSync(generatedPath, "utf8") !== text) writeFileSync(generatedPath, text);
process.stdout.write(`${generatedPath}: ${text.length} characters\n`);
