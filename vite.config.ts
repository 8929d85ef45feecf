import preact from "@preact/preset-vite";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";

const offline = VitePWA({
	strategies: "generateSW",
	registerType: "prompt",
	injectRegister: false,
	includeAssets: ["icons/*"],
	workbox: {
		globPatterns: ["**/*.{js,mjs,css,html,woff2,json,geojson,wasm}"],
		maximumFileSizeToCacheInBytes: 8e6,
		cleanupOutdatedCaches: true,
	},
	manifest: {
		name: "Rangbao รางเบา",
		short_name: "รางเบา Rangbao",
		description: "ลองวางแผนรถไฟฟ้ารางเบาขอนแก่นด้วยตัวเอง · Plan Khon Kaen's light rail yourself",
		lang: "th",
		start_url: "./",
		scope: "./",
		display: "standalone",
		background_color: "#FBFAF7",
		theme_color: "#C8102E",
		shortcuts: [
			{ name: "แถวบ้านฉัน · My place", url: "./?view=resident" },
			{ name: "วางแผน · Plan", url: "./?view=planner" },
			{ name: "นำเสนอ · Present", url: "./?view=presenter" },
		],
		icons: [
			{ src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
			{ src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
			{ src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
			{ src: "icons/icon.svg", sizes: "any", type: "image/svg+xml" },
		],
	},
});

export default defineConfig(({ mode }) => ({
	base: "./",
	plugins: [preact(), ...(mode === "test" ? [] : [offline])],
	worker: { format: "es" },
	build: { target: "es2022", chunkSizeWarningLimit: 1200 },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: ["test/e2e/**", "test/a11y/**"],
					// By default one core of two stays idle.
					maxWorkers: "100%",
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: ["test/{e2e,a11y}/**/*.test.ts"],
					globalSetup: ["test/e2e/support/global-setup.ts"],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// One page at a time leaves a third of two cores idle.
					maxWorkers: 2,
				},
			},
		],
	},
}));
