import { describe, expect, it } from 'vitest';
import { CAPTIONS } from '@/tests/support/captions';
import commonest from '../../../tests/support/common-surnames.json';
import { type NameContext, readPersonName } from './person-name';

/** The ways by which a name comes in, with what is beside it there. */
const DOORS: Record<string, NameContext> = {
	'behind a label of a page': { place: 'label' },
	'on a card with a phone': { place: 'card', phone: true },
	'on a card with an email': { place: 'card', email: 'front.desk@example.com' },
	'on a line above a licence': { place: 'line', license: true },
	'in structured data': { place: 'record' },
	'in the header of a message': { place: 'header' },
	'announced by a portal': { place: 'announcement' },
	'in a table of agents': { place: 'csv' },
	'typed into a field': { place: 'typed' },
};

describe('whether a text is a person’s name', () => {
	it('takes each of the commonest surnames at every door', () => {
		expect(commonest).toHaveLength(1000);
		const refused = Object.entries(DOORS).flatMap(([door, context]) =>
			commonest
				.map((surname) => `Dana ${surname}`)
				.filter((name) => readPersonName(name, context)?.last_name === undefined)
				.map((name) => `${name} ${door}`),
		);
		expect(refused).toEqual([]);
	});

	it('takes no name in a menu, on a button or a tab', () => {
		expect(commonest.filter((surname) => readPersonName(`Dana ${surname}`, { place: 'menu' }))).toEqual([]);
	});

	it.each(Object.entries(DOORS))('takes no caption for a person %s', (_door, context) => {
		expect(CAPTIONS.length).toBeGreaterThanOrEqual(300);
		expect(CAPTIONS.filter((caption) => readPersonName(caption, context))).toEqual([]);
	});
});

it.each(['Anil Raghunathan', 'Siobhán Mac Giolla Phádraig', 'Marguerite Ó hUallacháin'])(
	'behind a label %s is a name, however rare',
	(name) => {
		expect(readPersonName(name, { place: 'label' })).toMatchObject({
			first_name: name.split(' ')[0],
			last_name: name.split(' ').slice(1).join(' '),
		});
	},
);
