/** "05:30" of seconds after midnight, as a time input wants it; the small hours of the next day wrap. */
export function clockText(seconds: number): string {
	const minutes = Math.round(seconds / 60) % (24 * 60);
	return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** NaN where the text is no time of day. */
export function secondsOfClock(text: string): number {
	const [hours = Number.NaN, minutes = Number.NaN] = text.split(":").map(Number);
	return hours * 3600 + minutes * 60;
}
