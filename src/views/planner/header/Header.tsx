import { LANGUAGES, language, translator } from "../../../i18n/index.ts";
import { SegmentedControl } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { History } from "./History.tsx";
import { Menu } from "./Menu.tsx";
import { ComparePicker, OptionPicker } from "./OptionPicker.tsx";

export function Header() {
	const { device } = usePlanner();
	const t = translator.value;
	return (
		<header class="header">
			<h1 class="brand">
				<span class="brand-mark" aria-hidden="true" />
				<span class="brand-name">{t("app.name")}</span>
				<span class="brand-latin" lang={language.value === "th" ? "en" : "th"}>
					{t("app.nameLatin")}
				</span>
			</h1>
			<div class="header-options">
				<OptionPicker />
				<ComparePicker />
			</div>
			<History />
			<div class="header-language">
				<SegmentedControl
					label={t("setting.language")}
					hideLabel
					choices={LANGUAGES.map((value) => ({
						value,
						label: value === "th" ? "ไทย" : "EN",
						lang: value,
					}))}
					value={language.value}
					onChange={(value) => device.chooseLanguage(value)}
				/>
			</div>
			<Menu />
		</header>
	);
}
