import "./feedback.css";

export interface SkeletonProps {
	/** CSS lengths. */
	readonly width?: string;
	readonly height?: string;
}

/** The place that a figure will take. Silent: whoever waits is told by a live region. */
export function Skeleton({ width = "100%", height = "1em" }: SkeletonProps) {
	return <span class="skeleton" aria-hidden="true" style={{ inlineSize: width, blockSize: height }} />;
}
