import { useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { download } from "../../shared/outgoing-file.ts";
import { usePlanner } from "../context.ts";
import { gtfsFile } from "../files.ts";

/** Hands out the timetable of the open option as a zip. */
export function GtfsButton({ kind }: { readonly kind: "primary" | "outlined" }) {
	const { session } = usePlanner();
	const t = translator.value;
	const [trouble, setTrouble] = useState<string | null>(null);
	const active = session.active.value;
	const city = session.city.value;
	if (active === null || city === null) return null;
	return (
		<>
			<Button
				kind={kind}
				icon="save"
				data-export="gtfs"
				disabled={active.scenario.line === null}
				onClick={async () => {
					const file = await gtfsFile(active.scenario, city);
					if (file.ok) download(file.value);
					setTrouble(file.ok ? null : describeProblem(t, file.error).what);
				}}
			>
				{t("timetable.gtfs")}
			</Button>
			{trouble !== null ? <p role="alert">{trouble}</p> : null}
		</>
	);
}
