import { useEffect, useState } from "preact/hooks";
import { translator } from "../i18n/index.ts";
import { Button, Toast } from "../ui/index.ts";

/** Offers a newer version once the service worker holds it. Nobody's work is reloaded away unasked. */
export function UpdateNotice() {
	const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
	const t = translator.value;

	useEffect(() => {
		if (!("serviceWorker" in navigator)) return;
		const controller = new AbortController();
		const { signal } = controller;
		navigator.serviceWorker.ready.then((registration) => {
			if (signal.aborted) return;
			const offer = (): void => {
				if (registration.waiting && navigator.serviceWorker.controller) setWaiting(registration.waiting);
			};
			offer();
			registration.addEventListener(
				"updatefound",
				() => registration.installing?.addEventListener("statechange", offer, { signal }),
				{ signal },
			);
		});
		return () => controller.abort();
	}, []);

	if (waiting === null) return null;
	return (
		<div class="update">
			<Toast
				dismissLabel={t("action.dismiss")}
				onDismiss={() => setWaiting(null)}
				action={
					<Button
						onClick={() => {
							navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
							waiting.postMessage({ type: "SKIP_WAITING" });
						}}
					>
						{t("planner.reload")}
					</Button>
				}
			>
				{t("planner.updateReady")}
			</Toast>
		</div>
	);
}
