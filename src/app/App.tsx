import { Component, type ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { translator } from "../i18n/index.ts";
import { writeScenario } from "../scenario/file/write-scenario.ts";
import type { Session } from "../session/types.ts";
import { Button } from "../ui/index.ts";
import "./app.css";
import type { Application } from "./application.ts";
import { UpdateNotice } from "./UpdateNotice.tsx";

/** Loads the view and shows it; what breaks on the way leaves the work within reach. */
export function App(application: Application) {
	return (
		<Guard session={application.session}>
			<LazyPlanner {...application} />
			<UpdateNotice />
		</Guard>
	);
}

function LazyPlanner(application: Application) {
	const [loaded, setLoaded] = useState<{ readonly View: ComponentType<Application> } | Error | null>(null);
	useEffect(() => {
		import("../views/planner/PlannerView.tsx").then(
			({ PlannerView }) => setLoaded({ View: PlannerView }),
			(error: unknown) => setLoaded(error instanceof Error ? error : new Error(String(error))),
		);
	}, []);
	if (loaded instanceof Error) throw loaded;
	return loaded === null ? null : <loaded.View {...application} />;
}

interface GuardProps {
	readonly session: Session;
	readonly children: preact.ComponentChildren;
}

/** Catches a screen that fails to draw and offers the work as a file. */
class Guard extends Component<GuardProps, { failed: boolean }> {
	override state = { failed: false };

	static override getDerivedStateFromError() {
		return { failed: true };
	}

	/** The boundary must not hide what happened from the browser's own tools. */
	override componentDidCatch(error: unknown) {
		reportError(error);
	}

	override render({ session, children }: GuardProps) {
		return this.state.failed ? <Broken session={session} /> : children;
	}
}

function Broken({ session }: { readonly session: Session }) {
	const t = translator.value;
	const scenario = session.active.value?.scenario;
	return (
		<main class="broken">
			<h1>{t("planner.broken")}</h1>
			<p>{t("planner.broken.body")}</p>
			<div class="broken-actions">
				{scenario ? (
					<a
						class="button button--primary"
						download={`${scenario.cityId}.json`}
						href={`data:application/json;charset=utf-8,${encodeURIComponent(writeScenario(scenario))}`}
					>
						{t("files.save")}
					</a>
				) : null}
				<Button kind="outlined" onClick={() => location.reload()}>
					{t("planner.reload")}
				</Button>
			</div>
		</main>
	);
}
