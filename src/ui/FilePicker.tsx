import { useRef } from "preact/hooks";
import { Button } from "./Button.tsx";

export interface FilePickerProps {
	readonly label: string;
	/** Endings and types, as the browser's own field takes them. */
	readonly accept: string;
	readonly onFile: (file: File) => void;
}

/** A button that asks for a file; the browser's own field stays out of sight, and takes the same file twice. */
export function FilePicker({ label, accept, onFile }: FilePickerProps) {
	const picker = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={picker}
				type="file"
				accept={accept}
				class="visually-hidden"
				tabIndex={-1}
				aria-label={label}
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					event.currentTarget.value = "";
					if (file) onFile(file);
				}}
			/>
			<Button kind="outlined" icon="open" onClick={() => picker.current?.click()}>
				{label}
			</Button>
		</>
	);
}
