import {
	belowSession,
	compositionRoots,
	mostLines,
	packageRules,
	roomRules,
	tsxRooms,
	typePackages,
} from "./rules.ts";
import type { ImportEdge, SourceFile } from "./source-file.ts";

/** The room that a path lies in: "geo", "models/access", "views/planner", "workers"; null for none. */
export function roomOf(path: string): string | null {
	const parts = path.split("/");
	if (parts[0] === "workers") return "workers";
	if (parts[0] !== "src" || parts.length < 3) return null;
	const [, room = "", inner = ""] = parts;
	return (room === "models" || room === "views") && parts.length > 3 ? `${room}/${inner}` : room;
}

const familyOf = (room: string): string => room.replace(/\/.*$/, "/*");

/** Whether a list of rooms names this one, itself or by its family. */
const names = (rooms: readonly string[] | undefined, room: string): boolean =>
	rooms !== undefined && (rooms.includes("*") || rooms.includes(room) || rooms.includes(familyOf(room)));

/** As `names`, where "views" or "scenario/file" in the list may stand for a folder inside a room. */
const isWithin = (rooms: readonly string[], path: string, room: string): boolean =>
	names(rooms, room) || rooms.some((each) => path.startsWith(`src/${each}/`));

function roomBreach(file: SourceFile, room: string, edge: ImportEdge): string | null {
	const target = roomOf(edge.target);
	if (target === null) return `${file.path} imports ${edge.target}, which lies in no room`;
	if (target === room) return null;
	if (compositionRoots.includes(target)) {
		const isNamedByRoot = compositionRoots.includes(room) && !edge.isLoaded;
		return isNamedByRoot ? null : `${file.path} imports the composition root ${target}`;
	}
	const rule = roomRules[room] ?? roomRules[familyOf(room)];
	if (!rule) return `${file.path} lies in ${room}, a room that the rules do not know`;
	// A view's own family is open to it only through views/shared, which its rule names.
	if (names(rule.values, target)) return null;
	if (!names(rule.types, target)) return `${room} may not import ${target}: ${file.path} → ${edge.target}`;
	return edge.isType ? null : `${room} may import only types of ${target}: ${file.path} → ${edge.target}`;
}

const fitsPackage = (pattern: string, name: string): boolean =>
	pattern.endsWith("*")
		? name.startsWith(pattern.slice(0, -1))
		: name === pattern || name.startsWith(`${pattern}/`);

function packageBreach(file: SourceFile, room: string, edge: ImportEdge): string | null {
	if (edge.isType && typePackages.includes(edge.target)) return null;
	const rule = packageRules.find((each) => fitsPackage(each.name, edge.target));
	if (!rule) return `no rule says who may import ${edge.target}: ${file.path}`;
	return isWithin(rule.rooms, file.path, room)
		? null
		: `${edge.target} belongs to ${rule.rooms.join(", ")}: ${file.path}`;
}

function fileBreaches(file: SourceFile): readonly (string | null)[] {
	const room = roomOf(file.path);
	if (room === null) return [`${file.path} lies in no room`];
	const lines = file.text.replace(/\n$/, "").split("\n").length;
	const isBelowSession = names(belowSession, room);
	return [
		...file.imports.map((edge) =>
			edge.isRelative ? roomBreach(file, room, edge) : packageBreach(file, room, edge),
		),
		lines > mostLines ? `${file.path} has ${lines} lines; ${mostLines} is the ceiling` : null,
		file.path.endsWith(".tsx") && !names(tsxRooms, room) ? `${room} draws nothing: ${file.path}` : null,
		/\b(TODO|FIXME)\b/.test(file.text) ? `${file.path} leaves a note for later` : null,
		...[...file.uses].map((name) => {
			if (name === "console") return room === "cli" ? null : `${file.path} writes to the console`;
			return isBelowSession ? `${name} must be passed in below the session: ${file.path}` : null;
		}),
	];
}

/** Groups of files that import each other in a ring, type imports included (Tarjan's strong components). */
export function cyclesAmong(files: readonly SourceFile[]): readonly (readonly string[])[] {
	const edges = new Map(
		files.map((file) => [
			file.path,
			file.imports.filter((edge) => edge.isRelative && edge.isLoaded).map((edge) => edge.target),
		]),
	);
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const cycles: string[][] = [];

	const visit = (path: string): number => {
		const index = order.size;
		order.set(path, index);
		lowest.set(path, index);
		open.push(path);
		for (const target of edges.get(path) ?? []) {
			if (!edges.has(target)) continue;
			const reached = order.has(target)
				? open.includes(target)
					? order.get(target)!
					: index
				: visit(target);
			lowest.set(path, Math.min(lowest.get(path)!, reached));
		}
		if (lowest.get(path) === index) {
			const ring = open.splice(open.indexOf(path));
			if (ring.length > 1 || edges.get(path)?.includes(path)) cycles.push(ring.sort());
		}
		return lowest.get(path)!;
	};
	for (const path of edges.keys()) if (!order.has(path)) visit(path);
	return cycles;
}

/** Everything in which these files break the rules of the house, one line each. */
export function breachesIn(files: readonly SourceFile[]): readonly string[] {
	return [
		...files.flatMap(fileBreaches).filter((breach) => breach !== null),
		...cyclesAmong(files).map((ring) => `these files import each other: ${ring.join(", ")}`),
	];
}
