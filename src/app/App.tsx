import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Device } from "../views/shared/device.ts";
import type { View } from "../views/shared/view-address.ts";

type Screen = ComponentType<{ readonly device: Device }>;

const SCREENS: Readonly<Record<View, () => Promise<Screen>>> = {
	planner: () => import("./PlannerScreen.tsx").then(({ PlannerScreen }) => PlannerScreen),
	resident: () => import("./ResidentScreen.tsx").then(({ ResidentScreen }) => ResidentScreen),
	presenter: () => import("./PresenterScreen.tsx").then(({ PresenterScreen }) => PresenterScreen),
};

/** Loads the view that the address names, with its scripts alone. */
export function App({ device, view }: { readonly device: Device; readonly view: View }) {
	const [loaded, setLoaded] = useState<{ readonly Screen: Screen } | Error | null>(null);
	useEffect(() => {
		SCREENS[view]().then(
			(Screen) => setLoaded({ Screen }),
			(error: unknown) => setLoaded(error instanceof Error ? error : new Error(String(error))),
		);
	}, [view]);
	if (loaded instanceof Error) throw loaded;
	return loaded === null ? null : <loaded.Screen device={device} />;
}
