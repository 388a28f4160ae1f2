import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
/** Without what is said for other needs: more contrast, forced colors. */
const USUAL = CSS.split('@media')[0] ?? '';
const VALUES = new Map(
	[...USUAL.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);
const MODES = ['light', 'dark'] as const;
type Mode = (typeof MODES)[number];

const SURFACES = ['canvas', 'surface', 'surface-hover', 'surface-press', 'overlay', 'overlay-hover'];
const TINTS = ['accent-soft', 'good-soft', 'warn-soft', 'bad-soft'];
const pairs = (front: string[], back: string[]) =>
	front.flatMap((one) => back.map((other): [string, string] => [one, other]));

/** Text on each background it can be on: WCAG 2.2, 1.4.3. */
const TEXTS = [
	...pairs(['text', 'text-soft'], [...SURFACES, ...TINTS]),
	...pairs(['accent-text', 'good', 'warn', 'bad'], SURFACES),
	...pairs(['on-accent'], ['accent', 'accent-hover', 'accent-press', 'bad-fill']),
	...['good', 'warn', 'bad'].map((tone): [string, string] => [tone, `${tone}-soft`]),
	['accent-text', 'accent-soft'],
	['mark-glyph', 'mark-tile'],
] as const;

/** What bounds a field, shows the focus, or is a button: WCAG 2.2, 1.4.11. */
const BOUNDS = [
	...pairs(['line-field', 'focus'], ['surface', 'overlay']),
	['focus', 'canvas'],
	['focus', 'accent-soft'],
	['accent', 'surface'],
] as const;

/** The color that a token has in a mode, as `#rrggbb`. */
function colorOf(name: string, mode: Mode): string {
	const value = VALUES.get(name) ?? name;
	const [, light = value, dark = value] = /^light-dark\((.+?\)?),\s*(.+)\)$/.exec(value) ?? [];
	const own = mode === 'light' ? light : dark;
	const [, referred] = /^var\(--([\w-]+)\)$/.exec(own) ?? [];
	return referred ? colorOf(referred, mode) : own;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string): number {
	const [darker = 0, lighter = 0] = [luminance(front), luminance(back)].toSorted((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

describe.each(MODES)('in %s mode', (mode) => {
	const between = (front: string, back: string) => contrast(colorOf(front, mode), colorOf(back, mode));

	it.each(TEXTS)('%s can be read on %s', (front, back) => {
		expect(between(front, back)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(BOUNDS)('%s can be seen on %s', (front, back) => {
		expect(between(front, back)).toBeGreaterThanOrEqual(3);
	});

	it.each(
		[...CSS.matchAll(/\[data-color="(\w+)"\][^#]*(light-dark\([^)]*\))/g)].map(([, name, value]) => [name, value]),
	)('the channel color %s can be seen on every surface', (_name, value = '') => {
		for (const surface of SURFACES)
			expect(contrast(colorOf(value, mode), colorOf(surface, mode))).toBeGreaterThanOrEqual(3);
	});
});

it('knows all eight channel colors', () => {
	expect([...CSS.matchAll(/\[data-color=/g)]).toHaveLength(8);
});
