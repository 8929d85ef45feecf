import { useId } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { usePlanner } from "../context.ts";
import { chosenOption, compareChoice, type OptionGroups, openChoice, optionGroups } from "./options.ts";

/** Which option is on the table. */
export function OptionPicker() {
	const { session } = usePlanner();
	const t = translator.value;
	const id = useId();
	const groups = optionGroups(session, t);
	const active = session.active.value;
	const chosen = chosenOption(active, groups);
	return (
		<div class="picker">
			<label class="picker-label" for={id}>
				{t("option.heading")}
			</label>
			<select
				id={id}
				class="input select"
				value={chosen}
				disabled={active === null}
				data-option-picker
				onChange={(event) => openChoice(session, event.currentTarget.value)}
			>
				{chosen === "" ? <option value="">{active === null ? "" : t.of(active.scenario.name)}</option> : null}
				<Choices groups={groups} />
			</select>
		</div>
	);
}

function Choices({ groups }: { readonly groups: OptionGroups }) {
	const t = translator.value;
	const named = [
		{ id: "shipped", label: t("option.shipped"), choices: groups.shipped },
		{ id: "saved", label: t("option.saved"), choices: groups.saved },
	];
	return (
		<>
			{named
				.filter(({ choices }) => choices.length > 0)
				.map(({ id, label, choices }) => (
					<optgroup key={id} label={label}>
						{choices.map((choice) => (
							<option key={choice.value} value={choice.value}>
								{choice.label}
							</option>
						))}
					</optgroup>
				))}
		</>
	);
}

/** Which option stands beside it. */
export function ComparePicker() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const id = useId();
	const groups = optionGroups(session, t);
	const comparison = session.comparison.value;
	const chosen = chosenOption(comparison, groups);
	const choose = (value: string): void => {
		compareChoice(session, value);
		state.cellLayer.value = value === "" ? "people" : "change";
		if (value !== "") state.panel.value = "compare";
	};
	return (
		<div class="picker">
			<label class="picker-label" for={id}>
				{t("compare.with")}
			</label>
			<select
				id={id}
				class="input select"
				value={chosen}
				disabled={session.active.value === null}
				data-compare-picker
				onChange={(event) => choose(event.currentTarget.value)}
			>
				<option value="">
					{comparison !== null && chosen === "" ? t.of(comparison.scenario.name) : t("planner.compareNone")}
				</option>
				<Choices groups={groups} />
			</select>
		</div>
	);
}
