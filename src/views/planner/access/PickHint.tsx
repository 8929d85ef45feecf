import { useEffect } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import "./access.css";

/** Says over the map what a tap will do, and lets go of it; so does Escape. */
export function PickHint() {
	const { access } = usePlanner().state;
	const t = translator.value;
	const picking = access.picking.value;
	useEffect(() => {
		if (!picking) return;
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.key === "Escape") access.picking.value = false;
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	}, [picking, access]);
	if (!picking) return null;
	return (
		<div class="pick-hint" data-pick-hint>
			<span>{t("door.pick.hint")}</span>
			<Button
				kind="outlined"
				onClick={() => {
					access.picking.value = false;
				}}
			>
				{t("door.pick.cancel")}
			</Button>
		</div>
	);
}
