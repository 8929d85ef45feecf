import { useId } from "preact/hooks";

interface Props {
	readonly label: string;
	readonly value: string;
	readonly rows: number;
	readonly maxLength: number;
	readonly lang?: string;
	readonly placeholder?: string;
	readonly note?: string;
	onChange(text: string): void;
}

/** A few lines of text, taken as they are typed. */
export function TextArea({ label, note, onChange, ...field }: Props) {
	const id = useId();
	return (
		<div class="field">
			<label class="field__label" for={id}>
				{label}
			</label>
			<textarea
				{...field}
				id={id}
				class="input text-area"
				aria-describedby={note === undefined ? undefined : `${id}-note`}
				onInput={(event) => onChange(event.currentTarget.value)}
			/>
			{note === undefined ? null : (
				<p id={`${id}-note`} class="field__note">
					{note}
				</p>
			)}
		</div>
	);
}
