import {
	ASSUMPTION_WORDS,
	FIGURE_WORDS,
	HEALTH_WORDS,
	type Message,
	type Translator,
} from "../../i18n/index.ts";
import type { AssumptionWords } from "../../i18n/messages/assumption-words.ts";
import type { FigureWords } from "../../i18n/messages/figures.ts";
import type { HealthWords } from "../../i18n/messages/health.ts";
import type { Figure, HealthCheck } from "../../models/types.ts";
import type { AssumptionGroup, AssumptionId, TrustTag } from "../../scenario/assumptions.ts";

/** The catalogue's words for the codes of the models: a code without words does not compile. */
export const assumptionWords: Readonly<Record<AssumptionId, AssumptionWords>> = ASSUMPTION_WORDS;
export const figureWords: Readonly<Record<Figure, FigureWords>> = FIGURE_WORDS;
export const healthWords: Readonly<Record<HealthCheck["id"], HealthWords>> = HEALTH_WORDS;

export const groupName = (t: Translator, group: AssumptionGroup): string => t(`assumption.group.${group}`);
export const trustName = (t: Translator, tag: TrustTag): string => t(`trust.${tag}`);

/** Names that the data may or may not have words for. */
export const ofKnown = (t: Translator, words: Readonly<Record<string, Message>>, code: string): string =>
	Object.hasOwn(words, code) ? t.of(words[code]!) : code;
