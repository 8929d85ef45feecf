import { translator } from "../../../i18n/index.ts";
import { Switch } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

/** Shows a section's answer on the map, and people again when off. */
export function LayerSwitch({ layer }: { readonly layer: "minutes" | "saved" | "ptal" }) {
	const { state } = usePlanner();
	const t = translator.value;
	return (
		<Switch
			label={t(`door.map.${layer}`)}
			checked={state.cellLayer.value === layer}
			onChange={(checked) => {
				state.cellLayer.value = checked ? layer : "people";
			}}
		/>
	);
}
