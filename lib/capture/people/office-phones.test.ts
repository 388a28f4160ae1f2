import { describe, expect, it } from 'vitest';
import type { PersonSays } from '@/lib/page/reading';
import { aReading, someLines } from '@/tests/support/a-reading';
import { interpret } from '../interpret';

const HOME = ['h1: 12 Alder Way, Sparks, NV 89431', '$415,000', '3 beds', 'House for sale'];
/** Each contact's last name or company, its number, whether that is sure, and the other numbers that are offered. */
function numbersOf(lines: string[], people: PersonSays[] = []) {
	const capture = interpret(aReading({ lines: someLines(...HOME, ...lines), people }), {});
	return capture.people.map(({ last_name, company, phone_number }, i) => {
		const origin = capture.origins.find(({ field }) => field === `people.${i}.phone_number`);
		return [last_name ?? company, phone_number, origin?.sure, origin?.others];
	});
}

describe('two numbers for one agent', () => {
	it.each([
		[['Listing agent: Petra Quill', '775-555-0132', '775-555-0199']],
		[['Listed by Petra Quill 775-555-0132, 775-555-0199']],
	])('are both offered, and neither is sure: %j', (lines) => {
		expect(numbersOf(lines)).toEqual([['Quill', '775-555-0132', false, ['775-555-0199']]]);
	});
});

describe('a number that many agents of an office share', () => {
	const agent = (name: string) => [`Listed by ${name}, Quill Realty LLC`, '775-555-0100'];

	it('is the office’s', () => {
		expect(numbersOf(['Petra Quill', 'Otis Marsh', 'Ines Falk'].flatMap(agent))).toEqual([
			['Quill', undefined, undefined, undefined],
			['Marsh', undefined, undefined, undefined],
			['Falk', undefined, undefined, undefined],
			['Quill Realty LLC', '775-555-0100', true, undefined],
		]);
	});

	it('may be a team’s where two have it', () => {
		const [petra, otis] = numbersOf(['Petra Quill', 'Otis Marsh'].flatMap(agent));
		expect([petra?.[1], otis?.[1]]).toEqual(['775-555-0100', '775-555-0100']);
	});
});

describe('a toll-free number', () => {
	it('is the office’s', () => {
		expect(numbersOf(['Listed by Petra Quill, Quill Realty LLC', '(888) 555-0100'])).toEqual([
			['Quill', undefined, undefined, undefined],
			['Quill Realty LLC', '(888) 555-0100', true, undefined],
		]);
	});

	it('is an office’s without a name where none is named', () => {
		expect(numbersOf(['Listing agent: Petra Quill', '(800) 555-0100'])).toEqual([
			['Quill', undefined, undefined, undefined],
			[undefined, '(800) 555-0100', true, undefined],
		]);
	});

	it('comes after the agent’s own, and is offered', () => {
		expect(numbersOf(['Listing agent: Petra Quill', '(800) 555-0100', '775-555-0132'])).toEqual([
			['Quill', '775-555-0132', false, ['(800) 555-0100']],
		]);
	});

	it('is not sure where a record says that it is the agent’s', () => {
		const people: PersonSays[] = [
			{ source: 'structured_data', label: 'RealEstateAgent', name: 'Petra Quill', phone: '800-555-0100' },
		];
		expect(numbersOf(['Agent: Petra Quill'], people)).toEqual([['Quill', '800-555-0100', false, undefined]]);
	});
});
