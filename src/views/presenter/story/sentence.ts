import type { Bilingual } from "../../../core/location.ts";
import {
	createTranslator,
	inTenFutures,
	LANGUAGES,
	type Language,
	type Translator,
} from "../../../i18n/index.ts";
import { INDISTINCT_BAND } from "../../../models/summary.ts";
import { factPhrase, writeFact } from "./fact-text.ts";
import type { FactId, Facts, Scene, SceneKind, Story } from "./types.ts";

/** Both translators: a presenter's screen may speak two languages at once. */
export const TRANSLATORS: Readonly<Record<Language, Translator>> = {
	th: createTranslator("th"),
	en: createTranslator("en"),
};

/** The sentence that the figures make; null while one that it needs is not known yet. */
export function generatedSentence(kind: SceneKind, facts: Facts, hasFunding: boolean): Bilingual | null {
	const [th, en] = LANGUAGES.map((language) => sentenceIn(TRANSLATORS[language], kind, facts, hasFunding));
	return th == null || en == null ? null : { th, en };
}

/** What stands on the screen: what somebody wrote, or what the figures make. */
export const shownSentence = (scene: Scene, facts: Facts, hasFunding: boolean): Bilingual | null =>
	scene.sentence?.text ?? generatedSentence(scene.kind, facts, hasFunding);

/** Scenes with nothing to tell where nothing is built. */
const OF_A_LINE: ReadonlySet<SceneKind> = new Set([
	"city",
	"walk",
	"riders",
	"stationMost",
	"stationLeast",
	"trains",
	"cost",
	"payers",
	"worth",
	"stages",
]);

/** Less than this is written as none. */
const HALF_A_BOARDING = 0.5;

function sentenceIn(t: Translator, kind: SceneKind, facts: Facts, hasFunding: boolean): string | null {
	const { numbers, names } = facts;
	const phrase = (id: FactId): string | null => {
		const spread = numbers[id];
		return spread === undefined ? null : factPhrase(t, id, spread);
	};
	const bare = (id: FactId): string | null => {
		const spread = numbers[id];
		return spread === undefined ? null : writeFact(t, id, spread).number;
	};
	const named = (name: keyof Facts["names"]): string | null => {
		const text = names[name];
		return text === undefined ? null : t.of(text);
	};
	const hasNoLine = numbers.stationCount === undefined && names.option !== undefined;
	if (hasNoLine && OF_A_LINE.has(kind))
		return t(kind === "city" ? "story.sentence.city.none" : "story.sentence.noLine");
	switch (kind) {
		case "city":
			return filled(
				{
					length: phrase("lengthMetres"),
					stations: bare("stationCount"),
					first: named("firstStation"),
					last: named("lastStation"),
				},
				(values) => t("story.sentence.city", values),
			);
		case "walk":
			return filled({ people: bare("peopleWalk10"), share: bare("peopleWalkShare") }, (values) =>
				t("story.sentence.walk", values),
			);
		case "riders":
			return ridersSentence(t, facts, bare("boardingsPerWeekday"), named("against"));
		case "change":
			return changeSentence(t, facts, bare("gainedPeople"), bare("lostPeople"), named("against"));
		case "stationMost": {
			const adds = numbers.mostBoardings;
			return filled({ station: named("mostStation"), boardings: bare("mostBoardings") }, (values) =>
				adds !== undefined && adds.low >= HALF_A_BOARDING
					? t("story.sentence.stationMost", values)
					: t("story.sentence.stationMost.untold", { station: values.station }),
			);
		}
		case "stationLeast": {
			const adds = numbers.leastBoardings;
			return filled({ station: named("leastStation"), boardings: bare("leastBoardings") }, (values) => {
				if (adds !== undefined && adds.low >= HALF_A_BOARDING)
					return t("story.sentence.stationLeast", values);
				if (adds !== undefined && adds.high <= -HALF_A_BOARDING) {
					const gain = { low: -adds.high, middle: -adds.middle, high: -adds.low };
					const boardings = writeFact(t, "leastBoardings", gain).number;
					return t("story.sentence.stationLeast.loses", { station: values.station, boardings });
				}
				return t("story.sentence.stationLeast.untold", { station: values.station });
			});
		}
		case "trains":
			return filled({ run: phrase("runTimeSeconds"), headway: phrase("peakHeadwaySeconds") }, (values) =>
				t("story.sentence.trains", values),
			);
		case "cost":
			return filled({ capital: phrase("capitalBahtMillion"), farebox: bare("fareboxShare") }, (values) =>
				t("story.sentence.cost", values),
			);
		case "payers": {
			const missing = numbers.shortfallBahtMillionPerYear;
			const shortfall = missing === undefined ? null : t.format.bahtMillionRange(missing.low, missing.high);
			return filled({ payer: named("largestPayer"), shortfall }, (values) =>
				t(hasFunding ? "story.sentence.payers" : "story.sentence.payers.example", values),
			);
		}
		case "worth":
			return filled({ ratio: bare("benefitCostRatio") }, (values) => t("story.sentence.worth", values));
		case "losers": {
			const most = numbers.losersMostPeople;
			const against = named("against");
			if (most !== undefined && names.losersMostTambon === undefined)
				return filled({ against }, (values) => t("story.sentence.losers.none", values));
			return filled(
				{
					against,
					tambon: named("losersMostTambon"),
					how: named("losersMostHow"),
					people: most === undefined ? null : t.format.figure(most.middle),
				},
				(values) => t("story.sentence.losers", values),
			);
		}
		case "stages":
			return t("story.sentence.stages");
		case "ask":
			return t("story.sentence.ask");
		case "free":
			return t("story.sentence.free");
	}
}

/** Whom a scene's words and figures are about: always the story's option, whichever the map shows. */
export const toldOf = (
	t: Translator,
	scene: Pick<Scene, "option">,
	{ option, against }: Pick<Story, "option" | "against">,
): string =>
	scene.option === "own"
		? t.of(option.name)
		: t("story.mapShows", { name: t.of(option.name), other: t.of(against.name) });

function ridersSentence(
	t: Translator,
	{ numbers }: Facts,
	boardings: string | null,
	against: string | null,
): string | null {
	if (boardings === null) return null;
	const share = numbers.boardingsFuturesShare?.middle;
	if (share === undefined || against === null) return t("story.sentence.riders", { boardings });
	if (share >= INDISTINCT_BAND.low && share <= INDISTINCT_BAND.high)
		return t("story.sentence.riders.same", { boardings, against });
	const more = share > INDISTINCT_BAND.high;
	const futures = inTenFutures(t, more ? share : 1 - share);
	return t(more ? "story.sentence.riders.more" : "story.sentence.riders.less", {
		boardings,
		against,
		futures,
	});
}

/** Fewer than this many people cannot be told from nobody. */
const NOTICEABLE_PEOPLE = 10;

function changeSentence(
	t: Translator,
	{ numbers }: Facts,
	gained: string | null,
	lost: string | null,
	against: string | null,
): string | null {
	if (gained === null || lost === null || against === null) return null;
	const isMore = (numbers.gainedPeople?.middle ?? 0) >= NOTICEABLE_PEOPLE;
	const isLess = (numbers.lostPeople?.middle ?? 0) >= NOTICEABLE_PEOPLE;
	if ((numbers.keptPeople?.middle ?? 0) < NOTICEABLE_PEOPLE && isMore && !isLess)
		return t("story.sentence.change.nothing", { gained });
	if (isMore && isLess) return t("story.sentence.change", { gained, lost, against });
	if (isMore) return t("story.sentence.change.onlyGained", { gained, against });
	if (isLess) return t("story.sentence.change.onlyLost", { lost, against });
	return t("story.sentence.change.same", { against });
}

/** Fills a message once every value is there. */
function filled<Holes extends string>(
	values: Readonly<Record<Holes, string | null>>,
	write: (values: Record<Holes, string>) => string,
): string | null {
	return Object.values(values).includes(null) ? null : write(values as Record<Holes, string>);
}
