import { useEffect, useState } from "preact/hooks";
import { residentTranslator } from "../../../i18n/resident.ts";
import { useSession } from "../context.ts";
import type { Home } from "../state.ts";
import type { PlaceWalk } from "./place-walks.ts";
import { placeOptions, walksOf } from "./street-walks.ts";

interface Props {
	readonly home: Home;
	/** Null while there is nothing better than straight lines. */
	readonly onWalks: (walks: readonly PlaceWalk[] | null) => void;
}

/** Once the engine has come: walks along streets where they are loaded, and to the stations of an option of one's own. */
export function StreetWalks({ home, onWalks }: Props) {
	const t = residentTranslator.value;
	const session = useSession();
	const [phase, setPhase] = useState<"idle" | "working" | "failed">("idle");
	const city = session?.city.value ?? null;
	const active = session?.active.value?.scenario ?? null;
	const streets = session?.streets.value.loaded?.loadedAtMilliseconds ?? null;
	const [lng, lat] = home.position;

	useEffect(() => {
		onWalks(null);
		setPhase("idle");
		if (session === null || city === null) return;
		const options = placeOptions(city, active);
		const [first, ...others] = options;
		if (first === undefined || (streets === null && options.every(({ isShipped }) => isShipped))) return;
		const stop = new AbortController();
		setPhase("working");
		const block = { position: [lng, lat] as const, radiusMetres: home.radiusMetres };
		const request = { block, others: others.map(({ scenario }) => scenario) };
		void session.study("walk", first.scenario, request, { signal: stop.signal }).then((answer) => {
			if (stop.signal.aborted || answer === null) return;
			setPhase(answer.ok ? "idle" : "failed");
			if (answer.ok) onWalks(walksOf(options, answer.value));
		});
		return () => stop.abort();
	}, [session, city, active, streets, lng, lat, home.radiusMetres, onWalks]);

	if (phase === "idle") return null;
	return (
		<p class="resident-waiting" role="status">
			{t(phase === "working" ? "resident.place.streets.working" : "resident.place.streets.failed")}
		</p>
	);
}
