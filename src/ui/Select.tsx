import { useId } from "preact/hooks";
import "./fields.css";
import { classNames } from "./class-names.ts";

export interface SelectOption<Value extends string> {
	readonly value: Value;
	readonly label: string;
	readonly disabled?: boolean;
}

export interface SelectProps<Value extends string> {
	readonly label: string;
	readonly hideLabel?: boolean;
	readonly options: readonly SelectOption<Value>[];
	readonly value: Value | "";
	/** Shown first, with an empty value, where nothing is chosen yet. */
	readonly placeholder?: string;
	readonly note?: string;
	readonly disabled?: boolean;
	readonly onChange: (value: Value) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
	const { label, hideLabel, options, value, placeholder, note, disabled, onChange } = props;
	const id = useId();
	return (
		<div class="field">
			<label class={classNames(hideLabel ? "visually-hidden" : "field__label")} for={id}>
				{label}
			</label>
			<select
				id={id}
				class="input select"
				value={value}
				disabled={disabled}
				aria-describedby={note ? `${id}-note` : undefined}
				onChange={(event) => onChange(event.currentTarget.value as Value)}
			>
				{placeholder !== undefined && <option value="">{placeholder}</option>}
				{options.map((option) => (
					<option key={option.value} value={option.value} disabled={option.disabled}>
						{option.label}
					</option>
				))}
			</select>
			{note && (
				<p id={`${id}-note`} class="field__note">
					{note}
				</p>
			)}
		</div>
	);
}
