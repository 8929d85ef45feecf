import { describe, expect, it } from "vitest";
import type { Ballot, Comment, VoiceBatch, Vote } from "../../src/core/voice.ts";
import { countedComment, decisionOf, quotableComment } from "../../src/core/voice-room.ts";
import { createRoomVoices, type RoomVoices } from "../../src/session/room-voices.ts";
import { FakeStorage, flush } from "./fakes.ts";

const CITY = "khon-kaen";
const comment = (change: Partial<Comment> = {}): Comment => ({
	id: "c1",
	speakerId: "s1",
	kind: "worry",
	text: "เสียงดังตอนกลางคืน",
	place: null,
	option: null,
	saidAtMilliseconds: 10,
	changedAtMilliseconds: 10,
	publish: true,
	...change,
});
const vote = (ballot: Ballot, change: Partial<Vote> = {}): Vote => ({
	id: "v1",
	ballotId: ballot.id,
	speakerId: "s1",
	answer: { kind: "choose", choice: 0 },
	votedAtMilliseconds: 10,
	publish: false,
	...change,
});
const batch = (change: Partial<VoiceBatch>): VoiceBatch => ({
	cityId: CITY,
	comments: [],
	votes: [],
	withdrawals: [],
	ballots: [],
	...change,
});

let clock = 100;
let ids = 0;
const open = async (storage = new FakeStorage()): Promise<RoomVoices> => {
	const room = createRoomVoices({ storage, newId: () => `id-${++ids}`, nowMilliseconds: () => ++clock });
	await room.load();
	return room;
};
const take = (room: RoomVoices, change: Partial<VoiceBatch>) => {
	const received = room.receive(batch(change), "camera", CITY);
	if (!received.ok) throw new Error(received.error.code);
	return received.value;
};
const ballotIn = (room: RoomVoices): Ballot => {
	const made = room.makeBallot({
		cityId: CITY,
		kind: "choose",
		question: { th: "แบบไหนดี", en: "Which?" },
		options: ["A", "B"].map((id) => ({ id, name: { th: id, en: id }, fingerprint: "00000001", link: null })),
	});
	if (!made.ok) throw new Error(made.error.code);
	return made.value;
};

describe("what is handed over in the room", () => {
	it("counts once however often it is shown, and waits to be looked at", async () => {
		const room = await open();
		expect(take(room, { comments: [comment()] })).toMatchObject({ added: 1, repeated: 0 });
		expect(take(room, { comments: [comment()] })).toMatchObject({ added: 0, repeated: 1 });
		expect(room.comments.value.map(decisionOf)).toEqual(["waiting"]);
	});

	it("takes later words, which wait again, and never earlier ones", async () => {
		const room = await open();
		take(room, { comments: [comment()] });
		room.decide("c1", "accepted");
		expect(take(room, { comments: [comment({ text: "อื่น", changedAtMilliseconds: 20 })] })).toMatchObject({
			changed: 1,
		});
		expect(decisionOf(room.comments.value[0]!)).toBe("waiting");
		expect(take(room, { comments: [comment()] })).toMatchObject({ repeated: 1 });
		expect(room.comments.value[0]!.comment?.text).toBe("อื่น");
	});

	it("stops quoting when consent is taken back, without asking for another decision", async () => {
		const room = await open();
		take(room, { comments: [comment()] });
		room.decide("c1", "accepted");
		expect(quotableComment(room.comments.value[0]!)).not.toBeNull();
		take(room, { comments: [comment({ publish: false, changedAtMilliseconds: 20 })] });
		expect(decisionOf(room.comments.value[0]!)).toBe("accepted");
		expect(quotableComment(room.comments.value[0]!)).toBeNull();
		expect(countedComment(room.comments.value[0]!)).not.toBeNull();
	});

	it("forgets the words of what was taken back, also when the old code is shown again or came later", async () => {
		const storage = new FakeStorage();
		const room = await open(storage);
		take(room, { comments: [comment()] });
		expect(take(room, { withdrawals: [{ id: "c1", withdrawnAtMilliseconds: 50 }] })).toMatchObject({
			withdrawn: 1,
		});
		take(room, { comments: [comment({ changedAtMilliseconds: 99 })] });
		take(room, { withdrawals: [{ id: "c2", withdrawnAtMilliseconds: 50 }] });
		expect(take(room, { comments: [comment({ id: "c2" })] })).toMatchObject({ repeated: 1, added: 0 });
		expect(room.comments.value.map((each) => each.comment)).toEqual([null, null]);
		await room.flush();
		expect(JSON.stringify([...storage.data.values()])).not.toContain("เสียงดัง");
	});

	it("keeps a record of every decision, undone ones too", async () => {
		const room = await open();
		take(room, { comments: [comment()] });
		room.decide("c1", "accepted");
		room.decide("c1", "hidden", "personal");
		room.undoDecision("c1");
		const [kept] = room.comments.value;
		expect(kept!.steps.map(({ decision, reason }) => [decision, reason])).toEqual([
			["accepted", null],
			["hidden", "personal"],
			["accepted", null],
		]);
	});

	it("takes votes for ballots that it knows only, and says how many it could not", async () => {
		const room = await open();
		const ballot = ballotIn(room);
		const other = { ...ballot, id: "elsewhere" };
		expect(take(room, { votes: [vote(ballot), vote(other, { id: "v2" })] })).toMatchObject({
			added: 1,
			unknownBallot: 1,
		});
		expect(take(room, { votes: [vote(other, { id: "v2" })], ballots: [other] })).toMatchObject({ added: 1 });
	});

	it("refuses what is about another city", async () => {
		const room = await open();
		expect(room.receive(batch({ cityId: "x", comments: [comment()] }), "file", CITY)).toMatchObject({
			error: { code: "voices.otherCity" },
		});
		expect(room.comments.value).toEqual([]);
	});

	it("is all there after a reload, and goes whole to another machine", async () => {
		const storage = new FakeStorage();
		const room = await open(storage);
		const ballot = ballotIn(room);
		take(room, { comments: [comment(), comment({ id: "c2" })], votes: [vote(ballot)] });
		take(room, { withdrawals: [{ id: "c2", withdrawnAtMilliseconds: 5 }] });
		room.decide("c1", "accepted");
		room.countHands(ballot.id, [3, 4], []);
		room.answer(["c1"], "changed", "ย้ายสถานี", ballot.options[0]!);
		await room.flush();
		await flush();
		const again = await open(storage);
		expect(again.problem.value).toBeNull();
		for (const part of ["comments", "votes", "ballots", "hands", "answers"] as const)
			expect(again[part].value, part).toEqual(room[part].value);
		const there = await open();
		take(there, room.batch(CITY));
		expect(there.batch(CITY)).toMatchObject({
			comments: room.batch(CITY).comments,
			votes: room.batch(CITY).votes,
			ballots: room.batch(CITY).ballots,
		});
		expect(there.comments.value.find(({ id }) => id === "c2")!.comment).toBeNull();
	});

	it("removes a ballot with its votes and hands", async () => {
		const room = await open();
		const ballot = ballotIn(room);
		take(room, { votes: [vote(ballot)] });
		room.countHands(ballot.id, [1, 2], []);
		room.removeBallot(ballot.id);
		expect([room.ballots.value, room.votes.value, room.hands.value]).toEqual([[], [], []]);
	});
});
