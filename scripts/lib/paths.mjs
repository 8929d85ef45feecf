import { fileURLToPath } from "node:url";

/** The checkout. */
export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** Everything that the scripts make and may throw away. */
export const cacheFolder = `${root}/node_modules/.cache/rangbao`;
