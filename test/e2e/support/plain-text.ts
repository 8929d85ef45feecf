/** Text as it is read: without what keeps a range or an amount on one line. */
export const plainText = (text: string | null): string =>
	(text ?? "").replaceAll("\u2060", "").replaceAll("\u00a0", " ");
