import { useId, useState } from "preact/hooks";
import { type Gazetteer, type NamedPlace, searchGazetteer } from "../../../city/gazetteer/index.ts";
import { residentTranslator } from "../../../i18n/resident.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { Icon } from "../../../ui/Icon.tsx";
import "./place-search.css";
import { PLACE_ICONS, placeNote } from "./place-words.ts";

const MOST_HITS = 7;

export interface PlaceSearchProps {
	readonly label: string;
	/** Null while the names are on their way. */
	readonly gazetteer: Gazetteer | null;
	readonly onChoose: (place: NamedPlace) => void;
}

/** One field that finds a place by its name, however it is spelled. What is typed stays in the field. */
export function PlaceSearch({ label, gazetteer, onChoose }: PlaceSearchProps) {
	const t = residentTranslator.value;
	const id = useId();
	const [text, setText] = useState("");
	const [active, setActive] = useState(0);
	const [closed, setClosed] = useState(false);
	const asked = text.trim() !== "";
	const hits = asked && gazetteer !== null ? searchGazetteer(gazetteer, text, MOST_HITS) : [];
	const open = hits.length > 0 && !closed;
	const clear = (): void => {
		setText("");
		setActive(0);
	};
	const choose = (place: NamedPlace): void => {
		clear();
		onChoose(place);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.isComposing) return;
		if (event.key === "Escape" && asked) {
			event.preventDefault();
			if (open) setClosed(true);
			else clear();
			return;
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined && hits.length > 0) {
			event.preventDefault();
			setClosed(false);
			setActive(open ? (active + step + hits.length) % hits.length : 0);
		}
		const hit = hits[active];
		if (event.key === "Enter" && open && hit !== undefined) {
			event.preventDefault();
			choose(hit.place);
		}
	};
	return (
		<div class="place-search">
			<label class="place-search__label" for={id}>
				{label}
			</label>
			<div class="place-search__field">
				<Icon name="search" />
				<input
					id={id}
					type="text"
					role="combobox"
					inputMode="search"
					enterkeyhint="search"
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					aria-autocomplete="list"
					aria-expanded={open}
					aria-controls={`${id}-list`}
					aria-activedescendant={open ? `${id}-${active}` : undefined}
					value={text}
					onInput={(event) => {
						setText(event.currentTarget.value);
						setActive(0);
						setClosed(false);
					}}
					onKeyDown={onKeyDown}
				/>
				{text === "" ? null : <IconButton icon="close" label={t("resident.search.clear")} onClick={clear} />}
			</div>
			<div class="place-search__list" id={`${id}-list`} role="listbox" aria-label={label} hidden={!open}>
				{hits.map(({ place }, index) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a list box are those of its field
					<div
						key={place.id}
						id={`${id}-${index}`}
						class="place-search__hit"
						role="option"
						tabIndex={-1}
						aria-selected={index === active}
						onPointerDown={(event) => event.preventDefault()}
						onClick={() => choose(place)}
					>
						<Icon name={PLACE_ICONS[place.kind]} />
						<span>
							<span class="place-search__name">{t.of(place.name)}</span>
							<span class="place-search__note">{placeNote(t, place)}</span>
						</span>
					</div>
				))}
			</div>
			<p class={hits.length > 0 ? "visually-hidden" : "place-search__status"} role="status">
				{!asked
					? ""
					: gazetteer === null
						? t("resident.search.loading")
						: hits.length > 0
							? t("resident.search.found", { count: hits.length })
							: t("resident.search.none")}
			</p>
		</div>
	);
}
