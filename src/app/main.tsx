import "@preact/signals";
import { render } from "preact";
import "../ui/fonts.css";
import "../ui/base.css";
import { viewHref, viewOf } from "../views/shared/view-address.ts";
import { App } from "./App.tsx";
import { openDevice, VIEW_KEY } from "./device.ts";
import { read } from "./preferences.ts";

const PHONE = "(max-width: 599px)";

const container = document.getElementById("app");
if (container) {
	const view = viewOf(location, read(VIEW_KEY), window.matchMedia(PHONE).matches);
	// The fragment goes once it has been read; a reload must still open the view that it opened.
	if (location.hash.length > 1 && location.search === "")
		history.replaceState(null, "", viewHref(view, location.hash.slice(1)));
	render(<App device={openDevice()} view={view} />, container);
}
