import type { Page } from "playwright-core";

/** Ranges take their time on a busy machine of two cores. */
export const PATIENCE = { timeout: 60_000 } as const;

/** A figure of the results panel by its name in the models. */
export const figure = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`);

/** The median as the page holds it, unrounded; waits until it belongs to the scenario on show. */
export async function settledMedian(page: Page, name: string): Promise<number> {
	const fresh = page.locator(`[data-figure="${name}"][data-stale="false"]`);
	await fresh.waitFor(PATIENCE);
	return Number(await fresh.getAttribute("data-median"));
}

/** The median of the moment, waiting or not. */
export const liveMedian = async (page: Page, name: string): Promise<number> =>
	Number(await figure(page, name).getAttribute("data-median"));

export async function untilDrawn(page: Page): Promise<void> {
	await page.locator("[data-median]").first().waitFor(PATIENCE);
}

export const openPanel = (page: Page, number: 1 | 2 | 3 | 4 | 5 | 6) =>
	page.locator(`.panel [role=tab]:nth-child(${number})`).click();

export async function openDialog(page: Page, name: string): Promise<void> {
	await page.locator("header button[popovertarget]").click();
	await page.locator(`[data-dialog="${name}"]`).click();
	await page.locator("dialog[open]").waitFor();
}

export async function stationCentre(page: Page, index: number): Promise<{ x: number; y: number }> {
	const box = await page.locator(".city-map-station").nth(index).boundingBox();
	if (box === null) throw new Error(`station ${index} is not on the map`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Metres along the line of a station, from its row in the open stations panel. */
export async function chainageMetres(page: Page, stationId: string): Promise<number> {
	const kilometres = await page.locator(`[data-station="${stationId}"] td`).first().textContent();
	return Number(kilometres) * 1000;
}

/** Lets a file fall on the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
	const transfer = await page.evaluateHandle(
		([fileName, content]) => {
			const data = new DataTransfer();
			data.items.add(new File([content!], fileName!));
			return data;
		},
		[name, text],
	);
	await page.dispatchEvent(".planner", "dragover", { dataTransfer: transfer });
	await page.dispatchEvent(".planner", "drop", { dataTransfer: transfer });
}
