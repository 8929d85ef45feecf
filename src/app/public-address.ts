/** Hosts that only this machine or its own network can reach. */
const PRIVATE_HOST =
	/^(localhost|.*\.local|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|0\.0\.0\.0|\[.*\])$/;

/** An http(s) address that phones elsewhere can open, without query and fragment; null where it is none. */
export function publicAddressOf(text: string): string | null {
	if (!URL.canParse(text)) return null;
	const { protocol, hostname, origin, pathname } = new URL(text);
	if (protocol !== "https:" && protocol !== "http:") return null;
	if (PRIVATE_HOST.test(hostname) || !hostname.includes(".")) return null;
	return origin + pathname;
}
