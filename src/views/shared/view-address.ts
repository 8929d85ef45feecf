export const VIEWS = ["planner", "resident", "presenter"] as const;
export type View = (typeof VIEWS)[number];

const PARAMETER = "view";

/**
 * Which view an address opens: the one it names; a link to an option without one, as older links are, the
 * planner's; else the one that was chosen last on this device; else the residents' on a phone, the planner's on
 * anything wider.
 */
export function viewOf(
	{ search, hash }: { readonly search: string; readonly hash: string },
	remembered: string | null,
	isPhone: boolean,
): View {
	const named = new URLSearchParams(search).get(PARAMETER);
	const known = (text: string | null): View | undefined => VIEWS.find((view) => view === text);
	if (hash.length > 1) return known(named) ?? "planner";
	return known(named) ?? known(remembered) ?? (isPhone ? "resident" : "planner");
}

/** Address of a view relative to this page; a fragment, where given, carries an option. */
export const viewHref = (view: View, fragment = ""): string =>
	`?${PARAMETER}=${view}${fragment === "" ? "" : `#${fragment}`}`;

/** The same as a whole address that other devices can open. */
export const viewAddress = (base: string, view: View, fragment = ""): string =>
	new URL(viewHref(view, fragment), base).href;
