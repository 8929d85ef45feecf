import { computed, signal } from "@preact/signals-core";
import type { Device } from "../views/shared/device.ts";
import { deviceStorage } from "./device-storage.ts";
import { followConnection, openPreferences, read, write } from "./preferences.ts";
import { publicAddressOf } from "./public-address.ts";

const PUBLIC_ADDRESS_KEY = "rangbao.publicAddress";
export const VIEW_KEY = "rangbao.view";

/** What every view is given before anything is loaded. */
export function openDevice(): Device {
	const said = signal(publicAddressOf(read(PUBLIC_ADDRESS_KEY) ?? ""));
	// A page that phones can open as it stands needs nobody to say where it is.
	const own = publicAddressOf(location.href);
	return {
		...openPreferences(),
		connected: followConnection(),
		publicAddress: computed(() => said.value ?? own),
		packUrl: new URL("packs/khon-kaen/", document.baseURI).href,
		storage: deviceStorage(),
		setPublicAddress(address) {
			const known = address === null ? null : publicAddressOf(address);
			if (address !== null && known === null) return false;
			said.value = known;
			write(PUBLIC_ADDRESS_KEY, known ?? "");
			return true;
		},
		rememberView: (view) => write(VIEW_KEY, view),
		nowMilliseconds: () => Date.now(),
		newId: freshId,
	};
}

/** `randomUUID` is missing on pages served without TLS, such as from a laptop in a hall. */
export function freshId(): string {
	return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("-");
}
