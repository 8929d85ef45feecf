import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./fields.css";

export interface Choice<Value extends string> {
	readonly value: Value;
	readonly label: ComponentChildren;
	readonly disabled?: boolean;
	/** Language of the label where it is not the screen's. */
	readonly lang?: string;
}

export interface SegmentedControlProps<Value extends string> {
	readonly label: string;
	readonly hideLabel?: boolean;
	readonly choices: readonly Choice<Value>[];
	readonly value: Value;
	readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: a radio group. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
	const { label, hideLabel, choices, value, onChange } = props;
	const name = useId();
	return (
		<fieldset class="field">
			<legend class={hideLabel ? "visually-hidden" : "field__label"}>{label}</legend>
			<div class="segments">
				{choices.map((choice) => (
					<label class="segments__choice" key={choice.value} lang={choice.lang}>
						<input
							class="segments__input"
							type="radio"
							name={name}
							value={choice.value}
							checked={choice.value === value}
							disabled={choice.disabled}
							onChange={() => onChange(choice.value)}
						/>
						<span class="segments__label">{choice.label}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
