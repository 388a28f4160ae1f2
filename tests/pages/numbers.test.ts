import { describe, expect, it } from 'vitest';
import { openReader } from './sample';

const { capture } = openReader();

it('an MLS number may be a year and a number', async () => {
	const { listing } = await capture('<h1>12 Alder Way, Sparks, NV 89431</h1><p>$415,000</p><p>MLS# 24-2210</p>');
	expect(listing?.mls_number).toBe('24-2210');
});

describe('a price', () => {
	const priced = async (lines: string[]) =>
		(
			await capture(
				`<main><h1>12 Alder Way, Sparks, NV 89431</h1><p>For sale</p>${lines.map((line) => `<div>${line}</div>`).join('')}</main>`,
			)
		).listing?.price;

	it.each([
		['is not an estimate', ['Zestimate®: $377,146', '$415,000'], 415000],
		['is not a payment', ['Est. payment: $2,300/mo', '$415,000'], 415000],
		['is not a cut', ['Price cut: $15K (3/1)', '$415,000'], 415000],
		['is not a rate', ['$190/sq ft', '$415,000'], 415000],
		['is not the dues', ['$415,000', '<b>$1,239/mo</b> HOA dues'], 415000],
		['stands before its rate', ['$415,000 ($190/sq ft)'], 415000],
		[
			'of a sold home is what it went for',
			['CLOSED — SOLD FEB 2025 FOR $415,000', '$505,165', 'Redfin Estimate'],
			415000,
		],
		['can be a rent', ['$1,590/mo'], 1590],
		['is none where it is told on request', ['Call for Price', '$410,000'], undefined],
		['has no number off the market', ['Off market', '$504,364'], undefined],
	])('%s', async (_, lines, price) => {
		expect(await priced(lines)).toBe(price);
	});

	it('in a foreign currency names it', async () => {
		const { listing, details } = await capture(
			'<h1>12 Mill Road, Orford IP12 9ZZ</h1><p>£725,000</p><p>For sale</p><p>3 beds</p>',
		);
		expect([listing?.price, details.currency]).toEqual([725000, 'GBP']);
	});
});

describe('an MLS number', () => {
	const numbered = async (text: string) =>
		(await capture(`<h1>12 Alder Way, Sparks, NV 89431</h1><p>For sale</p><p>$415,000</p><div>${text}</div>`)).listing
			?.mls_number;

	it.each([
		['MLS#: 240012345', '240012345'],
		['MLS® Number: W10432827', 'W10432827'],
		['Source: NTREIS #13729013', '13729013'],
		["Source's Property ID: 21701902", '21701902'],
		['FMLS #7652074', '7652074'],
		['License #01234567', undefined],
		['DRE #01234567', undefined],
		['NMLS #3030123', undefined],
		['Parcel number: 011410-0792', undefined],
		['Property ID 47267123', undefined],
		['No. 850336', undefined],
	])('%s', async (text, number) => {
		expect(await numbered(text)).toBe(number);
	});
});

describe('the status', () => {
	it('stands beside the heading: sold, pending', async () => {
		const { details } = await capture(
			'<h1>12 Alder Way, Sparks, NV 89431</h1><p>Sale pending</p><p>$415,000</p><p>3 beds</p>',
		);
		expect(details.status).toBe('sale pending');
	});
});
