import { expect, test } from "vitest";
import { splitWalks, walksDiffer, withWalks } from "../../src/session/link-walks.ts";
import { readShareLink, writeShareLink } from "../../src/session/share-link.ts";
import type { LoadedStreets } from "../../src/session/streets-types.ts";
import { fixtureScenario } from "../scenario/builders.ts";

const streets = (dataDate: string | null) => ({ provenance: { dataDate } }) as LoadedStreets;

test.each([null, "2026-10-01"])(
	"a link made on streets (of %s) says so and opens the same scenario",
	(date) => {
		const written = writeShareLink(fixtureScenario());
		if (!written.ok) throw new Error(written.error.code);
		const marked = splitWalks(withWalks(written.value, streets(date)));
		expect(marked.streets).toBe(date === null ? "OpenStreetMap" : `OpenStreetMap ${date}`);
		expect(readShareLink(marked.link)).toEqual({ ok: true, value: fixtureScenario() });
		expect(encodeURI(withWalks(written.value, streets(date)))).toBe(withWalks(written.value, streets(date)));
	},
);

test("a link made on straight lines is the scenario alone", () => {
	expect(withWalks("abc", null)).toBe("abc");
	expect(splitWalks("abc")).toEqual({ link: "abc", streets: null });
	expect(splitWalks("abc.streets-tomorrow")).toEqual({ link: "abc.streets-tomorrow", streets: null });
});

test("who opens it is told where walks differ, and only there", () => {
	expect(walksDiffer("OpenStreetMap", null)?.code).toBe("streets.linkHadStreets");
	expect(walksDiffer(null, streets(null))?.code).toBe("streets.linkHadNone");
	expect(walksDiffer(null, null)).toBeNull();
	expect(walksDiffer("OpenStreetMap", streets(null))).toBeNull();
});
