import { useId } from "preact/hooks";
import "./feedback.css";

export interface ProgressBarProps {
	readonly label: string;
	/** 0..1. */
	readonly value: number;
}

export function ProgressBar({ label, value }: ProgressBarProps) {
	const id = useId();
	const percent = Math.round(Math.min(Math.max(value, 0), 1) * 100);
	return (
		<div class="progress">
			<span id={id} class="small">
				{label}
			</span>
			<div
				class="progress__track"
				role="progressbar"
				aria-labelledby={id}
				aria-valuemin={0}
				aria-valuemax={100}
				aria-valuenow={percent}
			>
				<div class="progress__bar" style={{ inlineSize: `${percent}%` }} />
			</div>
		</div>
	);
}
