export interface Part {
	readonly id: string;
	readonly label: string;
	readonly value: number;
}

export interface PlacedPart extends Part {
	/** 0..1 of the whole. */
	readonly start: number;
	readonly share: number;
}

/** Parts laid end to end as shares of their sum; nothing is drawn for a part of zero or less. */
export function placeParts(parts: readonly Part[]): readonly PlacedPart[] {
	const drawn = parts.filter((part) => part.value > 0);
	const total = drawn.reduce((sum, part) => sum + part.value, 0);
	let before = 0;
	return drawn.map((part) => {
		const placed = { ...part, start: before / total, share: part.value / total };
		before += part.value;
		return placed;
	});
}
