import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { THEMES, type Theme } from "../../src/ui/themes.ts";

const CSS = readFileSync("src/ui/tokens.css", "utf8");

/** The colours that a theme's block of the stylesheet sets. */
function colours(theme: Theme): ReadonlyMap<string, string> {
	const block = CSS.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`));
	if (!block) throw new Error(`tokens.css has no block for ${theme}`);
	return new Map(
		[...block[1]!.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((match) => [match[1]!, match[2]!]),
	);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

/** One colour at some strength over another, as `color-mix` in sRGB does it. */
function mixed(top: string, share: number, under: string): string {
	const channel = (at: number): string => {
		const of = (hex: string): number => Number.parseInt(hex.slice(at, at + 2), 16);
		return Math.round(of(top) * share + of(under) * (1 - share))
			.toString(16)
			.padStart(2, "0");
	};
	return `#${channel(1)}${channel(3)}${channel(5)}`;
}

const GROUNDS = ["paper", "surface", "sunken"] as const;
const TEXTS = [
	"ink",
	"ink-soft",
	"kept-text",
	"gained-text",
	"lost-text",
	"pass-text",
	"warn-text",
	"fail-text",
];
const MARKS = ["line", "focus", "control-edge", "kept", "gained", "lost"];

const pairs = (names: readonly string[], grounds: readonly string[]): [string, string][] =>
	names.flatMap((name) => grounds.map((ground): [string, string] => [name, ground]));

it("measures contrast as the standard's examples do", () => {
	expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
	expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)("the %s theme", (theme) => {
	const colour = (name: string): string => {
		const value = colours(theme).get(name);
		if (!value) throw new Error(`${theme} sets no --${name}`);
		return value;
	};

	it.each(pairs(TEXTS, GROUNDS))("%s is readable on %s (4.5)", (text, ground) => {
		expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(pairs(MARKS, GROUNDS.slice(0, 2)))("%s is seen on %s (3)", (mark, ground) => {
		expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
	});

	it.each([
		["on-line", "line"],
		["on-action", "action"],
		["line", "paper"],
	])("%s is readable on %s (4.5)", (text, ground) => {
		expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(["gained", "lost"])("a delta chip's %s is readable on its tint (4.5)", (tone) => {
		const tint = mixed(colour(tone), 0.12, colour("surface"));
		expect(contrast(colour(`${tone}-text`), tint)).toBeGreaterThanOrEqual(4.5);
	});

	it("sets every colour that the light theme sets", () => {
		expect([...colours(theme).keys()]).toEqual([...colours("light").keys()]);
	});
});

it("reads a projector's body text at 7 to 1 or more", () => {
	const projector = colours("projector");
	for (const text of ["ink", "ink-soft", "gained-text", "lost-text"]) {
		expect(contrast(projector.get(text)!, projector.get("paper")!), text).toBeGreaterThanOrEqual(7);
	}
});

it("has five text sizes and no more, none of the stylesheets sets another", () => {
	expect([...CSS.matchAll(/--text-[\w-]+:/g)]).toHaveLength(5);
});
