import { describe, expect, it } from "vitest";
import type { Ballot } from "../../src/core/voice.ts";
import { createVoices, type Voices } from "../../src/session/voices.ts";
import { FakeStorage, flush } from "./fakes.ts";

const PLACE = {
	kind: "station",
	name: { th: "มหาวิทยาลัยขอนแก่น", en: "Khon Kaen University" },
	position: [102.82, 16.47],
	stationId: "kku",
} as const;
const BALLOT: Ballot = {
	id: "ballot-1",
	cityId: "khon-kaen",
	kind: "choose",
	question: { th: "แบบไหนดี", en: "Which one?" },
	options: ["A", "B"].map((id) => ({ id, name: { th: id, en: id }, fingerprint: "00c0ffee", link: null })),
	createdAtMilliseconds: 1,
};

let clock = 1000;
let ids = 0;
const open = async (storage: FakeStorage): Promise<Voices> => {
	const voices = createVoices({
		storage,
		newId: () => `id-${++ids}`,
		nowMilliseconds: () => ++clock,
	});
	await voices.load();
	return voices;
};
const settled = async (voices: Voices): Promise<void> => {
	await voices.flush();
	await flush();
};
const saying = (voices: Voices, text: string) => {
	voices.write({ kind: "worry", text, place: PLACE, publish: true });
	const comment = voices.say();
	if (comment === null) throw new Error("nothing was said");
	return comment;
};

describe("what somebody says", () => {
	it("is there after a reload, with what was only begun", async () => {
		const storage = new FakeStorage();
		const first = await open(storage);
		const comment = saying(first, "ข้ามถนนตรงนี้ลำบาก 🚶‍♀️");
		first.write({ text: "อีกเรื่องหนึ่ง", kind: "idea" });
		await settled(first);
		const second = await open(storage);
		expect(second.comments.value).toEqual([comment]);
		expect(second.draft.value).toMatchObject({ text: "อีกเรื่องหนึ่ง", kind: "idea", publish: false });
		expect(second.problem.value).toBeNull();
	});

	it("stays on the page while the device is full, says so, and is kept once there is room", async () => {
		const storage = new FakeStorage();
		const voices = await open(storage);
		storage.failure = Object.assign(new Error("full"), { name: "QuotaExceededError" });
		const comment = saying(voices, "เสียงดัง");
		voices.write({ text: "ยังพิมพ์ไม่จบ" });
		await settled(voices);
		expect(voices.comments.value).toEqual([comment]);
		expect(voices.draft.value.text).toBe("ยังพิมพ์ไม่จบ");
		expect(voices.problem.value?.code).toBe("voices.full");
		expect(voices.unkept.value).toContain(comment.id);
		storage.failure = null;
		await settled(voices);
		expect(voices.problem.value).toBeNull();
		expect(voices.unkept.value).toEqual([]);
		const again = await open(storage);
		expect(again.comments.value).toEqual([comment]);
		expect(again.draft.value.text).toBe("ยังพิมพ์ไม่จบ");
	});

	it("says that the device keeps nothing where reading is refused, and still takes what is said", async () => {
		const storage = new FakeStorage();
		storage.failure = new Error("blocked");
		const voices = await open(storage);
		expect(voices.problem.value?.code).toBe("voices.blocked");
		expect(saying(voices, "ดี").text).toBe("ดี");
		expect(voices.comments.value).toHaveLength(1);
	});

	it("does not let an old record of the device take the place of what was typed before it was read", async () => {
		const storage = new FakeStorage();
		const first = await open(storage);
		first.write({ text: "เก่า" });
		await settled(first);
		const second = createVoices({ storage, newId: () => "x", nowMilliseconds: () => 1 });
		const loading = second.load();
		second.write({ text: "ใหม่" });
		await loading;
		await settled(second);
		expect(second.draft.value.text).toBe("ใหม่");
		expect((await open(storage)).draft.value.text).toBe("ใหม่");
	});

	it("keeps its id when it is changed, and takes a later time", async () => {
		const voices = await open(new FakeStorage());
		const before = saying(voices, "กลัวรถติด");
		voices.edit(before.id);
		expect(voices.draft.value).toMatchObject({ commentId: before.id, text: "กลัวรถติด", place: PLACE });
		voices.write({ text: "กลัวรถติดตอนก่อสร้าง", publish: false });
		const after = voices.say()!;
		expect(after.id).toBe(before.id);
		expect(after.saidAtMilliseconds).toBe(before.saidAtMilliseconds);
		expect(after.changedAtMilliseconds).toBeGreaterThan(before.changedAtMilliseconds);
		expect(voices.comments.value).toEqual([after]);
	});

	it("needs a kind and a text of some length", async () => {
		const voices = await open(new FakeStorage());
		voices.write({ text: "ไม่มีชนิด" });
		expect(voices.say()).toBeNull();
		voices.write({ kind: "like", text: " \n\t " });
		expect(voices.say()).toBeNull();
		voices.write({ text: "ก".repeat(401) });
		expect(voices.say()).toBeNull();
		expect(voices.draft.value.text).toHaveLength(401);
	});

	it("is gone when deleted, and a withdrawal stands for it only where it had been handed over", async () => {
		const storage = new FakeStorage();
		const voices = await open(storage);
		const kept = saying(voices, "หนึ่ง");
		const told = saying(voices, "สอง");
		voices.markHandedOver([told.id]);
		expect(voices.isHandedOver(told)).toBe(true);
		expect(voices.isHandedOver(kept)).toBe(false);
		voices.remove(kept.id);
		voices.remove(told.id);
		await settled(voices);
		const again = await open(storage);
		expect(again.comments.value).toEqual([]);
		expect(again.withdrawals.value.map(({ id }) => id)).toEqual([told.id]);
		expect([...storage.data.values()].some((value) => JSON.stringify(value).includes("สอง"))).toBe(false);
	});

	it("asks to be handed over again once it was changed", async () => {
		const voices = await open(new FakeStorage());
		const comment = saying(voices, "ก่อน");
		voices.markHandedOver([comment.id]);
		voices.edit(comment.id);
		voices.write({ text: "หลัง" });
		expect(voices.isHandedOver(voices.say()!)).toBe(false);
	});

	it("is one vote a ballot, however often somebody changes their mind", async () => {
		const storage = new FakeStorage();
		const voices = await open(storage);
		const first = voices.vote(BALLOT, { kind: "choose", choice: 0 }, false);
		const second = voices.vote(BALLOT, { kind: "choose", choice: 1 }, true);
		expect(second.id).toBe(first.id);
		await settled(voices);
		expect((await open(storage)).votes.value).toEqual([second]);
	});

	it("tells of damaged records and opens the rest", async () => {
		const storage = new FakeStorage();
		const voices = await open(storage);
		const comment = saying(voices, "ยังอยู่");
		await settled(voices);
		storage.data.set("rangbao/voices/mine/comment/broken", { id: "broken", text: 5 });
		const again = await open(storage);
		expect(again.comments.value).toEqual([comment]);
		expect(again.problem.value?.code).toBe("voices.damaged");
	});

	it("counts everything from one device as one speaker", async () => {
		const voices = await open(new FakeStorage());
		const speakers = [saying(voices, "ก").speakerId, saying(voices, "ข").speakerId];
		expect(
			new Set([...speakers, voices.vote(BALLOT, { kind: "choose", choice: 0 }, false).speakerId]).size,
		).toBe(1);
	});
});
