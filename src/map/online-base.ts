import type { StyleSpecification } from "maplibre-gl";

const ONLINE_STYLE_URL = "https://tiles.openfreemap.org/styles/positron";
const TIMEOUT_MILLISECONDS = 3000;
/** Failed requests, with none answered, after which the online base map counts as unreachable. */
const ERRORS_BEFORE_FALLBACK = 4;

export type OnlineStatus = "embedded" | "online" | "offline-fallback";

function isStyle(value: unknown): value is StyleSpecification {
	if (typeof value !== "object" || value === null) return false;
	const { version, sources, layers } = value as Record<string, unknown>;
	return version === 8 && typeof sources === "object" && sources !== null && Array.isArray(layers);
}

/** The online style, or null where it cannot be had in time. */
async function fetchStyle(signal: AbortSignal): Promise<StyleSpecification | null> {
	try {
		const response = await fetch(ONLINE_STYLE_URL, {
			signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]),
		});
		if (!response.ok) return null;
		const style: unknown = await response.json();
		return isStyle(style) ? style : null;
	} catch {
		return null;
	}
}

/** Whether an online base map is wanted, and whether it can be had. Nothing is asked for before it is wanted. */
export class OnlineBase {
	/** The style to draw under our own layers, or null for the embedded one. */
	style: StyleSpecification | null = null;
	readonly #onChange: (status: OnlineStatus) => void;
	#wanted = false;
	#ready = false;
	#asking: AbortController | null = null;
	#failures = 0;
	#answered = false;

	constructor(onChange: (status: OnlineStatus) => void) {
		this.#onChange = onChange;
	}

	/** The embedded map is up: from now on the network may be asked. */
	ready(): void {
		this.#ready = true;
		if (this.#wanted) void this.#ask();
	}

	want(wanted: boolean): void {
		if (wanted === this.#wanted) return;
		this.#wanted = wanted;
		if (!this.#ready) return;
		if (wanted) void this.#ask();
		else this.#drop("embedded");
	}

	/** A request of the map failed. */
	failed(): void {
		if (this.style === null || this.#answered) return;
		this.#failures++;
		if (this.#failures >= ERRORS_BEFORE_FALLBACK) this.#drop("offline-fallback");
	}

	/** A tile of this source has come. */
	answered(sourceId: string): void {
		if (this.style && sourceId in this.style.sources) this.#answered = true;
	}

	destroy(): void {
		this.#asking?.abort();
	}

	async #ask(): Promise<void> {
		this.#asking?.abort();
		const asking = new AbortController();
		this.#asking = asking;
		const style = await fetchStyle(asking.signal);
		if (asking.signal.aborted) return;
		this.style = style;
		this.#failures = 0;
		this.#answered = false;
		this.#onChange(style === null ? "offline-fallback" : "online");
	}

	#drop(status: "embedded" | "offline-fallback"): void {
		this.#asking?.abort();
		this.style = null;
		this.#onChange(status);
	}
}
