import type { CityOption } from "../../src/city/types.ts";
import { fail, ok, type Problem, type Result } from "../../src/core/result.ts";
import type { RangeRequest } from "../../src/engine/client.ts";
import type { CellReach, CityView } from "../../src/engine/contract.ts";
import type { ExchangeOptions } from "../../src/engine/exchange-client.ts";
import type { StreetsFile, StreetsRead } from "../../src/engine/exchange-contract.ts";
import type { StreetsSummary } from "../../src/models/bound-streets.ts";
import type { HealthCheck, Outcome, PairedComparison, RangeResults } from "../../src/models/types.ts";
import { lineGeometry } from "../../src/scenario/line-geometry.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { createSession } from "../../src/session/create-session.ts";
import type { Dependencies, Storage, Timers } from "../../src/session/dependencies.ts";
import type { EnginePort } from "../../src/session/engine-port.ts";
import type { AskRequest, StreetsPort } from "../../src/session/streets-types.ts";
import { fixtureScenario, scenarioWith, straightLine } from "../scenario/builders.ts";

/** What the fake engine says of a scenario: enough to tell two scenarios apart. */
export function outcomeOf(scenario: Scenario): Outcome {
	const lengthMetres = scenario.line === null ? 0 : lineGeometry(scenario.line).lengthMetres;
	return {
		lengthMetres,
		stationCount: scenario.line?.stations.length ?? 0,
		boardingsPerWeekday: lengthMetres + scenario.fare.flatBaht * 1e6,
		peopleWalk10: 1,
		capitalBahtMillion: 1,
		operatingBahtMillionPerYear: 1,
		revenueBahtMillionPerYear: 1,
		walking: "straightLine",
		operations: { runTimeSeconds: 1, fleetSize: 1 },
	} as Outcome;
}

export interface Call<Value> {
	readonly scenario: Scenario;
	answer(value?: Result<Value> | null): Promise<void>;
}

export interface RangeCall extends Call<RangeResults> {
	readonly request: Required<RangeRequest>;
}

/** Files and servers of streets: answered when the test says so. */
export class FakeStreets implements StreetsPort {
	readonly reads: {
		readonly given: StreetsFile;
		readonly options: ExchangeOptions;
		answer(value: Result<StreetsRead> | null): Promise<void>;
	}[] = [];
	readonly questions: {
		readonly request: AskRequest;
		answer(value: Result<Blob> | null): Promise<void>;
	}[] = [];

	readStreets = (given: StreetsFile, options: ExchangeOptions) =>
		new Promise<Result<StreetsRead> | null>((resolve) => {
			const answer = async (value: Result<StreetsRead> | null): Promise<void> => {
				resolve(value);
				await flush();
			};
			this.reads.push({ given, options, answer });
		});
	askStreets = (request: AskRequest) =>
		new Promise<Result<Blob> | null>((resolve) => {
			const answer = async (value: Result<Blob> | null): Promise<void> => {
				resolve(value);
				await flush();
			};
			this.questions.push({ request, answer });
		});
}

export const flush = async (): Promise<void> => {
	for (let i = 0; i < 20; i++) await Promise.resolve();
};

function pending<Value, Extra extends object>(
	list: (Call<Value> & Extra)[],
	scenario: Scenario,
	usual: () => Value,
	extra: Extra,
): Promise<Result<Value> | null> {
	return new Promise((resolve) => {
		list.push({
			scenario,
			...extra,
			async answer(value = ok(usual())) {
				resolve(value);
				await flush();
			},
		});
	});
}

/** Nothing is answered until the test says so. `calls` hold every request in order. */
export class FakeEngine implements EnginePort {
	readonly evaluations: Call<Outcome>[] = [];
	readonly reaches: Call<CellReach>[] = [];
	readonly rangeCalls: RangeCall[] = [];
	readonly healths: Call<readonly HealthCheck[]>[] = [];
	city: Result<CityView> = ok(fakeCity);

	load = async (): Promise<Result<CityView>> => this.city;
	/** What walks were to follow, in order. */
	readonly networks: (Uint8Array | null)[] = [];
	streetsProblem: Problem | null = null;
	loadStreets: EnginePort["loadStreets"] = async (network) => {
		if (this.streetsProblem !== null) return fail(this.streetsProblem);
		this.networks.push(network);
		return ok(network === null ? null : ({ peopleShare: 0.75 } as StreetsSummary));
	};
	evaluate = (scenario: Scenario) => pending(this.evaluations, scenario, () => outcomeOf(scenario), {});
	reach = (scenario: Scenario) =>
		pending(
			this.reaches,
			scenario,
			() => ({ walk10: Float32Array.of(scenario.fare.flatBaht), feeder15: new Float32Array(1) }),
			{},
		);
	ranges = (scenario: Scenario, request: Required<RangeRequest>) =>
		pending(
			this.rangeCalls,
			scenario,
			() =>
				({
					drawCount: request.draws,
					seed: scenario.seed,
					outsideView: scenario.outsideView,
				}) as RangeResults,
			{ request },
		);
	health = async (scenario: Scenario) => (await pending(this.healths, scenario, () => [], {})) ?? ok([]);
	study: EnginePort["study"] = async () => null;
	compare = (a: RangeResults, b: RangeResults): readonly PairedComparison[] => {
		if (a.seed !== b.seed || a.drawCount !== b.drawCount) throw new Error("unequal draws were compared");
		return [];
	};
}

export class FakeTimers implements Timers {
	now = 1_000_000;
	private last = 0;
	private readonly waiting = new Map<number, { at: number; callback: () => void }>();

	set = (callback: () => void, milliseconds: number): number => {
		this.waiting.set(++this.last, { at: this.now + milliseconds, callback });
		return this.last;
	};
	clear = (timer: number): void => void this.waiting.delete(timer);
	async advance(milliseconds: number): Promise<void> {
		const end = this.now + milliseconds;
		for (;;) {
			const next = [...this.waiting].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
			if (next === undefined) break;
			this.waiting.delete(next[0]);
			this.now = next[1].at;
			next[1].callback();
			await flush();
		}
		this.now = end;
		await flush();
	}
}

export class FakeStorage implements Storage {
	readonly data = new Map<string, unknown>();
	failure: Error | null = null;
	writes = 0;

	private check(): void {
		if (this.failure !== null) throw this.failure;
	}
	async get(key: string): Promise<unknown> {
		this.check();
		return structuredClone(this.data.get(key));
	}
	async set(key: string, value: unknown): Promise<void> {
		this.writes++;
		this.check();
		this.data.set(key, structuredClone(value));
	}
	async delete(key: string): Promise<void> {
		this.check();
		this.data.delete(key);
	}
	async keys(): Promise<readonly string[]> {
		this.check();
		return [...this.data.keys()];
	}
}

const fakeOptions = ["A", "B", "D"].map((id) => ({ id, name: { th: id, en: id } }) as CityOption);
const fakeCity = {
	id: "khon-kaen",
	version: "1",
	bounds: [102.7, 16.3, 103, 16.6],
	options: fakeOptions,
} as unknown as CityView;

export function scenarioFromOption({ id }: CityOption, cityId: string): Scenario {
	const line =
		id === "A" ? straightLine([0, 1000, 1500, 2500, 4000]) : id === "B" ? fixtureScenario().line : null;
	return scenarioWith(line, { id: `option-${id}`, cityId, basedOn: id, seed: id === "A" ? 1 : 99 });
}

export interface Stage {
	readonly session: ReturnType<typeof createSession>;
	readonly engine: FakeEngine;
	readonly streets: FakeStreets;
	readonly timers: FakeTimers;
	readonly storage: FakeStorage;
}

/** A session that has started; nothing has been answered yet. */
export async function stage(given: { storage?: FakeStorage; tabId?: string } = {}): Promise<Stage> {
	const engine = new FakeEngine();
	const timers = new FakeTimers();
	const storage = given.storage ?? new FakeStorage();
	let ids = 0;
	const streets = new FakeStreets();
	const dependencies: Dependencies = {
		engine,
		streets,
		storage,
		timers,
		nowMilliseconds: () => timers.now,
		scenarioFromOption,
		tabId: given.tabId ?? "tab-1",
		newId: () => `${given.tabId ?? "tab-1"}-${++ids}`,
	};
	const session = createSession(dependencies);
	await session.start("/packs/khon-kaen/");
	return { session, engine, streets, timers, storage };
}

/** Answers everything that is asked until nothing more is. */
export async function settle({ engine, timers }: Stage): Promise<void> {
	for (let round = 0; round < 20; round++) {
		const calls = [engine.evaluations, engine.reaches, engine.rangeCalls].flatMap(
			(list): Call<never>[] => list.splice(0) as never[],
		);
		for (const call of calls) await call.answer();
		await timers.advance(300);
	}
}
