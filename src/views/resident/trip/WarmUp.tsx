import { useEffect } from "preact/hooks";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import type { Session } from "../../../session/types.ts";
import { useLines } from "../../shared/index.ts";

/** Has the thread of studies load its city while a reader still chooses, so that the first answer waits for less. */
export function WarmUp({ session }: { readonly session: Session }) {
	const [option] = useLines(session);
	useEffect(() => {
		const place = option?.line?.stations[0]?.position;
		if (option === undefined || place === undefined) return;
		void session.study("trip", option, {
			window: { ...DEFAULT_WINDOW, minutes: 1 },
			stationAccess: "walk",
			songthaew: "kept",
			origin: place,
			originRadiusMetres: 0,
			destination: place,
			against: null,
		});
	}, [session, option]);
	return null;
}
