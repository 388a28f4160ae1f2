/**
 * The drawings of the icons, as the inside of a symbol: a grid of 16 px, a line of 1.5 px, round ends. Read at build
 * time only: each page carries those it uses (`spriteOf`).
 */
export const ICONS = {
	home: '<path d="M2.25 7.75 8 2.75l5.75 5M4 6.5v6.75h8V6.5M6.75 13.25V9.75h2.5v3.5"/>',
	homes: '<path d="M1.5 9.25 5.25 6 9 9.25M2.75 8.25v5h5v-5M6.75 4.9 9.5 2.5l5 4.4M13 5.75v7.5h-2.5"/>',
	keep: '<rect x="1.75" y="3" width="12.5" height="10" rx="2"/><path d="M8.25 8.25h3.5v2.5h-3.5z"/>',
	list: '<path d="M6 4h7.5M6 8h7.5M6 12h7.5"/><circle cx="2.75" cy="4" r="1" fill="currentColor" stroke="none"/><circle cx="2.75" cy="8" r="1" fill="currentColor" stroke="none"/><circle cx="2.75" cy="12" r="1" fill="currentColor" stroke="none"/>',
	more: '<circle cx="3.25" cy="8" r="1.2" fill="currentColor" stroke="none"/><circle cx="8" cy="8" r="1.2" fill="currentColor" stroke="none"/><circle cx="12.75" cy="8" r="1.2" fill="currentColor" stroke="none"/>',
	up: '<path d="M4.25 9.75 8 6l3.75 3.75"/>',
	down: '<path d="M4.25 6.25 8 10l3.75-3.75"/>',
	right: '<path d="M6.25 4.25 10 8l-3.75 3.75"/>',
	arrow: '<path d="M2.75 8h10.5M9.5 4.25 13.25 8 9.5 11.75"/>',
	left: '<path d="M9.75 4.25 6 8l3.75 3.75"/>',
	updown: '<path d="M5.25 6.25 8 3.5l2.75 2.75M5.25 9.75 8 12.5l2.75-2.75"/>',
	search: '<path d="m10.25 10.25 3.25 3.25"/><circle cx="7" cy="7" r="4.25"/>',
	check: '<path d="m3.25 8.5 3.1 3.1 6.4-7"/>',
	x: '<path d="m4.25 4.25 7.5 7.5M11.75 4.25l-7.5 7.5"/>',
	plus: '<path d="M8 3.25v9.5M3.25 8h9.5"/>',
	phone:
		'<path d="M5.75 2.75H4c-.8 0-1.4.7-1.25 1.5a11.2 11.2 0 0 0 9 9c.8.15 1.5-.45 1.5-1.25v-1.75L10.4 9.1 9.1 10.4A7.6 7.6 0 0 1 5.6 6.9l1.3-1.3z"/>',
	mail: '<rect x="2" y="3.5" width="12" height="9.25" rx="2"/><path d="M2.75 5.25 8 9l5.25-3.75"/>',
	user: '<path d="M2.75 13.5c.5-2.7 2.6-4.1 5.25-4.1s4.75 1.4 5.25 4.1"/><circle cx="8" cy="5.25" r="2.75"/>',
	users:
		'<path d="M1.5 13.25c.4-2.5 2.2-3.75 4.5-3.75s4.1 1.25 4.5 3.75M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12.4 10c1.2.55 1.9 1.65 2.1 3.25"/><circle cx="6" cy="5.5" r="2.5"/>',
	tag: '<path d="M2.5 3.75v3.6c0 .33.13.65.37.88l5.4 5.4c.49.49 1.28.49 1.77 0l3.59-3.59c.49-.49.49-1.28 0-1.77l-5.4-5.4a1.25 1.25 0 0 0-.88-.37h-3.6c-.69 0-1.25.56-1.25 1.25z"/><circle cx="5.4" cy="5.4" r="1" fill="currentColor" stroke="none"/>',
	pencil: '<path d="M10.6 3 13 5.4 5.6 12.8l-3.1.7.7-3.1z"/>',
	lock: '<rect x="3.25" y="7" width="9.5" height="6.5" rx="1.75"/><path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2"/>',
	copy: '<rect x="5.75" y="5.75" width="8" height="8" rx="1.75"/><path d="M10.4 3.5c-.3-.7-.95-1.25-1.75-1.25H4.25a2 2 0 0 0-2 2v4.4c0 .8.55 1.45 1.25 1.75"/>',
	undo: '<path d="M3 6.25h6.75a3.6 3.6 0 0 1 0 7.25H6.5M5.75 3.25l-3 3 3 3"/>',
	retry: '<path d="M13.25 8a5.25 5.25 0 1 1-1.6-3.75L13.25 5.8M13.25 2.5v3.3H9.95"/>',
	clock: '<path d="M8 4.75V8l2.25 1.5"/><circle cx="8" cy="8" r="5.75"/>',
	warn: '<path d="M7.1 3.1 1.9 11.9c-.4.7.1 1.6.9 1.6h10.4c.8 0 1.3-.9.9-1.6L8.9 3.1c-.4-.7-1.4-.7-1.8 0zM8 6.5v2.75"/><circle cx="8" cy="11.35" r="0.95" fill="currentColor" stroke="none"/>',
	question:
		'<path d="M6.2 6.4a1.85 1.85 0 1 1 2.7 1.65c-.6.3-.9.65-.9 1.2"/><circle cx="8" cy="8" r="5.75"/><circle cx="8" cy="11.1" r="0.95" fill="currentColor" stroke="none"/>',
	info: '<path d="M8 7.5v3.4"/><circle cx="8" cy="8" r="5.75"/><circle cx="8" cy="5.2" r="0.95" fill="currentColor" stroke="none"/>',
	no: '<path d="m6 6 4 4M10 6l-4 4"/><circle cx="8" cy="8" r="5.75"/>',
	ok: '<path d="m5.5 8.25 1.75 1.75 3.25-3.75"/><circle cx="8" cy="8" r="5.75"/>',
	out: '<path d="M9.5 2.75h3.75V6.5M13 3 7.75 8.25M11.5 9.75v2a1.5 1.5 0 0 1-1.5 1.5H4.25a1.5 1.5 0 0 1-1.5-1.5V6a1.5 1.5 0 0 1 1.5-1.5h2"/>',
	sliders:
		'<path d="M2.25 5h5.5M12.25 5h1.5M2.25 11h1.5M8.25 11h5.5"/><circle cx="10" cy="5" r="2"/><circle cx="6" cy="11" r="2"/>',
	trash:
		'<path d="M2.75 4.5h10.5M6 4.25V2.75h4v1.5M4 4.5l.6 8c.05.55.45 1 1 1h4.8c.55 0 .95-.45 1-1l.6-8M6.75 7v4M9.25 7v4"/>',
	save: '<path d="M8 2.5v7.75M4.75 7.25 8 10.5l3.25-3.25M2.75 13.25h10.5"/>',
	open: '<path d="M8 10.5V2.75M4.75 6 8 2.75 11.25 6M2.75 13.25h10.5"/>',
	eye: '<path d="M1.5 8S3.75 3.75 8 3.75 14.5 8 14.5 8 12.25 12.25 8 12.25 1.5 8 1.5 8z"/><circle cx="8" cy="8" r="2"/>',
	file: '<path d="M4.25 2.25h4.5l3.5 3.5v6.5c0 .83-.67 1.5-1.5 1.5h-6.5c-.83 0-1.5-.67-1.5-1.5v-8.5c0-.83.67-1.5 1.5-1.5zM8.75 2.5v3.25H12"/>',
	nopage:
		'<path d="M4.25 2.25h4.5l3.5 3.5v6.5c0 .83-.67 1.5-1.5 1.5h-6.5c-.83 0-1.5-.67-1.5-1.5v-8.5c0-.83.67-1.5 1.5-1.5zM5.9 8l3 3M8.9 8l-3 3"/>',
	sign: '<path d="M3.75 14V2.25M1.75 3.75h12M6 3.75v6h7v-6"/>',
	door: '<path d="M4.25 13.5v-10c0-.55.45-1 1-1h5.5c.55 0 1 .45 1 1v10M2.25 13.5h11.5"/><circle cx="9.4" cy="8.25" r="0.95" fill="currentColor" stroke="none"/>',
	share:
		'<path d="m5.7 7.1 4.4-2.25M5.7 8.9l4.4 2.25"/><circle cx="4" cy="8" r="1.9"/><circle cx="11.75" cy="4" r="1.9"/><circle cx="11.75" cy="12" r="1.9"/>',
	pin: '<path d="M4.25 2.5h7.5v11L8 10.75 4.25 13.5z"/>',
	route:
		'<path d="M5.25 12h4.5a2 2 0 0 0 0-4h-3.5a2 2 0 0 1 0-4h4.5"/><circle cx="3.5" cy="12" r="1.6"/><circle cx="12.5" cy="4" r="1.6"/>',
	layers: '<path d="M8 2.25 14 5.5 8 8.75 2 5.5zM2.25 9 8 12.25 13.75 9"/>',
	shield: '<path d="M8 2 13 3.75v3.9c0 3-2.1 5.1-5 6.1-2.9-1-5-3.1-5-6.1v-3.9z"/>',
	send: '<path d="M13.5 2.5 7 9M13.5 2.5l-4 11L7 9 2.5 6.5z"/>',
	swap: '<path d="M2.5 5.5h10M10 2.75l2.75 2.75L10 8.25M13.5 10.75h-10M6 8l-2.75 2.75L6 13.5"/>',
	star: '<path d="m8 2.4 1.75 3.5 3.85.55-2.8 2.7.67 3.85L8 11.2 4.53 13l.67-3.85-2.8-2.7 3.85-.55z"/>',
	starred:
		'<path d="m8 2.4 1.75 3.5 3.85.55-2.8 2.7.67 3.85L8 11.2 4.53 13l.67-3.85-2.8-2.7 3.85-.55z" fill="currentColor"/>',
	heart:
		'<path d="M8 13.25S2.25 9.9 2.25 6.1A2.95 2.95 0 0 1 8 5a2.95 2.95 0 0 1 5.75 1.1C13.75 9.9 8 13.25 8 13.25z"/>',
	cal: '<rect x="2.5" y="3.5" width="11" height="10" rx="1.75"/><path d="M2.5 6.75h11M5.5 2.25v2.5M10.5 2.25v2.5"/>',
	past: '<path d="M3 8a5.25 5.25 0 1 1 1.55 3.7M2.6 4.9 3 8l3-.6M8.25 5.25V8l2 1.4"/>',
	grip: '<circle cx="6" cy="4" r="1" fill="currentColor" stroke="none"/><circle cx="10" cy="4" r="1" fill="currentColor" stroke="none"/><circle cx="6" cy="8" r="1" fill="currentColor" stroke="none"/><circle cx="10" cy="8" r="1" fill="currentColor" stroke="none"/><circle cx="6" cy="12" r="1" fill="currentColor" stroke="none"/><circle cx="10" cy="12" r="1" fill="currentColor" stroke="none"/>',
	inbox:
		'<path d="M2.25 9h3.25l1 1.75h3l1-1.75h3.25M4 3.25h8L13.75 9v2.75a1.5 1.5 0 0 1-1.5 1.5h-8.5a1.5 1.5 0 0 1-1.5-1.5V9z"/>',
	quote: '<path d="M3 6.25h3.5v3.5H3zM3 6.25c0-1.5.75-2.5 2.25-3M9.5 6.25H13v3.5H9.5zM9.5 6.25c0-1.5.75-2.5 2.25-3"/>',
	bag: '<path d="M3.25 5.5h9.5l.75 8h-11zM5.5 7.25V4.75a2.5 2.5 0 0 1 5 0v2.5"/>',
	key: '<path d="m7 8.5 5.75-5.75M10.5 5l2 2"/><circle cx="5" cy="10.5" r="2.75"/>',
	puzzle:
		'<path d="M6.25 3.25a1.5 1.5 0 0 1 3 0v.5h2.5c.55 0 1 .45 1 1v2.5h.5a1.5 1.5 0 0 1 0 3h-.5v2.5c0 .55-.45 1-1 1h-8c-.55 0-1-.45-1-1v-2.5h.5a1.5 1.5 0 0 0 0-3h-.5v-2.5c0-.55.45-1 1-1h2.5z"/>',
} as const;

type Drawing = keyof typeof ICONS;

/** An icon's name in markup, which is also its symbol's id: this is how the build finds out which ones a page uses. */
export type IconName = `i-${Drawing}`;

const isDrawing = (name: string): name is Drawing => Object.hasOwn(ICONS, name);

/** The symbols of all icons that are named in the code or the HTML of one page, as an SVG that takes no room; nothing when there are none. */
export function spriteOf(code: string): string {
	const named = [...code.matchAll(/["'`#]i-([a-z]+)["'`]/g)].flatMap(([, name = '']) =>
		isDrawing(name) ? [name] : [],
	);
	const symbols = [...new Set(named)]
		.toSorted()
		.map((name) => `<symbol id="i-${name}" viewBox="0 0 16 16">${ICONS[name]}</symbol>`);
	return symbols.length === 0 ? '' : `<svg class="sprite" aria-hidden="true">${symbols.join('')}</svg>`;
}
