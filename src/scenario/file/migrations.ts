/** Takes the JSON of one version to the next one. Never changed once released. */
export type Migration = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Item i takes version i + 1 to version i + 2; each has its golden file in test/fixtures. */
export const MIGRATIONS: readonly Migration[] = [];

/** Runs the migrations that a file of the given version still needs. */
export function migrate(
	file: Readonly<Record<string, unknown>>,
	version: number,
	migrations: readonly Migration[] = MIGRATIONS,
): Readonly<Record<string, unknown>> {
	let current = file;
	for (const [i, step] of migrations.entries()) {
		if (i + 1 >= version) current = { ...step(current), formatVersion: i + 2 };
	}
	return current;
}
