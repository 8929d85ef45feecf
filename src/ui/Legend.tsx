import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./Figure.css";

export type SwatchKind = "fill" | "hatch" | "hatch-reverse" | "dots" | "outline" | "line" | "dashed" | "ring";

export interface LegendRow {
	readonly id: string;
	readonly label: ComponentChildren;
	/** Any CSS colour, usually a token: `var(--gained)`. */
	readonly color: string;
	readonly swatch: SwatchKind;
	readonly opacity?: number;
}

/** Colour is never alone: kept is plain, gained hatched one way, lost the other. */
export function Legend({ label, rows }: { readonly label: string; readonly rows: readonly LegendRow[] }) {
	return (
		<ul class="legend" aria-label={label}>
			{rows.map((row) => (
				<li class="legend__row" key={row.id}>
					<Swatch kind={row.swatch} color={row.color} opacity={row.opacity ?? 1} />
					<span>{row.label}</span>
				</li>
			))}
		</ul>
	);
}

interface SwatchProps {
	readonly kind: SwatchKind;
	readonly color: string;
	readonly opacity?: number;
}

export function Swatch({ kind, color, opacity = 1 }: SwatchProps) {
	const pattern = `swatch-${useId()}`;
	const hatched = kind === "hatch" || kind === "hatch-reverse" || kind === "dots";
	return (
		<svg class="legend__swatch" viewBox="0 0 28 18" aria-hidden="true" focusable="false">
			{hatched && (
				<defs>
					<pattern
						id={pattern}
						width="6"
						height="6"
						patternUnits="userSpaceOnUse"
						patternTransform={`rotate(${kind === "hatch-reverse" ? 135 : 45})`}
					>
						{kind === "dots" ? (
							<circle cx="3" cy="3" r="1.4" fill={color} />
						) : (
							<rect width="2.4" height="6" fill={color} />
						)}
					</pattern>
				</defs>
			)}
			{kind === "fill" && <rect width="28" height="18" rx="2" fill={color} fill-opacity={opacity} />}
			{kind === "outline" && (
				<rect x="1" y="1" width="26" height="16" rx="2" fill="none" stroke={color} stroke-width="2" />
			)}
			{hatched && (
				<>
					<rect width="28" height="18" rx="2" fill={color} fill-opacity={0.18 * opacity} />
					<rect width="28" height="18" rx="2" fill={`url(#${pattern})`} fill-opacity={opacity} />
				</>
			)}
			{(kind === "line" || kind === "dashed") && (
				<path
					d="M0 9h28"
					stroke={color}
					stroke-width="4"
					stroke-opacity={opacity}
					stroke-dasharray={kind === "dashed" ? "6 4" : undefined}
				/>
			)}
			{kind === "ring" && (
				<circle cx="14" cy="9" r="6" fill="var(--surface)" stroke={color} stroke-width="3" />
			)}
		</svg>
	);
}
