import { residentTranslator } from "../../i18n/resident.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { useResident } from "./context.ts";
import type { ScreenId } from "./state.ts";

const ENTRIES = [
	["place", "home"],
	["trip", "route"],
	["reach", "reach"],
	["questions", "help"],
	["voice", "speech"],
] as const satisfies readonly (readonly [ScreenId, IconName])[];

/** Five screens, always in sight: along the bottom of a phone, along the top of anything wider. */
export function ResidentNavigation() {
	const t = residentTranslator.value;
	const { screen } = useResident().state;
	return (
		<nav class="resident-navigation" aria-label={t("resident.screens")}>
			<ul>
				{ENTRIES.map(([id, icon]) => (
					<li key={id}>
						<button
							type="button"
							class="resident-tab"
							data-screen={id}
							aria-current={screen.value === id ? "page" : undefined}
							onClick={() => {
								screen.value = id;
							}}
						>
							<Icon name={icon} />
							<span>{t(`resident.tab.${id}`)}</span>
						</button>
					</li>
				))}
			</ul>
		</nav>
	);
}
