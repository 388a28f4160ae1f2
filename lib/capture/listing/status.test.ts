import { expect, it } from 'vitest';
import type { Line } from '@/lib/page/reading';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const HOME = ['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale'];
const statusOf = (...lines: Line[]) => interpret(aReading({ lines }), {}).details.status;
const menu = (...texts: string[]): Line[] => someLines(...texts).map((line) => ({ ...line, zone: 'nav' }));

it.each([
	['Prop Status \u2063 Active Contingent', 'contingent'],
	['Listing Status: Sold', 'sold'],
	['Status\u2063Active', undefined],
	['Property Status: For Sale', undefined],
])('what a label announces is the status: %j', (line, status) => {
	expect(statusOf(...someLines(...HOME, line))).toBe(status);
});

it('badges of one line tell it', () => {
	expect(statusOf(...someLines('Pending \u2063 New construction', ...HOME))).toBe('pending');
});

it.each(['SOLD ON OCT 30, 2026', 'Sold for $1,735,000', 'Sold - Oct 30, 2026', 'Sold'])(
	'it stands beside the heading: %s',
	(line) => {
		expect(statusOf(...someLines(line, ...HOME))).toBe('sold');
	},
);

it('a menu names what a site has, and no status', () => {
	expect(statusOf(...menu('Farms', 'Sold', 'Auctions'), ...someLines(...HOME))).toBeUndefined();
});

it('a label stands above what is beside the heading', () => {
	expect(statusOf(...someLines('Sold', ...HOME, 'Status: Active'))).toBeUndefined();
});
