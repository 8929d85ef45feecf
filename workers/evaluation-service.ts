import { type LoadedCity, loadCity, PACK_FILES } from "../src/city/load.ts";
import { verifyChecksums } from "../src/city/verify.ts";
import { fail, ok, problem, type Result } from "../src/core/result.ts";
import type { CityView, EvaluationService } from "../src/engine/contract.ts";
import { createRunner, type Runner } from "../src/models/runner.ts";
import { answerStudy } from "./studies.ts";

export interface EvaluationDependencies {
	/** The text of one pack file, or a Problem where it cannot be read. */
	readText(packUrl: string, file: string): Promise<Result<string>>;
	/** Hexadecimal digest of a text's UTF-8, or null where the platform has none (pages not served securely). */
	readonly sha256: ((text: string) => Promise<string>) | null;
}

const NO_CITY = problem("engine.notLoaded");

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
			return ok(cityView(loaded.value));
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
	};
}
