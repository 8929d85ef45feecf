import fc from "fast-check";
import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../../src/scenario/assumptions.ts";
import { moveStation } from "../../src/scenario/edits/move-station.ts";
import { renameStation } from "../../src/scenario/edits/rename-station.ts";
import { setFundingShare } from "../../src/scenario/edits/set-funding-share.ts";
import { setShortTurn } from "../../src/scenario/edits/set-short-turn.ts";
import { setTravel } from "../../src/scenario/edits/set-travel.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { type FigureStamp, splitFigures } from "../../src/session/link-stamp.ts";
import { splitWalks } from "../../src/session/link-walks.ts";
import { MAXIMUM_LINK_CHARACTERS, readShareLink } from "../../src/session/share-link.ts";
import { qrMatrix } from "../../src/views/shared/share/qr-matrix.ts";
import { shareAddress } from "../../src/views/shared/share/share-address.ts";
import { fixtureScenario, run } from "../scenario/builders.ts";

const BASE = "https://rangbao.khonkaen-municipality.example.go.th/light-rail/";
const STAMP: FigureStamp = { engineVersion: "0.1.0", cityVersion: "2cd45522", figures: "1z141z3" };

const THAI = "ตลาด วัด โรงเรียน แยก ศูนย์ราชการ บ้าน หมู่บ้าน โรงพยาบาล สะพาน สวน ใหม่ เก่า เหนือ ใต้ กลาง".split(" ");
const ENGLISH =
	"market temple school junction government centre village hospital bridge park north old".split(" ");
const phrase = (words: readonly string[], joint: string) =>
	fc
		.array(fc.constantFrom(...words), { minLength: 2, maxLength: 4 })
		.map((chosen) => chosen.join(joint).slice(0, 36));

/** A line of 21 stations of which every one was moved and renamed, with something changed in every part. */
const fullScenario = fc
	.record({
		moves: fc.array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -900, max: 900 })), {
			minLength: 21,
			maxLength: 21,
		}),
		names: fc.array(fc.tuple(phrase(THAI, ""), phrase(ENGLISH, " ")), { minLength: 21, maxLength: 21 }),
		changed: fc.subarray([...ASSUMPTION_IDS], { minLength: 12, maxLength: 20 }),
		share: fc.integer({ min: 0, max: 1000 }),
		town: fc.integer({ min: 1, max: 99 }),
	})
	.map(({ moves, names, changed, share, town }): Scenario => {
		let scenario = fixtureScenario();
		scenario.line!.stations.forEach((station, i) => {
			const [east, north] = moves[i]!;
			const moved = moveStation(station.id, {
				mode: "free",
				position: [station.position[0] + east * 1e-6, station.position[1] + north * 1e-6],
			})(scenario);
			if (moved.ok) scenario = moved.value.scenario;
			const [th, en] = names[i]!;
			scenario = run(scenario, renameStation(station.id, { th: `${th} ${i + 1}`, en: `${en} ${i + 1}` }));
		});
		const owners = ["khon-kaen-city", "sila", "mueang-kao", "samran", "tha-phra"];
		scenario = run(
			scenario,
			setFundingShare(owners, { kind: "municipality", id: "sila" }, { th: "ศิลา", en: "Sila" }, town / 1000),
		);
		scenario = run(scenario, setTravel("cityBus", "on"));
		scenario = run(
			scenario,
			setShortTurn({
				fromStationId: "S03",
				toStationId: "S19",
				everyNthTrain: 2,
				periods: ["amPeak", "pmPeak"],
			}),
		);
		const assumptions = Object.fromEntries(
			changed.map((id) => {
				const { low, high } = ASSUMPTIONS[id];
				return [id, Number((low + ((high - low) * share) / 1000).toPrecision(3))];
			}),
		);
		return {
			...scenario,
			assumptions,
			calibration: {
				date: "2026-10-31",
				sources: ["เทศบาลนครขอนแก่น นับผู้โดยสารสองแถว", "KKU household survey"],
				observations: 214,
				fitted: [
					{
						assumption: "railOverBus",
						before: ASSUMPTIONS.railOverBus.value,
						after: ASSUMPTIONS.railOverBus.low,
					},
				],
				holdOut: [
					{
						kind: "lineBoardings",
						method: "folds",
						observations: 21,
						meanAbsolutePercentageError: 0.317,
						rootMeanSquareError: 402.118,
						bias: -31.22,
					},
				],
			},
		};
	});

const addressOf = (scenario: Scenario): string => {
	const address = shareAddress({ base: BASE, view: "presenter", scenario, streets: null, stamp: STAMP });
	if (!address.ok) throw new Error(JSON.stringify(address.error));
	return address.value;
};

test("property (seed 21): a full scenario of 21 moved and renamed stations fits in 2,000 characters and comes back", () => {
	fc.assert(
		fc.property(fullScenario, (scenario) => {
			const url = new URL(addressOf(scenario));
			expect(url.href.length).toBeLessThanOrEqual(MAXIMUM_LINK_CHARACTERS);
			expect(url.searchParams.get("view")).toBe("presenter");
			const { link, stamp } = splitFigures(url.hash.slice(1));
			expect(stamp).toEqual(STAMP);
			expect(readShareLink(splitWalks(link).link)).toEqual({ ok: true, value: scenario });
		}),
		{ seed: 21, numRuns: 25 },
	);
});

/** Modules as a camera sees them: four pixels each. */
function picture(text: string, pixels = 4): { width: number; height: number; data: Uint8ClampedArray } {
	const matrix = qrMatrix(text)!;
	const width = matrix.size * pixels;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (let y = 0; y < width; y++)
		for (let x = 0; x < width; x++)
			if (matrix.rows[Math.floor(y / pixels)]![Math.floor(x / pixels)])
				data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
	return { width, height: width, data };
}

test("a code of the longest address reads back, as does that of a full scenario; more than a code holds is refused", () => {
	const longest = `${BASE}?view=presenter#`.padEnd(MAXIMUM_LINK_CHARACTERS, "Ab3_-x9");
	expect(decodeQR(picture(longest))).toBe(longest);
	const [full] = fc.sample(fullScenario, { seed: 21, numRuns: 1 });
	const address = addressOf(full!);
	expect(decodeQR(picture(address))).toBe(address);
	expect(qrMatrix("x".repeat(3000))).toBeNull();
});

test("what a scenario was made with gives way to the limit, and what is longer says so", () => {
	const scenario = fixtureScenario();
	const request = { view: "resident", scenario, streets: null, stamp: STAMP } as const;
	const bare = shareAddress({ ...request, base: BASE, stamp: null });
	const room = MAXIMUM_LINK_CHARACTERS - (bare.ok ? bare.value.length : 0);
	const at = (spare: number) => `${BASE}${"a".repeat(room - spare)}`;
	const stamped = shareAddress({ ...request, base: at(40) });
	expect(stamped.ok && splitFigures(stamped.value).stamp).toEqual(STAMP);
	const left = shareAddress({ ...request, base: at(5) });
	expect(left.ok && splitFigures(left.value).stamp).toBeNull();
	expect(shareAddress({ ...request, base: at(-1) })).toMatchObject({
		ok: false,
		error: { code: "shareLink.tooLong", parameters: { maximumCharacters: MAXIMUM_LINK_CHARACTERS } },
	});
});
