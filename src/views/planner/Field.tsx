import { useEffect, useId, useRef } from "preact/hooks";

interface Props {
	readonly label: string;
	readonly kind: "text" | "metres" | "time";
	readonly value: string;
	readonly lang?: string;
	onChange(value: string): void;
}

/** A labelled input that speaks when the value is done (Enter, or leaving it) and drops it on Escape. */
export function Field({ label, kind, value, lang, onChange }: Props) {
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		if (input.current && input.current.value !== value) input.current.value = value;
	}, [value]);
	const finish = (): void => {
		const typed = input.current?.value ?? value;
		if (typed === value) return;
		onChange(typed);
		// A refused value must not stay on screen as if it held; an accepted one comes back as the new value.
		if (input.current) input.current.value = value;
	};
	const shared = {
		id,
		ref: input,
		class: "input",
		defaultValue: value,
		onBlur: finish,
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key === "Escape" && input.current) input.current.value = value;
			if (event.key === "Enter") finish();
		},
	};
	return (
		<div class="field">
			<label class="field__label" for={id}>
				{label}
			</label>
			{kind === "time" ? (
				<input type="time" {...shared} />
			) : (
				<input type="text" inputMode={kind === "metres" ? "numeric" : "text"} lang={lang} {...shared} />
			)}
		</div>
	);
}
