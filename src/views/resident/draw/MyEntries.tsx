import { useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import type { Session } from "../../../session/types.ts";
import { Button, IconButton } from "../../../ui/index.ts";
import { useResident } from "../context.ts";
import { keepOpenWork } from "./drawing.ts";
import { useEntries } from "./use-entries.ts";

interface Props {
	readonly session: Session;
	readonly onOpened: () => void;
}

/** Lines kept on this device whose figures can be worked out again; others are not listed. */
export function MyEntries({ session, onOpened }: Props) {
	const t = translator.value;
	const { device } = useResident();
	const shelf = useEntries(device);
	/** Asked to go; a second press means it. */
	const [sure, setSure] = useState<string | null>(null);
	const city = session.city.value!;
	const saved = session.saved.value;
	const rows = shelf.items.value.flatMap((entry) => {
		const scenario = saved.find(({ id }) => id === entry.id);
		return scenario === undefined || entry.cityId !== city.id ? [] : [{ entry, name: scenario.name }];
	});
	if (rows.length === 0) return null;
	const open = async (id: string): Promise<void> => {
		if (!(await keepOpenWork(session, city))) return;
		await session.openSaved(id);
		onOpened();
	};
	return (
		<section class="resident-section">
			<h2>{t("draw.entries")}</h2>
			<p class="resident-note">{t("draw.entries.lead")}</p>
			<ul class="draw-entries">
				{rows.map(({ entry, name }) => {
					const { p10, p90 } = entry.figures.boardingsPerWeekday;
					return (
						<li key={entry.id} class="draw-entry" data-entry={entry.id}>
							<p>
								<strong>{t.of(name)}</strong>
								<span class="draw-entry__figures">
									{t("question.unit.boardings", { amount: t.format.range(p10, p90) })} ·{" "}
									{t.format.date(entry.keptAtMilliseconds)}
								</span>
							</p>
							<Button kind="outlined" onClick={() => void open(entry.id)}>
								{t("draw.entries.open")}
							</Button>
							{sure === entry.id ? (
								<Button
									kind="outlined"
									onClick={() => {
										shelf.remove(entry.id);
										void session.removeSaved(entry.id);
									}}
								>
									{t("draw.entries.sure")}
								</Button>
							) : (
								<IconButton
									icon="close"
									label={t("draw.entries.remove", { name: t.of(name) })}
									onClick={() => setSure(entry.id)}
								/>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
