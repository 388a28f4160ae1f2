import type { Gesture, Line, Reading } from '@/lib/page/reading';
import { visible, visibleLines } from '@/lib/parse/plain-text';

/** What divides the pieces of a line; nobody sees it either. */
const PIECE = '\u2063';

/** The reading without any character that nobody can see: from here on no text of the page holds one. */
export const cleanReading = (reading: Reading): Reading => ({
	...cleaned({ ...reading, lines: [] }),
	lines: reading.lines.map(cleanLine),
});

/** What the user pointed at, without any character that nobody can see. */
export const cleanGesture = (gesture: Gesture): Gesture => cleaned(gesture);

const cleanLine = (line: Line): Line => ({
	...line,
	...(line.link && { link: visible(line.link) }),
	text: line.text.split(PIECE).map(visible).join(PIECE),
});

/** Plain data with each of its texts cleaned, whatever its depth. */
function cleaned<T>(data: T): T {
	if (typeof data === 'string') return visibleLines(data) as T;
	if (Array.isArray(data)) return data.map(cleaned) as T;
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, cleaned(part)])) as T;
}
