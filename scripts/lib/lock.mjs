import { createHash, randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { root } from "./paths.mjs";

/**
 * @param {unknown} error
 * @param {string} code
 */
const hasCode = (error, code) => error instanceof Error && "code" in error && error.code === code;

/** @param {string} file */
function ownerIsGone(file) {
	try {
		process.kill(Number(readFileSync(file, "utf8")), 0);
		return false;
	} catch (error) {
		return hasCode(error, "ESRCH");
	}
}

/** @param {string} name */
export function lockFile(name) {
	const checkout = createHash("sha256").update(root).digest("hex").slice(0, 12);
	return join(tmpdir(), `rangbao-${checkout}-${name}.lock`);
}

/**
 * Runs `work` while no other process of this checkout does the same: two commands started together must not
 * both install or build. The lock lives outside node_modules, which an install removes.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
	const lock = lockFile(name);
	const own = `${lock}.${randomUUID()}`;
	writeFileSync(own, String(process.pid));
	for (let waits = 0; ; waits++) {
		try {
			// A hard link appears with its content in one step, which creating and then writing a file does not.
			linkSync(own, lock);
			break;
		} catch (error) {
			if (!hasCode(error, "EEXIST")) throw error;
			if (waits === 0) process.stderr.write(`Waiting for another command that is busy with: ${name}\n`);
			if (ownerIsGone(lock)) rmSync(lock, { force: true });
			else await delay(200);
		}
	}
	rmSync(own, { force: true });
	const release = () => rmSync(lock, { force: true });
	process.once("exit", release);
	try {
		return await work();
	} finally {
		process.off("exit", release);
		release();
	}
}
