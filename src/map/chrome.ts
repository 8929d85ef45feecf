import type { CityView } from "../engine/contract.ts";
import type { MapLanguage, MapText } from "./types.ts";

interface Credit {
	readonly text: string;
	readonly licence: string;
	readonly url: string;
}

const ONLINE_CREDITS: readonly Credit[] = [
	{ text: "OpenFreeMap", licence: "MIT", url: "https://openfreemap.org" },
	{ text: "© OpenMapTiles", licence: "CC BY 4.0", url: "https://www.openmaptiles.org" },
	{
		text: "© OpenStreetMap contributors",
		licence: "ODbL 1.0",
		url: "https://www.openstreetmap.org/copyright",
	},
];

/** Publishers whose licence asks for credit on the map itself. */
const IN_SIGHT = /openstreetmap|openfreemap|openmaptiles/;

const SCALE_WIDTH_PIXELS = 96;

/** The longest of 1, 2 or 5 times a power of ten that is not over the limit. */
export function roundDistanceMetres(limitMetres: number): number {
	const power = 10 ** Math.floor(Math.log10(limitMetres));
	const digit = limitMetres / power;
	return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power;
}

function link({ text, licence, url }: Credit): HTMLElement {
	const safe = /^https?:\/\//.test(url);
	const element = document.createElement(safe ? "a" : "span");
	element.textContent = `${text} (${licence})`;
	if (element instanceof HTMLAnchorElement) {
		element.href = url;
		element.target = "_blank";
		element.rel = "noopener noreferrer";
	}
	return element;
}

/** Scale bar, credits and zoom buttons: what stands on the map's lower edge. */
export class MapChrome {
	readonly root: HTMLDivElement;
	readonly #city: CityView;
	readonly #foot: HTMLDivElement;
	readonly #scale: HTMLDivElement;
	readonly #credits: HTMLDetailsElement;
	readonly #zoomIn: HTMLButtonElement;
	readonly #zoomOut: HTMLButtonElement;
	#language: MapLanguage = "th";
	#creditsWord = "";
	#online = false;

	constructor(city: CityView, onZoom: (step: 1 | -1) => void) {
		this.#city = city;
		this.root = document.createElement("div");
		this.root.className = "city-map-chrome";
		const part = (className: string): HTMLDivElement => {
			const element = document.createElement("div");
			element.className = className;
			return element;
		};
		const button = (label: string, step: 1 | -1): HTMLButtonElement => {
			const element = document.createElement("button");
			element.type = "button";
			element.textContent = label;
			element.addEventListener("click", () => onZoom(step));
			return element;
		};
		const zoom = part("city-map-zoom");
		this.#zoomIn = button("+", 1);
		this.#zoomOut = button("−", -1);
		zoom.append(this.#zoomIn, this.#zoomOut);
		this.#foot = part("city-map-foot");
		this.#scale = part("city-map-scale");
		this.#credits = document.createElement("details");
		this.#credits.className = "city-map-credits";
		this.#foot.append(this.#scale, this.#credits);
		this.root.append(zoom, this.#foot);
	}

	/** What scale bar and credits take from the view's lower edge. */
	get footHeight(): number {
		return this.#foot.offsetHeight;
	}

	setWords(language: MapLanguage, text: MapText): void {
		this.#language = language;
		this.#creditsWord = text.credits;
		for (const [element, words] of [
			[this.#zoomIn, text.zoomIn],
			[this.#zoomOut, text.zoomOut],
		] as const) {
			element.ariaLabel = words;
			element.title = words;
		}
		this.#drawCredits();
	}

	setOnline(online: boolean): void {
		this.#online = online;
		this.#drawCredits();
	}

	setScale(metresPerPixel: number): void {
		const distance = roundDistanceMetres(metresPerPixel * SCALE_WIDTH_PIXELS);
		const kilometres = distance >= 1000;
		const words = new Intl.NumberFormat(this.#language, {
			style: "unit",
			unit: kilometres ? "kilometer" : "meter",
		}).format(kilometres ? distance / 1000 : distance);
		this.#scale.textContent = words;
		this.#scale.style.width = `${Math.round(distance / metresPerPixel)}px`;
	}

	/** What the licences want in sight stays in sight; the rest is one press away. */
	#drawCredits(): void {
		const credits = [
			...this.#city.attributions.map(({ text, licence, url }) => ({
				text: text[this.#language],
				licence,
				url,
			})),
			...(this.#online ? ONLINE_CREDITS : []),
		];
		const summary = document.createElement("summary");
		const inSight = credits.filter((credit) => IN_SIGHT.test(credit.url));
		summary.textContent = [...inSight.map((credit) => credit.text), this.#creditsWord].join(" · ");
		const list = document.createElement("ul");
		for (const credit of credits) {
			const item = document.createElement("li");
			item.append(link(credit));
			list.append(item);
		}
		this.#credits.replaceChildren(summary, list);
	}
}
