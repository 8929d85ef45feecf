import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { translator } from "../../i18n/index.ts";
import { Button } from "../../ui/index.ts";

/** A part of the screen whose script is fetched when it is first shown: a first visit waits for less. */
export function lazyPart<Props extends object>(
	load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
	let known: ComponentType<Props> | null = null;
	return function LazyPart(props: Props) {
		const [, shown] = useState(known !== null);
		const [failed, setFailed] = useState(false);
		const [attempt, setAttempt] = useState(0);
		useEffect(() => {
			if (known !== null) return;
			let gone = false;
			load().then(
				(part) => {
					known = part;
					if (!gone) shown(true);
				},
				() => {
					if (!gone) setFailed(true);
				},
			);
			return () => {
				gone = true;
			};
		}, [attempt]);
		const t = translator.value;
		if (known !== null) {
			const Part = known;
			return <Part {...props} />;
		}
		if (!failed) return <p class="quiet">{t("planner.part.loading")}</p>;
		return (
			<div role="alert">
				<p>{t("planner.part.failed")}</p>
				<Button
					kind="outlined"
					onClick={() => {
						setFailed(false);
						setAttempt(attempt + 1);
					}}
				>
					{t("action.retry")}
				</Button>
			</div>
		);
	};
}
