import { useId } from "preact/hooks";
import "./fields.css";
import { holdNumber, type NumberLimits } from "./number-entry.ts";

export interface SliderProps extends NumberLimits {
	readonly label: string;
	readonly value: number;
	/** The value in words: shown, and read out instead of the bare number. */
	readonly valueText: string;
	readonly note?: string;
	readonly disabled?: boolean;
	/** While moving: preview. */
	readonly onInput?: (value: number) => void;
	/** On release. */
	readonly onChange: (value: number) => void;
}

/** A range input; its keyboard steps are the browser's own. */
export function Slider(props: SliderProps) {
	const { label, value, valueText, note, disabled, onInput, onChange } = props;
	const id = useId();
	const read = (event: { currentTarget: HTMLInputElement }): number =>
		holdNumber(Number(event.currentTarget.value), props);
	return (
		<div class="field">
			<div class="slider__head">
				<label class="field__label" for={id}>
					{label}
				</label>
				<output for={id}>{valueText}</output>
			</div>
			<input
				id={id}
				class="slider"
				type="range"
				min={props.low}
				max={props.high}
				step={props.step}
				value={value}
				disabled={disabled}
				aria-valuetext={valueText}
				aria-describedby={note ? `${id}-note` : undefined}
				onInput={(event) => onInput?.(read(event))}
				onChange={(event) => onChange(read(event))}
			/>
			{note && (
				<p id={`${id}-note`} class="field__note">
					{note}
				</p>
			)}
		</div>
	);
}
