import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBuilt } from "./lib/app-build.mjs";
import { findChromium, howToGetChromium, installBrowserWithApt } from "./lib/browser.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { cacheFolder, root } from "./lib/paths.mjs";

/**
 * Everything that must hold before a change is done, each static check counted as one test. The last line is
 * the result and nothing else. On a machine that sets CI, missing browser tests are failures.
 */

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Outcome */

/** @type {Outcome[]} */
const outcomes = [];

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {"show" | "catch"} output
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
function run(command, args, output = "show") {
	return new Promise((resolve) => {
		let text = "";
		const child = spawn(process.execPath, [`${root}/node_modules/${command}`, ...args], {
			cwd: root,
			stdio: ["ignore", output === "show" ? 1 : "pipe", 2],
		});
		child.stdout?.setEncoding("utf8").on("data", (chunk) => {
			text += chunk;
		});
		child.on("close", (code) => resolve({ succeeded: code === 0, output: text }));
	});
}

/**
 * @param {string} name
 * @param {() => Promise<Pick<Outcome, "passed" | "failed" | "skipped">>} work
 */
async function step(name, work) {
	say(`\n── ${name}`);
	const started = performance.now();
	const counts = await work();
	outcomes.push({ name, ...counts, seconds: (performance.now() - started) / 1000 });
}

/** @param {boolean} succeeded */
const one = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 });

/** @param {"unit" | "browser"} project */
async function vitest(project) {
	const report = `${cacheFolder}/${project}.json`;
	rmSync(report, { force: true });
	const { succeeded } = await run("vitest/vitest.mjs", [
		"run",
		`--project=${project}`,
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${report}`,
	]);
	try {
		const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
			readFileSync(report, "utf8"),
		);
		// A file that cannot be loaded fails the run and holds no failed test.
		const failed = succeeded ? numFailedTests : Math.max(1, numFailedTests);
		return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
	} catch {
		return one(false);
	}
}

async function countBrowserTests() {
	const { output } = await run("vitest/vitest.mjs", ["list", "--project=browser", "--json"], "catch");
	try {
		return JSON.parse(output).length;
	} catch {
		return 1;
	}
}

async function build() {
	try {
		await ensureBuilt();
		return one(true);
	} catch (error) {
		say(error instanceof Error ? (error.stack ?? error.message) : String(error));
		return one(false);
	}
}

async function browser() {
	if (process.env.CI) installBrowserWithApt();
	if (findChromium()) return vitest("browser");
	say(howToGetChromium);
	const missing = await countBrowserTests();
	return { passed: 0, failed: process.env.CI ? missing : 0, skipped: process.env.CI ? 0 : missing };
}

await ensureInstalled();
mkdirSync(cacheFolder, { recursive: true });
await step("Format and lint", async () =>
	one((await run("@biomejs/biome/bin/biome", ["check", "."])).succeeded),
);
await step("Types", async () => one((await run("typescript/bin/tsc", ["--noEmit"])).succeeded));
await step("Unused files, exports and packages", async () =>
	one((await run("knip/bin/knip.js", ["--no-progress"])).succeeded),
);
await step("Unit, property, golden and architecture tests", () => vitest("unit"));
await step("Build", build);
await step("Browser tests", browser);

/** @param {"passed" | "failed" | "skipped"} count */
const total = (count) => outcomes.reduce((sum, outcome) => sum + outcome[count], 0);

say("");
for (const { name, passed, failed, skipped, seconds } of outcomes) {
	const verdict = failed > 0 ? `${failed} FAILED` : skipped > 0 ? `${skipped} skipped` : "ok";
	say(
		`${name.padEnd(48)} ${String(passed).padStart(5)} passed  ${verdict.padEnd(12)} ${seconds.toFixed(1)} s`,
	);
}
const skipped = total("skipped");
say(`\n${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = total("failed") > 0 ? 1 : 0;
