import { readFileSync } from "node:fs";
import {
	buildGazetteer,
	type NamedPlace,
	namesFromPack,
	searchGazetteer,
} from "../../src/city/gazetteer/index.ts";
import { seededRandom } from "../../src/core/random.ts";
import { millisecondsOf, quantile, say } from "./support/timing.ts";

/** Search over 20,000 names made of syllables of the pack's own, by what somebody types letter by letter, with and without slips. */
const SEED = 20261123;
const NAMES = 20_000;
const QUERIES = 400;

const file = (name: string): unknown =>
	JSON.parse(readFileSync(`${process.env.RANGBAO_ROOT}/public/packs/khon-kaen/${name}.geojson`, "utf8"));
const pack = namesFromPack({
	corridor: file("corridor"),
	places: file("places"),
	municipalities: file("municipalities"),
	roads: file("roads"),
});

const random = seededRandom(SEED);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const THAI =
	"โนน หนอง บึง ดอน โคก ทุ่ง ม่วง ใหญ่ น้อย แก่น นคร ศรี จันทร์ สามัคคี มิตร พัฒนา วัด เหล่า คำ ไฮ ยาง สะอาด".split(" ");
const ENGLISH =
	"Non Nong Bueng Don Khok Thung Muang Yai Noi Kaen Nakhon Sri Chan Samakkhi Mit Phatthana Wat Lao Kham Hai Yang Saat".split(
		" ",
	);
const made = (i: number): NamedPlace => {
	const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
		Math.floor(random() * THAI.length),
	);
	const [th, en] = pick([
		["ซอย", "Soi"],
		["ถนน", "Road"],
		["บ้าน", "Ban"],
	] as const);
	return {
		id: `made/${i}`,
		kind: "soi",
		name: {
			th: `${th}${parts.map((p) => THAI[p]!).join("")} ${i % 40}`,
			en: `${en} ${parts.map((p) => ENGLISH[p]!).join(" ")} ${i % 40}`,
		},
		position: [102.7 + random() * 0.3, 16.3 + random() * 0.3],
		radiusMetres: 0,
		within: null,
		category: null,
	};
};
const names = [...pack, ...Array.from({ length: NAMES - pack.length }, (_, i) => made(i))];

let gazetteer = buildGazetteer([]);
const building = millisecondsOf(() => {
	gazetteer = buildGazetteer(names);
});
const slip = (text: string): string => {
	const at = 1 + Math.floor(random() * (text.length - 2));
	return `${text.slice(0, at)}${text.slice(at + 1)}`;
};
const timesOf = (query: (name: string) => string): number[] => {
	for (let i = 0; i < 20; i++) searchGazetteer(gazetteer, query(pick(names).name.th), 7);
	return Array.from({ length: QUERIES }, () => {
		const { name } = pick(names);
		const text = query(random() < 0.5 ? name.th : name.en);
		return millisecondsOf(() => void searchGazetteer(gazetteer, text, 7));
	}).sort((a, b) => a - b);
};
say(`${gazetteer.places.length} names made ready in ${building.toFixed(0)} ms`);
for (const [title, query] of [
	["three letters", (name: string) => name.slice(0, 3)],
	["half a name", (name: string) => name.slice(0, Math.ceil(name.length / 2))],
	["a name", (name: string) => name],
	["a name with a slip", slip],
	["nonsense", () => "xyzzyplugh"],
] as const) {
	const times = timesOf(query);
	say(
		`${title}: median ${quantile(times, 0.5).toFixed(2)} ms, 95 of 100 within ${quantile(times, 0.95).toFixed(2)} ms`,
	);
}
