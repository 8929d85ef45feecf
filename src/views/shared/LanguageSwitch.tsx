import { LANGUAGES, type Language, language, translator } from "../../i18n/index.ts";
import { SegmentedControl } from "../../ui/index.ts";

/** Thai and English, each named in itself. The caller remembers the choice. */
export function LanguageSwitch({ onChange }: { readonly onChange?: (chosen: Language) => void }) {
	const t = translator.value;
	return (
		<SegmentedControl
			label={t("setting.language")}
			hideLabel
			value={language.value}
			choices={LANGUAGES.map((value) => ({ value, label: t(`setting.language.${value}`), lang: value }))}
			onChange={(chosen) => {
				language.value = chosen;
				onChange?.(chosen);
			}}
		/>
	);
}
