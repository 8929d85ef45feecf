let asked = false;

/** Keeps the whole app on this device for use without a network. Every file is fetched for it once, in the background. */
export function keepForOffline(): void {
	if (asked || !import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	asked = true;
	navigator.serviceWorker.register("./sw.js", { scope: "./" }).catch(() => {
		// Pages without TLS and private windows have none; the app works without.
		asked = false;
	});
}
