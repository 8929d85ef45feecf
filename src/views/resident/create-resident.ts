import { signal } from "@preact/signals-core";
import type { NamedPlace } from "../../city/gazetteer/index.ts";
import { readStreetsRecord, streetsKey } from "../../session/streets-record.ts";
import type { Session } from "../../session/types.ts";
import type { Device } from "../shared/device.ts";
import type { Resident } from "./context.ts";
import { readHome } from "./kept-home.ts";
import { openLightCity, withNames } from "./light-city.ts";
import { createResidentState } from "./state.ts";
import { tabStorage } from "./tab-storage.ts";

export function createResident(device: Device, openSession: () => Promise<Session>): Resident {
	const state = createResidentState();
	state.home.value = readHome(tabStorage);
	const engine = onceAsked(openSession);
	const city = onceAsked(async () => {
		const opened = await openLightCity(device.packUrl);
		void keptNames(device, opened.id).then((names) => {
			if (names.length > 0) city.value.value = withNames(opened, names);
		});
		return opened;
	});
	return {
		device,
		state,
		session: engine.value,
		sessionFailed: engine.failed,
		askForSession: engine.ask,
		lightCity: city.value,
		lightCityFailed: city.failed,
		askForLightCity: city.ask,
	};
}

/** What an extract of streets names that was loaded on this device before, in whichever view. */
async function keptNames(device: Device, cityId: string): Promise<readonly NamedPlace[]> {
	const record = await device.storage.get(streetsKey(cityId)).catch(() => null);
	return readStreetsRecord(record)?.names ?? [];
}

/** Something that is fetched once, however often it is asked for, and again after it has failed. */
function onceAsked<Value>(load: () => Promise<Value>) {
	const value = signal<Value | null>(null);
	const failed = signal(false);
	let asked = false;
	const ask = (): void => {
		if (asked) return;
		asked = true;
		failed.value = false;
		load().then(
			(loaded) => {
				value.value = loaded;
			},
			() => {
				asked = false;
				failed.value = true;
			},
		);
	};
	return { value, failed, ask };
}
