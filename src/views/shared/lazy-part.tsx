import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../../ui/Button.tsx";

/** What is said while a part is on its way, or cannot be had. */
export interface LazyWords {
	readonly loading: string;
	readonly failed: string;
	readonly retry: string;
}

/** A part of the screen whose script is fetched when it is first shown: a first visit waits for less. */
export function lazyPart<Props extends object>(
	load: () => Promise<ComponentType<Props>>,
	words: () => LazyWords,
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
		if (known !== null) {
			const Part = known;
			return <Part {...props} />;
		}
		if (!failed) return <p class="quiet">{words().loading}</p>;
		return (
			<div role="alert">
				<p>{words().failed}</p>
				<Button
					kind="outlined"
					onClick={() => {
						setFailed(false);
						setAttempt(attempt + 1);
					}}
				>
					{words().retry}
				</Button>
			</div>
		);
	};
}
