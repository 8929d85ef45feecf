import { useId } from "preact/hooks";
import "./fields.css";

export interface SwitchProps {
	readonly label: string;
	readonly checked: boolean;
	readonly note?: string;
	readonly disabled?: boolean;
	readonly onChange: (checked: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, checked, note, disabled, onChange }: SwitchProps) {
	const id = useId();
	return (
		<label class="switch">
			<span class="switch__text">
				{label}
				{note && (
					<span id={`${id}-note`} class="field__note switch__note">
						{note}
					</span>
				)}
			</span>
			<input
				class="switch__input"
				type="checkbox"
				role="switch"
				aria-checked={checked}
				aria-label={label}
				aria-describedby={note ? `${id}-note` : undefined}
				checked={checked}
				disabled={disabled}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
		</label>
	);
}
