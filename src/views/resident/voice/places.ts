import type { Bilingual, LngLat } from "../../../core/location.ts";
import type { VoicePlace } from "../../../core/voice.ts";
import { fill, type Values } from "../../../i18n/message.ts";
import { voiceMessages } from "../../../i18n/messages/voice.ts";
import type { LightCity } from "../light-city.ts";
import { homeOfPoint } from "../place/home-choice.ts";
import type { Home } from "../state.ts";

/** Some ten metres: as fine as a finger on a map. */
const STEPS_PER_DEGREE = 1e4;

const rounded = (value: number): number => Math.round(value * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;

const bothLanguages = (message: Bilingual, values: (language: keyof Bilingual) => Values): Bilingual => ({
	th: fill(message.th, values("th"), String),
	en: fill(message.en, values("en"), String),
});

/** A spot that was touched, called by what is near. */
export function spotPlace(
	city: Pick<LightCity, "names" | "tambonAt"> | null,
	[lng, lat]: LngLat,
): VoicePlace {
	const position: LngLat = [rounded(lng), rounded(lat)];
	const name = city === null ? null : (homeOfPoint(city, position)?.label ?? null);
	return { kind: "spot", name: name ?? voiceMessages["voice.where.spot"], position };
}

/** The block of a home under its tambon's name: what the block was called by, such as a village or soi, stays here. */
export function homePlace(city: Pick<LightCity, "tambonAt"> | null, home: Home): VoicePlace {
	const tambon = city?.tambonAt(home.position) ?? null;
	const name =
		tambon === null
			? voiceMessages["voice.where.nearHomeUnknown"]
			: bothLanguages(voiceMessages["voice.where.nearHome"], (language) => ({ tambon: tambon[language] }));
	return { kind: "block", name, position: home.position };
}
