import { useEffect } from "preact/hooks";
import { createShelf, type Shelf } from "../../../session/shelf.ts";
import type { Device } from "../../shared/device.ts";
import { type Entry, readEntry } from "./entries.ts";

const shelves = new WeakMap<Device, Shelf<Entry>>();

/** What the lines kept on this device came to: one keeper for the life of the page. */
export function useEntries(device: Device): Shelf<Entry> {
	const known = shelves.get(device);
	const shelf =
		known ??
		createShelf(device.storage, "rangbao/drawn/", readEntry, ({ keptAtMilliseconds }) => keptAtMilliseconds);
	if (known === undefined) shelves.set(device, shelf);
	useEffect(() => {
		void shelf.load();
	}, [shelf]);
	return shelf;
}
