import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { classNames } from "./class-names.ts";
import "./Tabs.css";

export interface Tab<Id extends string> {
	readonly id: Id;
	readonly label: string;
}

export interface TabsProps<Id extends string> {
	readonly label: string;
	readonly tabs: readonly Tab<Id>[];
	readonly selected: Id;
	readonly onSelect: (id: Id) => void;
	/** The panel of the selected tab. */
	readonly children: ComponentChildren;
}

/** More than these take smaller letters, so that a phone shows all of them in one row. */
const MANY = 4;

/** The tab that a key leads to from the one at `index`, or null where the key is not for tabs. */
export function tabAfterKey(key: string, index: number, count: number): number | null {
	if (key === "ArrowRight") return (index + 1) % count;
	if (key === "ArrowLeft") return (index - 1 + count) % count;
	if (key === "Home") return 0;
	if (key === "End") return count - 1;
	return null;
}

export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
	const base = useId();
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent): void => {
		const index = tabs.findIndex((tab) => tab.id === selected);
		const next = tabAfterKey(event.key, index, tabs.length);
		const tab = next === null ? undefined : tabs[next];
		if (!tab) return;
		event.preventDefault();
		onSelect(tab.id);
		list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next!]?.focus();
	};
	return (
		<>
			<div
				ref={list}
				class={classNames("tabs", tabs.length > MANY && "tabs--many")}
				role="tablist"
				aria-label={label}
				onKeyDown={onKeyDown}
			>
				{tabs.map((tab) => (
					<button
						key={tab.id}
						type="button"
						role="tab"
						id={`${base}-${tab.id}`}
						class="tabs__tab"
						aria-selected={tab.id === selected}
						aria-controls={`${base}-panel`}
						tabIndex={tab.id === selected ? 0 : -1}
						onClick={() => onSelect(tab.id)}
					>
						{tab.label}
					</button>
				))}
			</div>
			<div id={`${base}-panel`} role="tabpanel" aria-labelledby={`${base}-${selected}`}>
				{children}
			</div>
		</>
	);
}
