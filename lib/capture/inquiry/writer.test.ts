import { expect, it } from 'vitest';
import { readInquiry } from './inquiry';

it('whoever sends, asks, and signs is the lead, whom else they name with a number', () => {
	const found = readInquiry(`From: Petra Quill-Marsh <pqm@example.com>
To: info
Subject: my uncle's house

Hello,

I have inherited a house at 12 Alder Way in Sparks and would like to know what it is worth. A neighbor, Otis Fallow (775-555-0109), has the key.

What I need to know from you:
- is it better to sell it empty
- how long would it take

I can be reached after 5 on my cell, 775-555-0113.

Thank you,

Petra Quill-Marsh`);
	expect(found?.person).toEqual({
		role: 'inquirer',
		first_name: 'Petra',
		last_name: 'Quill-Marsh',
		email: 'pqm@example.com',
		phone_number: '775-555-0113',
	});
});

it('the number that a letter calls its writer’s own goes before their wife’s', () => {
	const found = readInquiry(`Good day,

My family and I move to Sparks in June. Looking for a 3 bed with a yard, we saw 12 Alder Way on your site. While I am away please talk to my wife Ada, 775-555-0181. Otherwise my cell is 775-555-0180.

V/r,

Sgt Otis Quill
otis.quill@example.org`);
	expect(found?.person).toMatchObject({ last_name: 'Quill', phone_number: '775-555-0180' });
});

it('whom a colleague says to have phoned is the lead, with what is said of them', () => {
	const found = readInquiry(`From: Ada Marsh <ada@vale-homes.example>
To: me
Subject: call for you

Hi Dana,

While you were out a Mrs. Petra Quill phoned about the house at 12 Alder Way (MLS T3498123). She drove by twice and wants to get in on Friday.

Please call her back, 775-555-0175. Her email is petra.quill@example.com

Ada Marsh
Office Coordinator, Vale Homes Realty
90 Fallow Ave, Reno, NV 89501
O: 775-555-0100 | ada@vale-homes.example`);
	expect(found?.person).toEqual({
		role: 'inquirer',
		first_name: 'Petra',
		last_name: 'Quill',
		email: 'petra.quill@example.com',
		phone_number: '775-555-0175',
	});
	expect(found?.message).toBeUndefined();
	expect(found?.listing).toMatchObject({ mls_number: 'T3498123', property: { address: { street_number: '12' } } });
});

it('who asked before in the thread needs not ask again', () => {
	const found = readInquiry(`Re: Alder Way
Inbox

Petra Quill <petra@example.com>
Mon, Nov 30, 7:09 PM
to Dana

Hi Dana, thank you, Saturday at 10 is good. My cell is 775-555-0158.

Petra

On Mon, Nov 30, 2026 at 4:52 PM Dana Vale <dana@vale-homes.example> wrote:

Hello Petra,
I could show it Saturday at 10 or Sunday at 2.

Dana Vale, REALTOR®
Vale Homes Realty
c 775-555-0107

On Sun, Nov 29, 2026 at 8:15 PM Petra Quill <petra@example.com> wrote:

Hello, is the house on Alder Way still for sale? We'd like to see it.`);
	expect(found?.person).toMatchObject({ last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0158' });
});

it('a colleague who looks for buyers of their own listing is no lead', () => {
	const found = readInquiry(`From: Ada Marsh <ada@vale-homes.example>
Subject: anyone for Alder?
To: Agents

Morning all,

I'm putting 12 Alder Way on the market next week, asking 525. Does anybody have a buyer for it? What would you list it at?

Ada Marsh
Broker Associate, Vale Homes Realty
cell 775-555-0115 | ada@vale-homes.example`);
	expect(found?.person).toBeUndefined();
});
