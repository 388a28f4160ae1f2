import { describe, expect, it } from 'vitest';
import type { RosterAgent } from '../roster-agent';
import { isHeader, recogniseColumns } from './columns';
import { mergeRoster } from './merge';
import { type ImportedAgent, readRow } from './read-row';

describe('columns are recognised', () => {
	it.each([
		['First Name,Last Name,E-mail,Cell Phone,MLS ID', 'first_name,last_name,email,phone_number,mls_id'],
		['MemberFirstName,MemberLastName,MemberEmail,MemberMlsId', 'first_name,last_name,email,mls_id'],
		['Agent,Office Phone,Phone,Mobile,Office', 'name,,,phone_number,office'],
		['first_name,last_name,name,email', 'first_name,last_name,,email'],
		['Prénom,Nom,Courriel', 'first_name,last_name,email'],
		['Invoice,Amount', ','],
	])('%s', (titles, fields) => {
		expect(recogniseColumns(titles.split(',')).join()).toBe(fields);
	});
	it.each([
		[true, 'email,office'],
		[true, 'Invoice,Amount'],
		[false, 'Bea,Brook,bea@example.com'],
	])('or the first row is an agent: %s, %s', (expected, row) => expect(isHeader(row.split(','))).toBe(expected));
});

const MAPPING = ['name', 'email', 'phone_number', 'mls', 'mls_id', 'office', 'account_path'] as const;
const readCells = (cells: string[], usualMls = '') => readRow({ number: 2, cells }, MAPPING, usualMls);

describe('a row', () => {
	it.each<[string, string[], ImportedAgent]>([
		[
			'is read whole',
			[
				'Brook, Bea',
				'mailto:bea@EXAMPLE.com',
				'+1 775.555.0132',
				'NTREIS',
				'0654321',
				'Reno',
				'Maple > NV; Maple > UT',
			],
			{
				first_name: 'Bea',
				last_name: 'Brook',
				email: 'bea@example.com',
				phone_number: '(775) 555-0132',
				mls: 'NTREIS',
				mls_id: '0654321',
				office: 'Reno',
				accountPaths: [
					['Maple', 'NV'],
					['Maple', 'UT'],
				],
			},
		],
		['passes over what stands for nothing', ['N/A', 'bea@example.com', '-'], { email: 'bea@example.com' }],
		['has its MLS from the whole file', ['', '', '', '', '77'], { mls: 'CRMLS', mls_id: '77' }],
		[
			'keeps a formula as the text it is',
			["'=cmd|' /C calc'!A0", 'a@example.com'],
			{ first_name: "=cmd|'", last_name: "/C calc'!A0", email: 'a@example.com' },
		],
	])('%s', (_what, cells, agent) => {
		expect(readCells(cells, 'CRMLS')).toEqual({ agent });
	});
	it.each<[string, string[]]>([
		['unfindable', ['Bea']],
		['unfindable', ['', '', '', '', '77']],
		['email_invalid', ['Bea Brook', 'bea at example']],
		['phone_invalid', ['Bea Brook', '', '555-01']],
		['too_many_cells', ['Bea Brook', '', '', '', '', '', '', 'bea@example.com']],
		['too_long', ['Bea Brook', 'bea@example.com', '', '', '', 'x'.repeat(101)]],
	])('is bad: %s', (problem, cells) => {
		expect(readCells(cells)).toEqual({ bad: { number: 2, problem, cells } });
	});
	it('is bad where its quotation marks are', () =>
		expect(readRow({ number: 3, cells: ['Bea Brook'], isBroken: true }, MAPPING)).toMatchObject({
			bad: { problem: 'quotes_broken' },
		}));
});

describe('agents of a file', () => {
	const merge = (saved: RosterAgent[], ...rows: ImportedAgent[]) => {
		let made = 0;
		return mergeRoster(saved, rows, () => `new${++made}`);
	};
	const bea: RosterAgent = {
		id: 'bea',
		first_name: 'Bea',
		last_name: 'Brook',
		email: 'bea@example.com',
		office: 'Reno',
	};

	it('are the same by email, whatever else: the file counts, and what it does not say stays', () =>
		expect(merge([bea], { email: 'BEA@example.com', last_name: 'Brook-Silva' })).toEqual({
			agents: [{ ...bea, email: 'BEA@example.com', last_name: 'Brook-Silva' }],
			added: 0,
			changed: 1,
			merged: 0,
		}));
	it('change nothing that is the same already', () =>
		expect(merge([bea], { email: 'bea@example.com' })).toMatchObject({ added: 0, changed: 0, merged: 0 }));
	it('in two rows are one, with the accounts of both', () =>
		expect(
			merge([], { ...bea, accountPaths: [['A']] } as ImportedAgent, { email: bea.email, accountPaths: [['B']] }),
		).toMatchObject({ agents: [{ last_name: 'Brook', accountPaths: [['A'], ['B']] }], added: 1, merged: 1 }));
	it('are two when one line has two extensions', () => {
		const rows = [{ phone_number: '775-555-0132 x12' }, { phone_number: '775-555-0132 x14' }];
		expect(merge([], ...rows).agents).toHaveLength(2);
	});
	it('are the same by phone, else by MLS id, when nothing says otherwise', () => {
		const phone = { phone_number: '(775) 555-0132' };
		const mls = { mls: 'NTREIS', mls_id: '7' };
		expect(merge([], { ...phone, ...mls }, { first_name: 'Bea', phone_number: '775 555 0132' })).toMatchObject({
			merged: 1,
		});
		expect(merge([], { ...phone, ...mls }, { first_name: 'Bea', mls: 'ntreis', mls_id: '7' })).toMatchObject({
			merged: 1,
		});
	});
	it('of one office line are not the same', () => {
		const line = { phone_number: '(775) 555-0100' };
		expect(
			merge(
				[],
				{ ...line, email: 'a@example.com' },
				{ ...line, email: 'b@example.com' },
				{ ...line, first_name: 'Al', last_name: 'B' },
				{ ...line, first_name: 'Cy', last_name: 'D' },
			),
		).toMatchObject({ added: 4, merged: 0 });
	});
	it('of one name stay two', () =>
		expect(
			merge(
				[],
				{ first_name: 'Al', last_name: 'B', email: 'a@example.com' },
				{ first_name: 'Al', last_name: 'B', email: 'b@example.com' },
			),
		).toMatchObject({ added: 2, merged: 0 }));
});
