import type { ReadonlySignal, Signal } from "@preact/signals-core";
import type { Language } from "../../i18n/message.ts";
import type { MapTheme } from "../../map/types.ts";
import type { Storage } from "../../session/dependencies.ts";
import type { View } from "./view-address.ts";

/** What the composition root gives to a view: choices that outlive the page, and the state of the device. */
export interface Device {
	readonly theme: Signal<MapTheme>;
	readonly onlineMap: Signal<boolean>;
	/** Whether a street server may be asked. */
	readonly onlineStreets: Signal<boolean>;
	readonly connected: ReadonlySignal<boolean>;
	/** Where the app is deployed for everybody, for codes and links; null where nobody has said. */
	readonly publicAddress: ReadonlySignal<string | null>;
	readonly packUrl: string;
	/** Kept on this device: what people say, stories, votes. Every call may reject. */
	readonly storage: Storage;
	chooseLanguage(language: Language): void;
	/** An address, or null to forget it. False where it is none that phones could open. */
	setPublicAddress(address: string | null): boolean;
	/** Opens this view next time, too, where the address names none. */
	rememberView(view: View): void;
	nowMilliseconds(): number;
	/** An id that nothing else has. */
	newId(): string;
}
