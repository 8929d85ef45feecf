export {
	type Coded,
	describeCheck,
	describeEdit,
	describeProblem,
	type ProblemText,
	unitText,
} from "./coded.ts";
export { forecastVerdict, medianCaption, modelledCaption } from "./forecast.ts";
export type { Era, Formats } from "./format.ts";
export { inTenFutures } from "./futures.ts";
export { language, preferredLanguage } from "./language.ts";
export { LANGUAGES, type Language, type Message, type Values } from "./message.ts";
export { ASSUMPTION_WORDS } from "./messages/assumptions.ts";
export { FIGURE_WORDS } from "./messages/figures.ts";
export { HEALTH_WORDS } from "./messages/health.ts";
export { type Key, MESSAGES } from "./messages/index.ts";
export { createTranslator, type Translator, translator } from "./translator.ts";
