import fc from "fast-check";
import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../../src/scenario/assumptions.ts";
import { renameStation } from "../../src/scenario/edits/rename-station.ts";
import { MAXIMUM_LINK_CHARACTERS, readShareLink, writeShareLink } from "../../src/session/share-link.ts";
import { fixtureScenario, run, scenarioWith } from "../scenario/builders.ts";
import { anyEdit } from "../scenario/random-edits.ts";

const written = (scenario: ReturnType<typeof fixtureScenario>): string => {
	const link = writeShareLink(scenario);
	if (!link.ok) throw new Error(JSON.stringify(link.error));
	return link.value;
};

test("21 stations with Thai and English names and 12 changed assumptions fit in 2,000 characters, exactly", () => {
	let scenario = fixtureScenario();
	for (const station of scenario.line!.stations) {
		scenario = run(
			scenario,
			renameStation(station.id, { th: `${station.name.th} ${station.id.replace("S", "ที่ ")}` }),
		);
	}
	const assumptions = Object.fromEntries(ASSUMPTION_IDS.slice(0, 12).map((id) => [id, ASSUMPTIONS[id].high]));
	scenario = { ...scenario, assumptions };
	const link = written(scenario);
	expect(link).toMatch(/^[\w-]+$/);
	expect(link.length).toBeLessThanOrEqual(MAXIMUM_LINK_CHARACTERS);
	expect(readShareLink(link)).toEqual({ ok: true, value: scenario });
});

test("property (seed 17): any edited scenario comes back equal to the last bit", () => {
	fc.assert(
		fc.property(fc.array(anyEdit, { maxLength: 15 }), (edits) => {
			let scenario = fixtureScenario();
			for (const edit of edits) {
				const result = edit(scenario);
				if (result.ok) scenario = result.value.scenario;
			}
			expect(readShareLink(written(scenario))).toEqual({ ok: true, value: scenario });
		}),
		{ seed: 17, numRuns: 150 },
	);
});

test("no line travels too; positions finer than the step are refused, not rounded in silence", () => {
	expect(readShareLink(written(scenarioWith(null)))).toEqual({ ok: true, value: scenarioWith(null) });
	const scenario = fixtureScenario();
	const alignment = scenario.line!.alignment.with(0, { position: [102.83310049, 16.53] });
	const link = writeShareLink({ ...scenario, line: { ...scenario.line!, alignment } });
	expect(link).toMatchObject({ ok: false, error: { code: "shareLink.notRounded" } });
});

test("every single changed character is noticed", () => {
	const link = written(fixtureScenario());
	for (let i = 0; i < link.length - 1; i++) {
		const other = link[i] === "A" ? "B" : "A";
		expect(readShareLink(link.slice(0, i) + other + link.slice(i + 1))).toMatchObject({ ok: false });
	}
	for (const cut of [0, 3, 10, link.length - 3]) expect(readShareLink(link.slice(0, cut)).ok).toBe(false);
});

test("a link that swells, or that holds values out of range, is refused after its checksum holds", () => {
	const pack = (payload: Uint8Array, version = 1): string => {
		const packed = deflateSync(payload);
		const bytes = new Uint8Array(5 + packed.length);
		bytes[0] = version;
		bytes.set(packed, 5);
		const crcTable = Array.from({ length: 256 }, (_, n) => {
			let c = n;
			for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
			return c >>> 0;
		});
		let crc = 0xffffffff;
		for (const byte of [version, ...packed]) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8);
		new DataView(bytes.buffer).setUint32(1, ~crc >>> 0);
		return Buffer.from(bytes).toString("base64url");
	};
	const bomb = pack(new Uint8Array(1_000_000));
	expect(bomb.length).toBeLessThan(MAXIMUM_LINK_CHARACTERS);
	expect(readShareLink(bomb)).toMatchObject({ ok: false, error: { code: "shareLink.broken" } });
	expect(readShareLink(pack(new Uint8Array(10), 9))).toMatchObject({
		ok: false,
		error: { code: "shareLink.unknownVersion", parameters: { version: 9 } },
	});
	const dear = written({ ...fixtureScenario(), fare: { flatBaht: 5000 } });
	expect(readShareLink(dear)).toMatchObject({
		ok: false,
		error: { code: "scenarioFile.tooBig", parameters: { field: "fare.flatBaht" } },
	});
});

/** Written by earlier releases: three stations, one changed assumption. */
const OLD_LINKS = {
	plain:
		"AQftk-rjzM7Iz9PNTkzNYylJLS5hnT5l1dpZLCFAJgPDBk4QWsDN0MHHsGErE8OFj5wML5gYmRiMGOQYGBkZOZIzi5JLM0sqGWUYmZmDDQxZV21evKmXLTgxtygx78G-jqS-aZf4GSoYgHJGbNNPbJq3eANHSEaiQkBGUSLDoR5GiJQx-_KNUw6vXniCyy-1XKEkNbcgJ5VhzVsmoCwTA8iUhl8X-RkYujaxAAA",
	dictionary:
		"Aj7lCGFDFEoswCq_hHX6lFVrZ7EAXVHCwLCBE4QWcDN08DFs2MrEcOEjJ8MLJkYmBiMGOQZGRkZ4f59RhpEZI-c_2NeR1DftEj9DBQOoEEC3mOFQDyNEyph9-cYph1cvPMHll1quUJKaC6wVGNa8ZQLKMjGATGn4dZGfgaFrEwsA",
};

test("links of every version written so far open for good", () => {
	const plain = readShareLink(OLD_LINKS.plain);
	expect(plain).toMatchObject({
		ok: true,
		value: {
			line: {
				stations: [{ name: { th: "สำราญ" } }, { name: { en: "Tha Phra" } }, { name: { th: "วัดใหม่" } }],
			},
			assumptions: { circuity: 1.4 },
		},
	});
	expect(readShareLink(OLD_LINKS.dictionary)).toEqual(plain);
	expect(plain.ok && written(plain.value)).toBe(OLD_LINKS.dictionary);
});
