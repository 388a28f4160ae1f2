import { describe, expect, it } from 'vitest';
import { openReader } from './sample';

const samples = openReader();

const LISTING = '<h1>12 Alder Way, Sparks, NV 89431</h1><p>For sale</p><p>$415,000</p><p>3 beds</p>';
const peopleOn = async (html: string, url?: string) => (await samples.capture(`${LISTING}${html}`, url)).people;

const card = (name: string, ...lines: string[]) =>
	`<section><div class="card"><h3>${name}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</div></section>`;

describe('the company of an agent who says none', () => {
	it('is the only office that the page names beside its label', async () => {
		const html =
			'<table><tr><td>Listing Office:</td><td>Quill Realty LLC</td></tr><tr><td>Listing Agent:</td><td>Petra Quill</td></tr></table>';
		expect(await peopleOn(html)).toContainEqual(
			expect.objectContaining({ last_name: 'Quill', company: 'Quill Realty LLC' }),
		);
	});

	it('is the one in capitals below the agents, though all its words are ordinary', async () => {
		const html =
			'<div><div>PETRA QUILL</div><div>Salesperson</div><div>775-555-0132</div></div><div><div>CROWN CITY HOMES REALTY LTD., BROKERAGE</div><div>30 MILL ST N</div></div>';
		expect(await peopleOn(html)).toContainEqual(
			expect.objectContaining({ company: 'CROWN CITY HOMES REALTY LTD., BROKERAGE' }),
		);
	});

	it('is no job, and no department', async () => {
		for (const job of [
			'Chartered Real Estate Broker, AEO',
			'Senior Global Real Estate Advisor',
			'Private Office, New York',
		])
			expect((await peopleOn(card('Petra Quill', job, '775-555-0132')))[0]).not.toHaveProperty('company');
	});
});

describe('a contact’s card', () => {
	it('is known by a line with number and address', async () => {
		expect(await peopleOn(card('Petra Quill', '775-555-0132 | petra@example.com'))).toEqual([
			expect.objectContaining({ last_name: 'Quill', phone_number: '775-555-0132', email: 'petra@example.com' }),
		]);
	});

	it('is known by an address that is hidden from programs', async () => {
		for (const hidden of ['petra [at] example [dot] com', 'petra (at) example.com', 'petra at example dot com'])
			expect(await peopleOn(card('Petra Quill', hidden))).toEqual([
				expect.objectContaining({ last_name: 'Quill', email: 'petra@example.com' }),
			]);
	});

	it('has a name of ordinary words where the address is made of it', async () => {
		expect(await peopleOn(card('Lark Good', '775-555-0132', 'lark@example.com'))).toEqual([
			expect.objectContaining({ first_name: 'Lark', last_name: 'Good' }),
		]);
	});

	it('names its person also where the number is masked, which stays out', async () => {
		const [petra] = await peopleOn(card('Petra Quill', '(775) 555-<span>XXXX</span>'));
		expect(petra).toMatchObject({ first_name: 'Petra', last_name: 'Quill' });
		expect(petra).not.toHaveProperty('phone_number');
	});
});

describe('a label', () => {
	it('may say whose the contact is', async () => {
		const html =
			'<div><p>Quill Property Management</p><p>9 Mill St, Suite 2</p><p>Your property manager: Petra Quill</p><p>petra@example.com</p></div>';
		expect(await peopleOn(html)).toContainEqual(
			expect.objectContaining({ role: 'property_manager', last_name: 'Quill', email: 'petra@example.com' }),
		);
	});

	it('may join another firm’s agent', async () => {
		for (const label of ['Co-listed with', 'In cooperation with'])
			expect(await peopleOn(`<p>${label} Otis Marsh, Marsh Legacy Brokers</p>`)).toContainEqual(
				expect.objectContaining({ role: 'co_agent', last_name: 'Marsh', company: 'Marsh Legacy Brokers' }),
			);
	});

	it('may have two persons below it, each with a firm and a line of numbers', async () => {
		const html =
			'<div><h3>Listed by</h3><p>Petra Quill PREC*<br>Quill Realty Ltd.<br>Cell 775-555-0132 &middot; petra@example.com</p><p>&amp; Otis Marsh<br>Quill Realty Ltd.<br>775-555-0141</p></div>';
		expect(await peopleOn(html)).toEqual([
			expect.objectContaining({ last_name: 'Quill', phone_number: '775-555-0132', email: 'petra@example.com' }),
			expect.objectContaining({ last_name: 'Marsh', phone_number: '775-555-0141' }),
			expect.objectContaining({ role: 'broker', company: 'Quill Realty Ltd.' }),
		]);
	});
});
