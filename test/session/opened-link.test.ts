import { describe, expect, test } from "vitest";
import { ENGINE_VERSION } from "../../src/core/version.ts";
import type { Outcome } from "../../src/models/types.ts";
import {
	compareFigures,
	figureStamp,
	figuresMark,
	splitFigures,
	withFigures,
} from "../../src/session/link-stamp.ts";
import { writeShareLink } from "../../src/session/share-link.ts";
import { fixtureScenario } from "../scenario/builders.ts";
import { type Stage, settle, stage } from "./fakes.ts";

const link = (): string => {
	const written = writeShareLink(fixtureScenario());
	if (!written.ok) throw new Error(JSON.stringify(written.error));
	return written.value;
};

const stampHere = ({ session }: Stage) =>
	figureStamp(session.active.value!.outcome!, ENGINE_VERSION, session.city.value!.version);

describe("a link that says what its figures were made with", () => {
	test("opens as one without does, and parts again into link and stamp", () => {
		const stamp = { engineVersion: "0.12.3", cityVersion: "2cd45522", figures: "1z141z3" };
		expect(splitFigures(withFigures(link(), stamp))).toEqual({ link: link(), stamp });
		expect(splitFigures(link())).toEqual({ link: link(), stamp: null });
	});

	test("is the same where the figures are, and says first what differs where they are not", () => {
		const here = { engineVersion: "0.2.0", cityVersion: "aaaaaaaa", figures: "x1" };
		expect(compareFigures({ ...here, engineVersion: "0.1.0", cityVersion: "b" }, here, false)).toBe("same");
		const moved = { ...here, figures: "x2" };
		expect(compareFigures({ ...moved, engineVersion: "0.1.0", cityVersion: "b" }, here, true)).toBe("engine");
		expect(compareFigures({ ...moved, cityVersion: "b" }, here, false)).toBe("city");
		expect(compareFigures(moved, here, false)).toBe("walks");
		expect(compareFigures(moved, here, true)).toBe("unknown");
	});

	test("is judged once the figures of exactly that option are there, and until it is changed", async () => {
		const scene = await stage();
		const { session } = scene;
		session.openScenario(fixtureScenario());
		await settle(scene);
		const stamp = stampHere(scene);
		session.openOption("A");
		await settle(scene);
		session.openLink(withFigures(link(), stamp));
		expect(session.openedLink.value).toEqual({ sender: stamp, verdict: null });
		await settle(scene);
		expect(session.active.value?.scenario).toEqual(fixtureScenario());
		expect(session.openedLink.value?.verdict).toBe("same");
		session.undo();
		expect(session.openedLink.value).toBeNull();
		session.openLink(withFigures(link(), { ...stamp, engineVersion: "0.0.1", figures: "other" }));
		await settle(scene);
		expect(session.openedLink.value?.verdict).toBe("engine");
		session.dismissLink();
		expect(session.openedLink.value).toBeNull();
	});

	test("that is broken leaves the work and says so", async () => {
		const scene = await stage();
		await settle(scene);
		const before = scene.session.active.value?.scenario;
		scene.session.openLink(withFigures(`x${link().slice(1)}`, stampHere(scene)));
		expect(scene.session.problem.value?.code).toMatch(/^shareLink\./);
		expect(scene.session.active.value?.scenario).toBe(before);
		expect(scene.session.openedLink.value).toBeNull();
	});
});

test("a mark of the figures moves with any of them, and not with what nobody reads", () => {
	const outcome = {
		peopleWalk10: 51234.5,
		boardingsPerWeekday: 18000.25,
		capitalBahtMillion: 26000,
		operatingBahtMillionPerYear: 410,
		revenueBahtMillionPerYear: 95,
		operations: { runTimeSeconds: 3120, fleetSize: 14 },
	} as unknown as Outcome;
	const mark = figuresMark(outcome);
	expect(mark).toMatch(/^[\da-z]{1,7}$/);
	expect(figuresMark({ ...outcome, peopleWalk10: 51234.5 + 1e-7 })).toBe(mark);
	for (const change of [
		{ peopleWalk10: 51235 },
		{ boardingsPerWeekday: 18001 },
		{ capitalBahtMillion: 26001 },
		{ operatingBahtMillionPerYear: 411 },
		{ revenueBahtMillionPerYear: 96 },
		{ operations: { ...outcome.operations, fleetSize: 15 } },
		{ operations: { ...outcome.operations, runTimeSeconds: 3121 } },
	])
		expect(figuresMark({ ...outcome, ...change })).not.toBe(mark);
});
