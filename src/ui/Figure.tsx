import type { ComponentChildren } from "preact";
import "./Figure.css";
import { classNames } from "./class-names.ts";
import { Skeleton } from "./Skeleton.tsx";

export type FigureKind = "geometry" | "prediction" | "estimate";

export interface FigureProps {
	readonly name: string;
	/** Null while there is nothing to show. */
	readonly value: string | null;
	readonly unit: string;
	/** The range as a phrase, or what stands in for it while it is being worked out. */
	readonly range: string | null;
	readonly kind: FigureKind;
	readonly kindLabel: string;
	/** One sentence. */
	readonly meaning?: string;
	/** The answer belongs to an earlier state and is being renewed. */
	readonly stale?: boolean;
	readonly compact?: boolean;
	readonly delta?: ComponentChildren;
	/** One tap from the figure to where it comes from. */
	readonly source?: ComponentChildren;
	/** A chart below: range bar, futures. */
	readonly children?: ComponentChildren;
}

/** A figure with its range, its unit, and whether it is geometry or a prediction. */
export function Figure(props: FigureProps) {
	const { name, value, unit, range, kind, kindLabel, meaning, stale = false, compact } = props;
	return (
		<div class={classNames("ui-figure", compact && "ui-figure--compact")} aria-busy={stale || value === null}>
			<p class="ui-figure__name">
				{name} <span class={`ui-figure__kind ui-figure__kind--${kind}`}>{kindLabel}</span>
			</p>
			{props.source}
			<p class="ui-figure__value">
				{value === null ? (
					<Skeleton width="6rem" height="2.25rem" />
				) : (
					<>
						<span class="ui-figure__number">{value}</span> <span>{unit}</span>
					</>
				)}
				{props.delta}
			</p>
			{range !== null && <p class="ui-figure__range">{range}</p>}
			{meaning && <p class="ui-figure__meaning">{meaning}</p>}
			{props.children && <div class="ui-figure__extra">{props.children}</div>}
		</div>
	);
}
