import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { useResident } from "../context.ts";

/** Asks for the home where a screen cannot do without one. */
export function NeedsHome({ why }: { readonly why: string }) {
	const t = translator.value;
	const { state } = useResident();
	return (
		<div class="needs-home">
			<p>{why}</p>
			<Button
				kind="primary"
				icon="home"
				class="big-button"
				onClick={() => {
					state.screen.value = "place";
				}}
			>
				{t("trip.needsHome.go")}
			</Button>
		</div>
	);
}
