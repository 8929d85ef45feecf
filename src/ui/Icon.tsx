/** Icons on a 24-unit grid, drawn with one stroke so that they follow the text colour. */
export const ICON_PATHS = {
	close: "M6 6l12 12M18 6L6 18",
	plus: "M12 5v14M5 12h14",
	minus: "M5 12h14",
	check: "M5 12.5l4.5 4.5L19 7.5",
	warning: "M12 4L2.8 20h18.4L12 4zM12 10v5M12 17.6v.2",
	cross: "M12 3a9 9 0 100 18 9 9 0 000-18zM9 9l6 6M15 9l-6 6",
	info: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.4v.2",
	source: "M5 4h10l4 4v12H5zM15 4v4h4M8.5 12.5h7M8.5 16h7",
	undo: "M8 5L4 9l4 4M4 9h10a5 5 0 010 10H9",
	redo: "M16 5l4 4-4 4M20 9H10a5 5 0 000 10h5",
	up: "M12 19V5M6 11l6-6 6 6",
	down: "M12 5v14M6 13l6 6 6-6",
	left: "M19 12H5M11 6l-6 6 6 6",
	right: "M5 12h14M13 6l6 6-6 6",
	chevronDown: "M6 9l6 6 6-6",
	chevronUp: "M6 15l6-6 6 6",
	chevronLeft: "M15 6l-6 6 6 6",
	chevronRight: "M9 6l6 6-6 6",
	sort: "M8 10l4-5 4 5M8 14l4 5 4-5",
	swap: "M7 4v16M7 4L3 8M7 4l4 4M17 20V4M17 20l-4-4M17 20l4-4",
	streets: "M9 3v6H3M15 3v6h6M9 21v-6H3M15 21v-6h6M12 5v2M12 11v2M12 17v2",
	layers: "M12 4l9 5-9 5-9-5zM3 13.5l9 5 9-5",
	open: "M4 19V6h6l2 2.5h8V19z",
	save: "M12 4v11M7 10.5l5 5 5-5M4 20h16",
	share: "M12 15V4M7.5 8L12 3.5 16.5 8M6 11.5H4.5V20h15v-8.5H18",
	print: "M7 9V4h10v5M7 17H4V9.5h16V17h-3M7 13.5h10V20H7z",
	link: "M10 14a4 4 0 005.7 0l3-3A4 4 0 0013 5.3l-1.2 1.2M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.7l1.2-1.2",
	settings: "M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5v5M8 14.5v5",
	help: "M12 3a9 9 0 100 18 9 9 0 000-18zM9.4 9.6a2.7 2.7 0 115.2.9c0 1.8-2.6 2-2.6 3.8M12 17.2v.2",
	keyboard: "M3 7h18v11H3zM7 10.5h.01M11 10.5h.01M15 10.5h.01M8 14.5h8",
	menu: "M4 7h16M4 12h16M4 17h16",
	search: "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L20 20",
	train:
		"M7 4h10a2 2 0 012 2v9a3 3 0 01-3 3H8a3 3 0 01-3-3V6a2 2 0 012-2zM5 11h14M8.5 14.5h.01M15.5 14.5h.01M8 21l2-3M16 21l-2-3",
	person: "M12 4a3.2 3.2 0 100 6.4A3.2 3.2 0 0012 4zM5.5 20c.6-4.4 3-6.6 6.5-6.6s5.9 2.2 6.5 6.6",
	money: "M3 7h18v10H3zM12 9.6a2.4 2.4 0 100 4.8 2.4 2.4 0 000-4.8zM6 12h.01M18 12h.01",
	clock: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3.2 2",
	fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
	reset: "M5 5v5h5M5.6 10A7.5 7.5 0 1112 19.5",
	home: "M4 11.5L12 4l8 7.5M6 10v10h12V10M10 20v-6h4v6",
	route:
		"M6 4a2 2 0 100 4 2 2 0 000-4zM18 16a2 2 0 100 4 2 2 0 000-4zM8 6h6a3.5 3.5 0 010 7h-4a3.5 3.5 0 000 5h6",
	reach:
		"M12 10.5a1.5 1.5 0 100 3 1.5 1.5 0 000-3zM12 7a5 5 0 100 10 5 5 0 000-10zM12 3a9 9 0 100 18 9 9 0 000-18z",
	speech: "M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5",
	pin: "M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0113 0c0 3-2 6-6.5 11zM12 7.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z",
	lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3M12 14.5v2.5",
	locate: "M12 6a6 6 0 100 12 6 6 0 000-12zM12 2v4M12 18v4M2 12h4M18 12h4",
	briefcase: "M4 8h16v11H4zM9 8V5h6v3M4 13h16",
	graduation: "M2 9l10-5 10 5-10 5zM6 11.2V16c3 2.4 9 2.4 12 0v-4.8",
	hospital: "M5 4h14v16H5zM12 8v7M8.5 11.5h7",
	basket: "M3.5 9h17l-2 10.5h-13zM8 9l3-5M16 9l-3-5",
	bag: "M5 8h14l1 12H4zM9 8a3 3 0 016 0v2M9 10V8",
	school: "M4 20V10l8-5 8 5v10M3 20h18M10 20v-5h4v5M12 9.5v.2",
	bus: "M6.5 4h11A1.5 1.5 0 0119 5.5V17H5V5.5A1.5 1.5 0 016.5 4zM5 11.5h14M8.2 14.3h.01M15.8 14.3h.01M7 17v3M17 17v3",
	offline: "M4 4l16 16M8.5 8.7A11 11 0 003 11.4M12 8a11 11 0 019 3.4M7 14.6a7 7 0 014-1.5M12 18.6v.2",
} as const;

export type IconName = keyof typeof ICON_PATHS;

interface IconProps {
	readonly name: IconName;
	readonly size?: number;
}

/** Decoration only: whatever holds it carries the name. */
export function Icon({ name, size = 24 }: IconProps) {
	return (
		<svg
			class="icon"
			width={size}
			height={size}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			stroke-width="1.75"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
			focusable="false"
		>
			<path d={ICON_PATHS[name]} />
		</svg>
	);
}
