import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { ensureInstalled } from "./lib/install.mjs";
import { bundleForNode } from "./lib/node-bundle.mjs";
import { root } from "./lib/paths.mjs";

/** Runs every file of test/bench, or those whose name contains the first argument; the rest goes to them. */
const [filter = "", ...rest] = process.argv.slice(2);
const folder = `${root}/test/bench`;
const benchmarks = (existsSync(folder) ? readdirSync(folder) : [])
	.filter((file) => file.endsWith(".ts") && file.includes(filter))
	.sort();
if (benchmarks.length === 0) {
	process.stderr.write(`No benchmark in test/bench has "${filter}" in its name.\n`);
	process.exit(1);
}
await ensureInstalled();
for (const benchmark of benchmarks) {
	process.stdout.write(`\n${benchmark.replace(/\.ts$/, "")}\n`);
	const program = await bundleForNode(`test/bench/${benchmark}`, ["src", "workers", "test/bench"]);
	const run = spawnSync(process.execPath, ["--enable-source-maps", program, ...rest], {
		stdio: "inherit",
		env: { ...process.env, RANGBAO_ROOT: root },
	});
	if (run.status !== 0) process.exitCode = 1;
}
