import { createStore, del, get, keys, set } from "idb-keyval";
import type { Storage } from "../session/dependencies.ts";

export function deviceStorage(): Storage {
	const store = createStore("rangbao", "work");
	return {
		get: (key) => get(key, store),
		set: (key, value) => set(key, value, store),
		delete: (key) => del(key, store),
		keys: async () => (await keys(store)).map(String),
	};
}
