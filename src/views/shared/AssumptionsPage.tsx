import { useId, useState } from "preact/hooks";
import { translator, unitText } from "../../i18n/index.ts";
import type { AssumptionId } from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";
import { Button, Disclosure, EmptyState, NumberField, Switch } from "../../ui/index.ts";
import {
	type AssumptionFilter,
	type AssumptionRow,
	assumptionRows,
	filteredGroups,
	NO_FILTER,
	plainValue,
	stepOf,
} from "./assumption-list.ts";
import "./shared.css";
import { TrustLabel } from "./TrustLabel.tsx";
import { assumptionWords, groupName } from "./words.ts";

export interface AssumptionsPageProps {
	readonly assumptions: Scenario["assumptions"];
	/** Null puts the default back. */
	readonly onChange: (id: AssumptionId, value: number | null) => void;
	readonly onResetAll: () => void;
}

/** Every number that the models assume, to be read, doubted and changed. */
export function AssumptionsPage({ assumptions, onChange, onResetAll }: AssumptionsPageProps) {
	const t = translator.value;
	const searchId = useId();
	const [filter, setFilter] = useState<AssumptionFilter>(NO_FILTER);
	const rows = assumptionRows(assumptions);
	const changed = rows.filter((row) => row.changed).length;
	const textOf = (id: AssumptionId): string => {
		const { name, meaning } = assumptionWords[id];
		return [name.th, name.en, meaning.th, meaning.en].join(" ");
	};
	const groups = filteredGroups(rows, filter, textOf);
	const filtered = filter.search !== "" || filter.onlyChanged || filter.onlyUnverified;
	return (
		<div class="page">
			<p class="page__lead">{t("assumption.lead")}</p>
			<div class="assumption-filter">
				<div class="field">
					<label class="field__label" for={searchId}>
						{t("assumption.search")}
					</label>
					<input
						id={searchId}
						class="input"
						type="search"
						value={filter.search}
						onInput={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
					/>
				</div>
				<Switch
					label={t("assumption.onlyChanged")}
					checked={filter.onlyChanged}
					onChange={(onlyChanged) => setFilter({ ...filter, onlyChanged })}
				/>
				<Switch
					label={t("assumption.onlyOurs")}
					checked={filter.onlyUnverified}
					onChange={(onlyUnverified) => setFilter({ ...filter, onlyUnverified })}
				/>
			</div>
			<div class="field__row">
				<p role="status">{t("assumption.count", { count: rows.length, changed })}</p>
				<Button kind="link" disabled={changed === 0} onClick={onResetAll}>
					{t("action.resetAll")}
				</Button>
			</div>
			{groups.size === 0 && (
				<EmptyState icon="search" title={t("assumption.none")}>
					<Button kind="outlined" onClick={() => setFilter(NO_FILTER)}>
						{t("action.reset")}
					</Button>
				</EmptyState>
			)}
			<div>
				{[...groups].map(([group, members]) => (
					<Disclosure
						key={`${group}-${filtered}`}
						summary={`${groupName(t, group)} (${t.format.number(members.length)})`}
						open={filtered || members.some((row) => row.changed)}
					>
						<ul>
							{members.map((row) => (
								<AssumptionItem key={row.id} row={row} onChange={onChange} />
							))}
						</ul>
					</Disclosure>
				))}
			</div>
		</div>
	);
}

interface AssumptionItemProps {
	readonly row: AssumptionRow;
	readonly onChange: AssumptionsPageProps["onChange"];
}

function AssumptionItem({ row, onChange }: AssumptionItemProps) {
	const t = translator.value;
	const { id, assumption, value, changed } = row;
	const words = assumptionWords[id];
	const name = t.of(words.name);
	const write = (number: number): string => t.format.number(plainValue(number), 4);
	return (
		<li class="assumption" data-assumption={id}>
			<div>
				<p class="assumption__name">
					{name} {changed && <span class="assumption__changed">{t("assumption.changed")}</span>}
				</p>
				<p>{t.of(words.meaning)}</p>
				<p class="assumption__meta">
					<TrustLabel tag={assumption.tag} />
					<span>{t("assumption.default", { value: write(assumption.value) })}</span>
					<span>
						{t("assumption.accepted", { range: `${write(assumption.low)}–${write(assumption.high)}` })}
					</span>
					{assumption.distribution.kind !== "fixed" && <span>{t("assumption.drawn")}</span>}
				</p>
				<p class="assumption__meta" lang="en">
					{assumption.source}
				</p>
			</div>
			<div class="assumption__control">
				<NumberField
					label={name}
					hideLabel
					value={plainValue(value)}
					low={assumption.low}
					high={assumption.high}
					step={stepOf(assumption)}
					unit={unitText(t, assumption.unit)}
					increaseLabel={t("action.increase", { name })}
					decreaseLabel={t("action.decrease", { name })}
					onChange={(next) => onChange(id, next === plainValue(assumption.value) ? null : next)}
				/>
				{changed && (
					<Button kind="link" onClick={() => onChange(id, null)}>
						{t("action.reset")}
					</Button>
				)}
			</div>
		</li>
	);
}
