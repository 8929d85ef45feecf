import { afterEach, describe, expect, it, vi } from "vitest";
import {
	buildGazetteer,
	type NamedHit,
	type NamedPlace,
	searchGazetteer,
} from "../../../src/city/gazetteer/index.ts";
import { slipsForgiven } from "../../../src/city/gazetteer/search.ts";
import { seededRandom } from "../../../src/core/random.ts";
import { packNames } from "./pack.ts";

const SEED = 20261123;
const LIST = 5;
const names = packNames();
const gazetteer = buildGazetteer(names);
const find = (text: string, limit = LIST): NamedHit[] => searchGazetteer(gazetteer, text, limit);
const idsOf = (text: string, limit = LIST): string[] => find(text, limit).map(({ place }) => place.id);

const place = (id: string, th: string, en: string, rest: Partial<NamedPlace> = {}): NamedPlace => ({
	id,
	kind: "place",
	name: { th, en },
	position: [102.8, 16.4],
	radiusMetres: 0,
	within: null,
	category: null,
	...rest,
});
const among = (...places: NamedPlace[]) => {
	const own = buildGazetteer(places);
	return (text: string): string[] => searchGazetteer(own, text, LIST).map((hit) => hit.place.id);
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").toLowerCase();

/** Places of one name, whatever their kind: any of them answers it. */
const namesakes = ({ name }: NamedPlace): Set<string> => {
	const own = [name.th, name.en].map(lettersOf);
	return new Set(
		names
			.filter((other) => lettersOf(other.name.th) === own[0] || lettersOf(other.name.en) === own[1])
			.map(({ id }) => id),
	);
};

describe("names of the pack", () => {
	it("are found by their own names in both languages, first or beside a namesake", () => {
		for (const named of names)
			for (const text of [named.name.th, named.name.en]) {
				const [first] = find(text, 1);
				expect(first!.match, text).toBe("exact");
				expect([...namesakes(named)], text).toContain(first!.place.id);
			}
	});

	it("are found in capitals, with blanks all over, and with Thai digits", () => {
		expect(idsOf("  KHON   KAEN university ")[0]).toBe("place/khon-kaen-university");
		expect(idsOf("บขส ๓")[0]).toBe("place/bus-terminal-3");
		expect(idsOf("khonkaenuniversity")[0]).toBe("place/khon-kaen-university");
	});

	it(`are among the first ${LIST} with a slip in a short name and two in a long one (seed ${SEED})`, () => {
		const random = seededRandom(SEED);
		const whole = (below: number): number => Math.floor(random() * below);
		const letters = { th: "กขคงจชดตนบปมยรลวสหอ", en: "abcdefghiklmnoprstuwy" };
		const isLetter = (sign: string): boolean => /^[\p{L}\p{M}]$/u.test(sign);
		const isShortForm = (text: string, at: number): boolean => /^[^\s]*\./.test(text.slice(at));
		/** One slip at a letter of a part of the text. */
		const slip = (text: string, alphabet: string, first: number, last: number): string => {
			const letter = alphabet.charAt(whole(alphabet.length));
			let at = first + whole(last - first);
			while (!isLetter(text.charAt(at)) || isShortForm(text, at)) at = first + whole(last - first);
			const kind = whole(4);
			const isPair = at + 1 < last && isLetter(text.charAt(at + 1));
			if (kind === 0) return text.slice(0, at) + letter + text.slice(at);
			if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
			if (kind === 2 || !isPair) return text.slice(0, at) + letter + text.slice(at + 1);
			return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
		};
		let tried = 0;
		const lost: string[] = [];
		for (const named of names)
			for (const language of ["th", "en"] as const) {
				const text = named.name[language];
				const count = text.match(/[\p{L}\p{N}]/gu)!.length;
				const slips = count < 6 ? 0 : count < 10 ? 1 : 2;
				if (slips === 0) continue;
				for (let run = 0; run < 5; run++) {
					// Two slips lie in two halves: a letter put between two that were swapped is more than two.
					const half = slips === 2 ? Math.ceil(text.length / 2) : 0;
					let typed = slip(text, letters[language], half, text.length);
					if (slips === 2) typed = slip(typed, letters[language], 0, half - 1);
					tried++;
					const same = namesakes(named);
					if (!idsOf(typed).some((id) => same.has(id))) lost.push(`${text} → ${typed}`);
				}
			}
		expect(tried).toBeGreaterThan(1000);
		expect(lost).toEqual([]);
	});

	it("are found without a tone mark, without any, and with the wrong letter of one sound", () => {
		expect(idsOf("โนนมวง")[0]).toBe("station/S03");
		expect(idsOf("ตลาดตนตาล")[0]).toBe("place/ton-tann-market");
		expect(idsOf("เซนทรัล")[0]).toBe("place/central-khon-kaen");
		expect(idsOf("สรีจันทร์")[0]).toMatch(/^road\/ถนนศรีจันทร์/);
		expect(idsOf("ศรีจัน")[0]).toMatch(/^road\/ถนนศรีจันทร์/);
	});

	it("are found however their Thai is put into Latin letters", () => {
		for (const text of ["Sri Chan", "Srichan", "Si Chan", "sijan road"])
			expect(idsOf(text)[0], text).toMatch(/^road\/ถนนศรีจันทร์/);
		for (const text of ["Kaen Nakorn Witayalai", "ken nakhon", "Kaen Nakhorn"])
			expect(idsOf(text), text).toContain("place/kaen-nakhon-witthayalai-school");
		for (const text of ["Mittraphap", "Mitraparp Rd", "mittrapab"])
			expect(idsOf(text)[0], text).toMatch(/^road\/ถนนมิตรภาพ/);
		expect(idsOf("Na Muang")[0]).toMatch(/^road\/ถนนหน้าเมือง/);
		expect(idsOf("tha pra")[0]).toBe("station/S21");
	});

	it("are found by short forms of the word for their kind, and without it", () => {
		expect(idsOf("ถ.มิตรภาพ")[0]).toMatch(/^road\/ถนนมิตรภาพ/);
		expect(idsOf("มิตรภาพ")[0]).toMatch(/^road\/ถนนมิตรภาพ/);
		expect(idsOf("รพ.ศรีนครินทร์")[0]).toBe("place/srinagarind-hospital");
		expect(idsOf("ร.ร.กัลยาณวัตร")[0]).toBe("place/kanlayanawat-school");
		expect(idsOf("ม.ขอนแก่น")[0]).toBe("place/khon-kaen-university");
		expect(idsOf("สถานีขอนแก่น")[0]).toBe("place/khon-kaen-railway-station");
		expect(idsOf("ต.ศิลา")[0]).toBe("tambon/400114");
		expect(idsOf("KKU", 20)).toContain("place/khon-kaen-university");
	});

	it("are found before those that have the word for another kind, which still are found", () => {
		for (const text of ["โรงพยาบาลขอนแก่น", "รพ.ขอนแก่น", "Khon Kaen Hospital"]) {
			const hits = find(text, 3);
			expect(hits.map(({ place }) => place.id)).toContain("place/khon-kaen-hospital");
			expect(hits.every(({ place }) => place.category === "hospital")).toBe(true);
		}
		expect(idsOf("ตลาดสามเหลี่ยม")).toContain("station/S12");
	});

	it("come up while their first letters are typed", () => {
		for (const named of names)
			for (const text of [named.name.th, named.name.en]) {
				const begun = text.slice(0, Math.max(4, Math.ceil(text.length * 0.7)));
				const same = namesakes(named);
				expect(
					idsOf(begun, 12).some((id) => same.has(id)),
					begun,
				).toBe(true);
			}
		expect(find("เทพ")[0]).toMatchObject({ match: "begins", place: { name: { th: "ถนนเทพารักษ์" } } });
	});
});

describe("a search", () => {
	it.each(["xyzzy", "", "   ", ".", "()", "ๆ", "ฯ", "\u200b", "่"])("finds nothing for %j", (text) => {
		expect(find(text)).toEqual([]);
	});

	it("finds no short nonsense in the middle of words", () => {
		const find = among(place("a", "ก", "Rua Elizio Abate"), place("b", "ข", "Soi Sawatdi"));
		expect(find("xyzzy")).toEqual([]);
		expect(find("elixio")).toEqual(["a"]);
		expect(find("swatdi")).toEqual(["b"]);
	});

	it("takes signs of regular expressions for signs", () => {
		for (const text of ["[", "(a+)+$", ".*", "\\", "ถนน(", "[มิตรภาพ", "^$", "a{9}", "\\p{L}"])
			expect(() => find(text)).not.toThrow();
		expect(idsOf("*มิตรภาพ(?")[0]).toMatch(/^road\/ถนนมิตรภาพ/);
		expect(find(".*")).toEqual([]);
	});

	it("bears long and strange texts", () => {
		expect(find("ก".repeat(5000))).toEqual([]);
		expect(find("👩‍👩‍👧 \ud800")).toEqual([]);
		expect(idsOf(`Khon Kaen University ${"and more ".repeat(50)}`)).toContain("place/khon-kaen-university");
	});

	it("gives as many as were asked for, the best first, whatever that number is", () => {
		const all = idsOf("ขอนแก่น", 100);
		expect(all.length).toBeGreaterThan(20);
		for (const limit of [0, 1, 3, 7]) expect(idsOf("ขอนแก่น", limit)).toEqual(all.slice(0, limit));
	});

	it("puts the whole name before a beginning, that before a word, and that before the middle of one", () => {
		const find = among(
			place("middle", "ก", "Upnonga"),
			place("word", "ข", "Old Nong"),
			place("begins", "ค", "Nongkung"),
			place("exact", "ง", "Nong"),
		);
		expect(find("nong")).toEqual(["exact", "begins", "word", "middle"]);
	});

	it("puts fewer slips before more, and what is written so before what sounds so", () => {
		expect(among(place("two", "ก", "Sawaxxdi"), place("one", "ข", "Sawatxdi"))("sawatddi")).toEqual([
			"one",
			"two",
		]);
		const far = { position: [102.9, 16.4] } as const;
		expect(among(place("sound", "ศาลา", "a"), place("written", "สาลา", "b", far))("สาลา")).toEqual([
			"written",
			"sound",
		]);
	});

	it("knows Thai words inside a name, and words in another order", () => {
		const find = among(
			place("inside", "จังหวัดเลย", "a"),
			place("word", "หลังวัดกลาง", "b"),
			place("neither", "โรงแรม", "c"),
		);
		expect(find("วัด")).toEqual(["word", "inside"]);
		expect(find("กลางวัด")).toEqual(["word"]);
		expect(among(place("a", "ก", "Wat Pho Ban Non"))("ban non wat pho")).toEqual(["a"]);
	});

	it("takes namesakes of one kind in one spot for one, and keeps those far apart", () => {
		const far = place("far", "ซอย 1", "Soi 1", { kind: "soi", position: [102.9, 16.4] });
		const find = among(
			place("pack", "ถนนมิตรภาพ", "Mittraphap Road", { kind: "road", radiusMetres: 900 }),
			place("extract", "ถนนมิตรภาพ", "Mitraparp", { kind: "road", position: [102.805, 16.4] }),
			place("near", "ซอย 1", "Soi 1", { kind: "soi" }),
			far,
		);
		expect(find("มิตรภาพ")).toEqual(["pack"]);
		expect(find("ซอย 1")).toEqual(["near", "far"]);
	});
});

describe("where the browser breaks no Thai words", () => {
	afterEach(() => {
		vi.unstubAllGlobals();
		vi.resetModules();
	});

	it("names are found by their letters, and by pairs of letters in another order", async () => {
		vi.resetModules();
		vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
		const bare = await import("../../../src/city/gazetteer/index.ts");
		const own = bare.buildGazetteer(names);
		const first = (text: string) => bare.searchGazetteer(own, text, LIST)[0]?.place.id;
		expect(first("โนนมวง")).toBe("station/S03");
		expect(first("นครวิทยาลัย")).toBe("place/kaen-nakhon-witthayalai-school");
		expect(first("ต้นตาลตลาด")).toBe("place/ton-tann-market");
		expect(first("xyzzy")).toBeUndefined();
	});
});

it("forgives no slip to three letters, one to four, two to eight", () => {
	expect([3, 4, 7, 8].map(slipsForgiven)).toEqual([0, 1, 1, 2]);
});
