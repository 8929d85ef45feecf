/** Values of `data-theme` on the root element; each has its block in tokens.css. */
export const THEMES = ["light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];
