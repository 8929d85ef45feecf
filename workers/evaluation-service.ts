import { type LoadedCity, loadCity, PACK_FILES } from "../src/city/load.ts";
import { verifyChecksums } from "../src/city/verify.ts";
import { fail, ok, problem, type Result } from "../src/core/result.ts";
import type { CityView, EvaluationService } from "../src/engine/contract.ts";
import { readNetwork } from "../src/geo/graph/network.ts";
import { bindingStreets } from "../src/models/bound-streets.ts";
import { createRunner, type Runner } from "../src/models/runner.ts";
import { answerStudy } from "./studies.ts";

export interface EvaluationDependencies {
	/** The text of one pack file, or a Problem where it cannot be read. */
	readText(packUrl: string, file: string): Promise<Result<string>>;
	/** Hexadecimal digest of a text's UTF-8, or null where the platform has none (pages not served securely). */
	readonly sha256: ((text: string) => Promise<string>) | null;
}

const NO_CITY = problem("engine.notLoaded");
const OVERTAKEN = problem("engine.cancelled");

/** Lets the questions that wait be answered between two steps of a long piece of work. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs a model call; a refusal of the models becomes a value. */
function attempt<Value>(work: () => Value): Result<Value> {
	try {
		return ok(work());
	} catch (error) {
		if (error instanceof RangeError) return fail(problem("engine.failed", { detail: error.message }));
		throw error;
	}
}

/** The service behind the worker: one city, loaded once, and the models bound to it. */
export function createEvaluationService(dependencies: EvaluationDependencies): EvaluationService {
	let runner: Runner | null = null;
	/** Loads of streets asked for; only the latest counts. */
	let loading = 0;
	const withRunner = <Value>(work: (runner: Runner) => Value): Result<Value> => {
		const ready = runner;
		return ready === null ? fail(NO_CITY) : attempt(() => work(ready));
	};
	return {
		async loadCity(packUrl) {
			const texts = await Promise.all(PACK_FILES.map((file) => dependencies.readText(packUrl, file)));
			const files: Record<string, string> = {};
			for (let i = 0; i < PACK_FILES.length; i++) {
				const text = texts[i]!;
				if (!text.ok) return text;
				files[PACK_FILES[i]!] = text.value;
			}
			if (dependencies.sha256 !== null) {
				const verified = await verifyChecksums(files, dependencies.sha256);
				if (!verified.ok) return verified;
			}
			const loaded = loadCity(files);
			if (!loaded.ok) return loaded;
			runner = createRunner(loaded.value.city);
			loading++;
			return ok(cityView(loaded.value));
		},
		async loadStreets(file) {
			const bound = runner;
			if (bound === null) return fail(NO_CITY);
			loading++;
			if (file === null) {
				bound.useStreets(null);
				return ok(null);
			}
			const own = loading;
			const network = readNetwork(file);
			if (!network.ok) return network;
			const steps = bindingStreets(bound.model, network.value);
			for (;;) {
				await breath();
				if (own !== loading) return fail(OVERTAKEN);
				const step = attempt(() => steps.next());
				if (!step.ok) return step;
				if (step.value.done !== true) continue;
				bound.useStreets(step.value.value);
				return ok(step.value.value.summary);
			}
		},
		evaluate: async (scenario) => withRunner((ready) => ready.evaluate(scenario)),
		reach: async (scenario) => withRunner((ready) => ready.reach(scenario)),
		draws: async (scenario, totalDraws, firstDraw, drawCount) =>
			withRunner((ready) => ready.draws(scenario, totalDraws, firstDraw, drawCount)),
		health: async (scenario) => withRunner((ready) => ready.health(scenario)),
		study: async (call, onProgress) => {
			const answered = withRunner((ready) => answerStudy(ready, call, onProgress));
			return answered.ok ? answered.value : answered;
		},
	};
}

/** Copies of what the screen draws, so that they can be transferred away from the models. */
function cityView(loaded: LoadedCity): CityView {
	const { city } = loaded;
	const { cells } = city;
	return {
		id: city.id,
		name: city.name,
		version: city.version,
		origin: city.origin,
		bounds: loaded.bounds,
		attributions: city.attributions,
		tambons: city.tambons,
		municipalities: city.municipalities,
		places: city.places,
		options: city.options,
		publishedFigures: city.publishedFigures,
		cells: {
			count: cells.count,
			h3: cells.h3,
			lng: cells.lng.slice(),
			lat: cells.lat.slice(),
			ringStart: loaded.ringStart,
			ringLng: loaded.ringLng,
			ringLat: loaded.ringLat,
			areaSquareMetres: cells.areaSquareMetres.slice(),
			registeredPeople: cells.registeredPeople.slice(),
			peoplePresent: cells.peoplePresent.slice(),
			jobs: cells.jobs.slice(),
			students: cells.students.slice(),
			visitors: cells.visitors.slice(),
			peopleConfidence: cells.peopleConfidence.slice(),
			tambonIndex: cells.tambonIndex.slice(),
		},
		municipalityOutlines: loaded.municipalityOutlines,
		roads: loaded.roads,
		landmarks: loaded.landmarks,
		streetsFile: loaded.streets?.file ?? null,
	};
}
