import type { Comment } from "../../../core/voice.ts";
import type { Translator } from "../../../i18n/index.ts";
import type { PinView } from "../../../map/index.ts";

/** "Khon Kaen University · Option A": what a comment is about. */
export function aboutText(t: Translator, { place, option }: Pick<Comment, "place" | "option">): string {
	const where = place === null ? t("voice.where.line") : t.of(place.name);
	return option === null ? where : t("voice.about", { place: where, option: t.of(option.name) });
}

const LONGEST_LABEL = 60;

/** The beginning of a comment, where a name for it is needed. */
export const shortText = (text: string): string =>
	text.length <= LONGEST_LABEL ? text : `${[...text].slice(0, LONGEST_LABEL).join("")}…`;

/** Pins of comments that are about a place; one whose words may not be shown says its kind only. */
export const pinsOf = (t: Translator, comments: readonly Comment[], quotes: boolean): readonly PinView[] =>
	comments.flatMap(({ id, kind, text, place, publish }) =>
		place === null
			? []
			: [
					{
						id,
						kind,
						position: place.position,
						label:
							quotes && publish ? `${t(`voice.kind.${kind}`)}: ${shortText(text)}` : t(`voice.kind.${kind}`),
					},
				],
	);
