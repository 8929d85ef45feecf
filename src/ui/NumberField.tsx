import { useId, useState } from "preact/hooks";
import "./fields.css";
import { IconButton } from "./Button.tsx";
import { holdNumber, type NumberLimits, readNumber, stepNumber } from "./number-entry.ts";

export interface NumberFieldProps extends NumberLimits {
	readonly label: string;
	readonly hideLabel?: boolean;
	readonly value: number;
	readonly unit?: string;
	readonly note?: string;
	readonly disabled?: boolean;
	/** Names of the two step buttons. */
	readonly increaseLabel: string;
	readonly decreaseLabel: string;
	/** Called once per change: on a step, on Enter, and on leaving the field. */
	readonly onChange: (value: number) => void;
}

/** A number with its unit and two step buttons. What is typed is taken on Enter or on leaving; Escape drops it. */
export function NumberField(props: NumberFieldProps) {
	const { label, hideLabel, value, unit, note, disabled, increaseLabel, decreaseLabel, onChange } = props;
	const id = useId();
	const [draft, setDraft] = useState<string | null>(null);

	const take = (next: number): void => {
		setDraft(null);
		if (next !== value) onChange(next);
	};
	const finish = (): void => {
		if (draft === null) return;
		const read = readNumber(draft);
		if (read === null) setDraft(null);
		else take(holdNumber(read, props));
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key === "Enter") finish();
		else if (event.key === "Escape" && draft !== null) {
			event.stopPropagation();
			setDraft(null);
		} else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
			event.preventDefault();
			take(stepNumber(value, event.key === "ArrowUp" ? 1 : -1, props));
		}
	};

	return (
		<div class="field">
			<label class={hideLabel ? "visually-hidden" : "field__label"} for={id}>
				{label}
			</label>
			<div class="field__row">
				<span class="stepper">
					<IconButton
						icon="minus"
						label={decreaseLabel}
						disabled={disabled || value <= props.low}
						onClick={() => take(stepNumber(value, -1, props))}
					/>
					<input
						id={id}
						class="input"
						type="text"
						inputMode="decimal"
						role="spinbutton"
						aria-valuenow={value}
						aria-valuemin={props.low}
						aria-valuemax={props.high}
						aria-describedby={note ? `${id}-note` : undefined}
						value={draft ?? String(value)}
						disabled={disabled}
						onInput={(event) => setDraft(event.currentTarget.value)}
						onBlur={finish}
						onKeyDown={onKeyDown}
					/>
					<IconButton
						icon="plus"
						label={increaseLabel}
						disabled={disabled || value >= props.high}
						onClick={() => take(stepNumber(value, 1, props))}
					/>
				</span>
				{unit && <span>{unit}</span>}
			</div>
			{note && (
				<p id={`${id}-note`} class="field__note">
					{note}
				</p>
			)}
		</div>
	);
}
