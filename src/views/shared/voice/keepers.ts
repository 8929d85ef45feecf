import { useEffect } from "preact/hooks";
import { createRoomVoices, type RoomVoices } from "../../../session/room-voices.ts";
import { createVoices, type Voices } from "../../../session/voices.ts";
import type { Device } from "../device.ts";

const voices = new WeakMap<Device, Voices>();
const rooms = new WeakMap<Device, RoomVoices>();

/** What this device's own person says: one keeper for the life of the page. */
export function useVoices(device: Device): Voices {
	const kept = voices.get(device) ?? createVoices(device);
	voices.set(device, kept);
	useLoaded(kept);
	return kept;
}

/** What was handed over on this machine: one keeper for the life of the page. */
export function useRoomVoices(device: Device): RoomVoices {
	const kept = rooms.get(device) ?? createRoomVoices(device);
	rooms.set(device, kept);
	useLoaded(kept);
	return kept;
}

/** Reads the device once, and writes what it still owes when the page is left. */
function useLoaded(keeper: Voices | RoomVoices): void {
	useEffect(() => {
		if (!keeper.isLoaded.peek()) void keeper.load();
		const onHide = (): void => {
			if (document.visibilityState === "hidden") void keeper.flush();
		};
		document.addEventListener("visibilitychange", onHide);
		return () => document.removeEventListener("visibilitychange", onHide);
	}, [keeper]);
}
