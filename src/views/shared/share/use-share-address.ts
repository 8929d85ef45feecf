import { useMemo } from "preact/hooks";
import type { Result } from "../../../core/result.ts";
import { ENGINE_VERSION } from "../../../core/version.ts";
import { figureStamp } from "../../../session/link-stamp.ts";
import type { Session } from "../../../session/types.ts";
import type { Device } from "../device.ts";
import type { View } from "../view-address.ts";
import { shareAddress } from "./share-address.ts";

/** Where links lead: the address that everybody can open, else this page's own. */
export const linkBase = (device: Device): string =>
	device.publicAddress.value ?? location.origin + location.pathname;

/** The link to the option being worked on; null while there is none. */
export function useShareAddress(session: Session, device: Device, view: View): Result<string> | null {
	const active = session.active.value;
	const city = session.city.value;
	const streets = session.streets.value.loaded;
	const base = linkBase(device);
	return useMemo(() => {
		if (active === null || city === null) return null;
		const { scenario, outcome, ranges } = active;
		// Without ranges the outcome may still be that of the option before.
		const isKnown = outcome !== null && ranges !== null;
		const stamp = isKnown ? figureStamp(outcome, ENGINE_VERSION, city.version) : null;
		return shareAddress({ base, view, scenario, streets, stamp });
	}, [active, city, streets, base, view]);
}
