import { useRef } from "preact/hooks";
import { Button } from "./Button.tsx";

export interface FilePickerProps {
	readonly label: string;
	/** Endings and types, as the browser's own field takes them. */
	readonly accept: string;
	/** Several may be chosen at once. */
	readonly multiple?: boolean;
	/** In the order in which the browser lists them; one or more. */
	readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that asks for files; the browser's own field stays out of sight, and takes the same file twice. */
export function FilePicker({ label, accept, multiple = false, onFiles }: FilePickerProps) {
	const picker = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={picker}
				type="file"
				accept={accept}
				multiple={multiple}
				class="visually-hidden"
				tabIndex={-1}
				aria-label={label}
				onChange={(event) => {
					const [first, ...more] = event.currentTarget.files ?? [];
					event.currentTarget.value = "";
					if (first) onFiles([first, ...more]);
				}}
			/>
			<Button kind="outlined" icon="open" onClick={() => picker.current?.click()}>
				{label}
			</Button>
		</>
	);
}
