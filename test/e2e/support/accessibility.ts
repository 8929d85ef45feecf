import axe, { type Result as AxeViolation } from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong with the page as it stands, one readable line a node; WCAG 2.2 A and AA and axe's own
 * best practices. `scope` is a CSS selector, the whole page by default.
 */
export async function accessibilityViolations(page: Page, scope = ":root"): Promise<readonly string[]> {
	// Evaluated rather than added as a script element: the page's own content policy allows no inline script.
	await page.evaluate(axe.source);
	const violations = await page.evaluate(async (selector): Promise<AxeViolation[]> => {
		const engine = (globalThis as unknown as { axe: typeof axe }).axe;
		return (await engine.run(selector, { resultTypes: ["violations"] })).violations;
	}, scope);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}`),
	);
}
