import { posix } from "node:path";
import { parseSync } from "vite";

/** Globals whose use the rules limit: in any mention, as a member, or as a call. */
const watchedNames = new Set(["localStorage", "sessionStorage", "indexedDB"]);
const watchedMembers = new Set(["Date.now", "Math.random"]);
const watchedCalls = new Set(["fetch"]);

export interface ImportEdge {
	/** As written. */
	readonly specifier: string;
	/** Path from the checkout where the specifier is relative, the specifier itself otherwise. */
	readonly target: string;
	readonly isRelative: boolean;
	/** True where everything that crosses is a type. */
	readonly isType: boolean;
	/** False for a file that is only addressed, as `new URL("./worker.ts", import.meta.url)` does. */
	readonly isLoaded: boolean;
}

export interface SourceFile {
	readonly path: string;
	readonly text: string;
	readonly imports: readonly ImportEdge[];
	/** The watched names it uses. */
	readonly uses: ReadonlySet<string>;
}

interface SyntaxNode {
	readonly type: string;
	readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
	typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
	return Object.values(node).flat().filter(isNode);
}

/** The text of a string, or of a template without holes. */
function textOf(value: unknown): string {
	if (!isNode(value)) return "";
	if (value.type === "Literal") return typeof value.value === "string" ? value.value : "";
	const { quasis } = value;
	if (value.type !== "TemplateLiteral" || !Array.isArray(quasis) || quasis.length !== 1) return "";
	return String(quasis[0].value.cooked);
}

/** The name that an identifier, or the text between the brackets of a computed member, stands for. */
function nameOf(value: unknown): string {
	return isNode(value) && value.type === "Identifier" ? String(value.name) : textOf(value);
}

const globalObjects = new Set(["globalThis", "window", "self"]);

/** Specifiers of import and export lists that are all marked `type`. An empty list still loads the module. */
function areAllTypes(specifiers: unknown, kind: "importKind" | "exportKind"): boolean {
	return (
		Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every((each) => each[kind] === "type")
	);
}

type Found = Pick<ImportEdge, "specifier" | "isType" | "isLoaded">;

function importOf(node: SyntaxNode): Found | null {
	const value = { isType: false, isLoaded: true };
	switch (node.type) {
		case "ImportDeclaration": {
			const isType = node.importKind === "type" || areAllTypes(node.specifiers, "importKind");
			return { specifier: textOf(node.source), isType, isLoaded: true };
		}
		case "ExportAllDeclaration":
		case "ExportNamedDeclaration": {
			if (!isNode(node.source)) return null;
			const isType = node.exportKind === "type" || areAllTypes(node.specifiers, "exportKind");
			return { specifier: textOf(node.source), isType, isLoaded: true };
		}
		case "ImportExpression":
			return { specifier: textOf(node.source) || "(computed)", ...value };
		case "TSImportType":
			return { specifier: textOf(node.source), isType: true, isLoaded: true };
		case "TSImportEqualsDeclaration": {
			const reference = node.moduleReference;
			if (!isNode(reference) || reference.type !== "TSExternalModuleReference") return null;
			return { specifier: textOf(reference.expression), ...value };
		}
		case "NewExpression": {
			const [first] = node.arguments as unknown[];
			const specifier = textOf(first);
			if (nameOf(node.callee) !== "URL" || !specifier.startsWith(".")) return null;
			return { specifier, isType: false, isLoaded: false };
		}
		default:
			return null;
	}
}

/** The watched name that this node uses, if it does. */
function useOf(node: SyntaxNode): string | null {
	if (node.type === "Identifier") return watchedNames.has(nameOf(node)) ? nameOf(node) : null;
	if (node.type === "MemberExpression") {
		const object = nameOf(node.object);
		const member = `${object}.${nameOf(node.property)}`;
		if (object === "console") return object;
		return watchedMembers.has(member) ? member : null;
	}
	if (node.type !== "CallExpression" || !isNode(node.callee)) return null;
	const { callee } = node;
	const isGlobalMember = callee.type === "MemberExpression" && globalObjects.has(nameOf(callee.object));
	const called = nameOf(isGlobalMember ? callee.property : callee);
	return watchedCalls.has(called) ? called : null;
}

export function readSource(path: string, text: string): SourceFile {
	const { program, errors } = parseSync(path, text);
	if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
	const imports: ImportEdge[] = [];
	const uses = new Set<string>();
	const waiting: SyntaxNode[] = [program as unknown as SyntaxNode];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const found = importOf(node);
		if (found) imports.push({ ...found, ...resolve(path, found.specifier) });
		const use = useOf(node);
		if (use) uses.add(use);
		waiting.push(...childrenOf(node));
	}
	return { path, text, imports, uses };
}

function resolve(from: string, specifier: string): Pick<ImportEdge, "target" | "isRelative"> {
	const bare = specifier.replace(/\?.*$/, "");
	if (!bare.startsWith(".")) return { target: bare, isRelative: false };
	return { target: posix.join(posix.dirname(from), bare), isRelative: true };
}
