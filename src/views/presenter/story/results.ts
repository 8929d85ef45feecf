import { computed, effect, type ReadonlySignal, signal } from "@preact/signals-core";
import { ENGINE_VERSION } from "../../../core/version.ts";
import type { StudyAnswer, StudyKind, StudyRequest } from "../../../engine/studies.ts";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { Evaluated, Session } from "../../../session/types.ts";
import { rememberStudy } from "../../shared/use-studies.ts";
import { factsOf } from "./facts.ts";
import { scenarioFingerprint } from "./moved.ts";
import type { Facts, Story, StoryBasis } from "./types.ts";

/** Enough to see on which side of nothing a station's difference lies. */
const MARGINAL_DRAWS = 40;

export interface StoryFacts {
	/** What is known; the facts told last stand in for those that are still being worked out. */
	readonly facts: ReadonlySignal<Facts>;
	/** The facts and what they rest on, once all that the story needs has been worked out. */
	readonly whole: ReadonlySignal<{ readonly facts: Facts; readonly basis: StoryBasis } | null>;
	/** 0..1 of the questions asked that are answered. */
	readonly progress: ReadonlySignal<number>;
	/** For the map: minutes saved by cell; null until known. */
	readonly fairness: ReadonlySignal<StudyAnswer<"fairness"> | null>;
	/** The station that adds most, and the one that adds least. */
	readonly marginal: ReadonlySignal<StudyAnswer<"marginal"> | null>;
	readonly option: ReadonlySignal<Evaluated | null>;
	readonly against: ReadonlySignal<Evaluated | null>;
	stop(): void;
}

interface Answers {
	readonly of: Scenario;
	readonly against: Scenario;
	readonly walks: number | null;
	readonly marginal: StudyAnswer<"marginal"> | null;
	readonly fairness: StudyAnswer<"fairness"> | null;
	readonly finance: StudyAnswer<"finance"> | null;
	/** Asked and answered, be it by a refusal. */
	readonly done: number;
}

const QUESTIONS = 3;

/**
 * Works out what a story needs, one question after another, and keeps the answers while the session tries something
 * else out. Expects the session to show the story's options; what belongs to any other scenario is not taken.
 */
export function followStory(
	session: Session,
	story: ReadonlySignal<Story | null>,
	nowMilliseconds: () => number,
): StoryFacts {
	const pair = computed(() => {
		const told = story.value;
		return told === null ? null : { option: told.option, against: told.against };
	});
	const option = signal<Evaluated | null>(null);
	const against = signal<Evaluated | null>(null);
	const paired = signal(session.paired.peek());
	const answers = signal<Answers | null>(null);
	let controller = new AbortController();

	const stopFollowing = effect(() => {
		const told = story.value;
		const active = session.active.value;
		const beside = session.comparison.value;
		const pairs = session.paired.value;
		if (told === null) return;
		if (active !== null && session.beforeGesture.value === null && active.scenario === told.option) {
			option.value = active;
			if (beside?.scenario === told.against || beside?.scenario.id === told.against.id) {
				against.value = beside;
				if (pairs !== null) paired.value = pairs;
			}
		}
	});

	const ranges = computed(() => option.value?.ranges ?? null);
	const walks = computed(() => session.streets.value.loaded?.loadedAtMilliseconds ?? null);
	const stopAsking = effect(() => {
		const asked = pair.value;
		const known = ranges.value;
		const streets = walks.value;
		controller.abort();
		if (asked === null || known === null) return;
		const own = new AbortController();
		controller = own;
		void ask(asked.option, asked.against, streets, known, own);
	});

	async function ask(
		scenario: Scenario,
		other: Scenario,
		streets: number | null,
		known: NonNullable<Evaluated["ranges"]>,
		own: AbortController,
	): Promise<void> {
		const before = answers.peek();
		const isSame = before?.of === scenario && before.against === other && before.walks === streets;
		if (isSame && before.done === QUESTIONS) return;
		let found: Answers = {
			of: scenario,
			against: other,
			walks: streets,
			marginal: null,
			fairness: null,
			finance: null,
			done: 0,
		};
		answers.value = found;
		const put = (change: Partial<Answers>): void => {
			if (own.signal.aborted) return;
			found = { ...found, ...change, done: found.done + 1 };
			answers.value = found;
		};
		const question = async <Kind extends StudyKind>(
			kind: Kind,
			request: StudyRequest<Kind>,
			take: (answer: StudyAnswer<Kind>) => Partial<Answers>,
		): Promise<void> => {
			if (own.signal.aborted) return;
			const answer = await session.study(kind, scenario, request, { signal: own.signal });
			if (answer === null) return;
			if (!answer.ok && !own.signal.aborted) session.reportProblem(answer.error);
			if (answer.ok) rememberStudy(kind, { scenario, streets, request, answer: answer.value });
			put(answer.ok ? take(answer.value) : {});
		};
		const { discountRate } = resolveParameters(scenario.assumptions);
		await question("finance", { ranges: known, discountRate }, (finance) => ({ finance }));
		await question(
			"fairness",
			{
				window: DEFAULT_WINDOW,
				stationAccess: "walk",
				songthaew: "kept",
				against: other.line === null ? null : other,
			},
			(fairness) => ({ fairness }),
		);
		await question("marginal", { drawCount: MARGINAL_DRAWS }, (marginal) => ({ marginal }));
	}

	const fresh = computed<Facts | null>(() => {
		const city = session.city.value;
		const shown = option.value;
		if (city === null || shown === null || shown.scenario !== story.value?.option) return null;
		const found = answers.value;
		const fits = found !== null && found.of === shown.scenario;
		return factsOf({
			city,
			option: shown,
			against: against.value,
			paired: against.value === null ? null : paired.value,
			finance: fits ? found.finance : null,
			marginal: fits ? found.marginal : null,
			fairness: fits ? found.fairness : null,
		});
	});
	const facts = computed<Facts>(() => {
		const told = story.value?.told?.facts;
		const now = fresh.value;
		return {
			numbers: { ...told?.numbers, ...now?.numbers },
			names: { ...told?.names, ...now?.names },
		};
	});
	const whole = computed(() => {
		const told = story.value;
		const city = session.city.value;
		const found = answers.value;
		const shown = option.value;
		const now = fresh.value;
		const isWhole =
			found?.done === QUESTIONS && shown?.outcome && shown.ranges && shown.reach && against.value?.reach;
		if (!isWhole || told === null || city === null || now === null || found.of !== told.option) return null;
		const basis: StoryBasis = {
			engineVersion: ENGINE_VERSION,
			cityVersion: city.version,
			seed: told.option.seed,
			drawCount: shown.ranges!.drawCount,
			walking: shown.outcome!.walking,
			workedOutAtMilliseconds: nowMilliseconds(),
			optionFingerprint: scenarioFingerprint(told.option),
			againstFingerprint: scenarioFingerprint(told.against),
		};
		return { facts: now, basis };
	});

	return {
		facts,
		whole,
		progress: computed(() => {
			const shown = option.value;
			const parts = [shown?.outcome, shown?.ranges, against.value?.ranges].filter(Boolean).length;
			return (parts + (answers.value?.done ?? 0)) / (QUESTIONS + 3);
		}),
		fairness: computed(() => answers.value?.fairness ?? null),
		marginal: computed(() => answers.value?.marginal ?? null),
		option,
		against,
		stop() {
			stopFollowing();
			stopAsking();
			controller.abort();
		},
	};
}
