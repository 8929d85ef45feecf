import { useState } from "preact/hooks";
import { describeProblem, translator } from "../../../i18n/index.ts";
import type { Session } from "../../../session/types.ts";
import { Button, ErrorNotice } from "../../../ui/index.ts";
import { useResident } from "../context.ts";
import { shippedAs } from "../questions/asked-option.ts";
import { Screen } from "../Screen.tsx";
import { keepOpenWork, type Start, startedFrom } from "./drawing.ts";
import { MyEntries } from "./MyEntries.tsx";

interface Props {
	readonly session: Session;
	/** A drawing is open that one can go back to. */
	readonly canGoBack: boolean;
	readonly onStarted: () => void;
}

/** What to start from. Whatever is open is kept before something else takes its place. */
export function StartPage({ session, canGoBack, onStarted }: Props) {
	const t = translator.value;
	const { device } = useResident();
	const [busy, setBusy] = useState(false);
	const city = session.city.value!;
	const open = session.active.value?.scenario ?? null;
	const built = city.options.filter(({ alignment }) => alignment !== null);
	const first = built[0];
	const canFork = open !== null && open.line !== null && shippedAs(city, open) === null;
	const problem = session.problem.value;
	const start = async (from: Start): Promise<void> => {
		setBusy(true);
		const name = { th: "เส้นทางของฉัน", en: "My line" };
		const own = startedFrom(from, city, open, device.newId(), name);
		if (own !== null && (await keepOpenWork(session, city))) {
			session.openScenario(own);
			onStarted();
		}
		setBusy(false);
	};
	return (
		<Screen title={t("draw.title")} lead={t("draw.lead")}>
			{problem === null ? null : (
				<ErrorNotice
					{...describeProblem(t, problem)}
					actions={<Button onClick={session.dismissProblem}>{t("action.dismiss")}</Button>}
				/>
			)}
			{canGoBack && (
				<Button icon="chevronLeft" onClick={onStarted}>
					{t("draw.back")}
				</Button>
			)}
			<section class="resident-section">
				<h2>{t("draw.start")}</h2>
				<ul class="draw-starts">
					{canFork && (
						<li>
							<Button
								kind="outlined"
								class="big-button"
								disabled={busy}
								data-start="open"
								onClick={() => void start({ kind: "open" })}
							>
								{t("draw.start.open", { name: t.of(open.name) })}
							</Button>
						</li>
					)}
					{built.map(({ id, name }) => (
						<li key={id}>
							<Button
								kind="outlined"
								class="big-button"
								disabled={busy}
								data-start={id}
								onClick={() => void start({ kind: "option", optionId: id })}
							>
								{t("draw.start.option", { name: t.of(name) })}
							</Button>
						</li>
					))}
					{first !== undefined && (
						<li>
							<Button
								kind="outlined"
								class="big-button"
								disabled={busy}
								data-start="blank"
								onClick={() => void start({ kind: "blank", optionId: first.id })}
							>
								{t("draw.start.blank", { name: t.of(first.name) })}
							</Button>
						</li>
					)}
				</ul>
				<p class="resident-note">{t("draw.start.kept")}</p>
			</section>
			<MyEntries session={session} onOpened={onStarted} />
		</Screen>
	);
}
