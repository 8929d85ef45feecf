import { translator } from "../../i18n/index.ts";
import { SegmentedControl, THEMES, type Theme } from "../../ui/index.ts";

export interface ThemeSwitchProps {
	readonly theme: Theme;
	readonly onChange: (theme: Theme) => void;
}

export function ThemeSwitch({ theme, onChange }: ThemeSwitchProps) {
	const t = translator.value;
	return (
		<SegmentedControl
			label={t("setting.theme")}
			value={theme}
			choices={THEMES.map((value) => ({ value, label: t(`setting.theme.${value}`) }))}
			onChange={onChange}
		/>
	);
}
