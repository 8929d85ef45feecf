import "@preact/signals";
import { render } from "preact";
import "../ui/fonts.css";
import "../ui/base.css";
import { App } from "./App.tsx";
import { openApplication } from "./application.ts";

const container = document.getElementById("app");
if (container) render(<App {...openApplication()} />, container);
