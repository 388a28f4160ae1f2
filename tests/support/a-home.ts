import type { Line } from '@/lib/page/reading';
import { someLines } from './a-reading';

/** The lines of a home for sale, to which a test adds who offers it. */
export const HOME = someLines('h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale');

/** Lines in an element of their own, so deep in the page. */
export const element = (up: number, ...texts: string[]): Line[] =>
	someLines(...texts).map((line, i) => ({
		...line,
		up: i === 0 ? up - 1 : up,
		...(/^\d{3}-\d{3}-\d{4}$/.test(line.text) && { link: `tel:${line.text}` }),
	}));
