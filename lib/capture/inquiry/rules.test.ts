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

it('a friend’s number is not the writer’s, and a name in two scripts is read in the Latin one', () => {
	const found = readInquiry(`From: 백지호 Jiho Baek <jiho.baek@example.com>
To: me

Dear Mrs. Vale,

In the internet I found the house 12 Alder Way in Sparks, the rent is good. Is it possible to contract before we come?
My friend can visit the house for me, his name is Sungmin Noh and the phone number is 775-555-0119.

Best regards,
Jiho Baek`);
	expect(found?.person).toEqual({
		role: 'inquirer',
		first_name: 'Jiho',
		last_name: 'Baek',
		email: 'jiho.baek@example.com',
	});
	expect(found?.listing?.property?.address).toMatchObject({ street_name: 'Alder', city: 'Sparks' });
});

it('a couple’s letter is of whom it comes from', () => {
	const found = readInquiry(`From: Daniel Quill <quill.family@example.com>
To: me, Ada

Dear Ms. Vale,

My wife Ada and I walked past your sign. Would the sellers look at an offer that depends on selling our house? Our lender is ready.

Warmly,

Dan Quill (and Ada Marsh-Quill)
Dan cell 775-555-0128
Ada cell 775-555-0129`);
	expect(found?.person).toMatchObject({
		last_name: 'Quill',
		email: 'quill.family@example.com',
		phone_number: '775-555-0128',
	});
});

it('whoever asks from work is no vendor', () => {
	const found = readInquiry(`Subject: 12 Alder Way

Good morning Dana,

I think 12 Alder Way would be perfect for us. Is it still at $319,900? Could we get in Saturday?
Best to text me on my own phone, 775-555-0177, not the unit phone, and my home email is pquill@example.com

Thank you!!
Petra

Petra Quill, RN, BSN
Charge Nurse, 5 West
Fallow Memorial Hospital
Unit: 775-555-0102 | Fax: 775-555-0103
petra.quill@fallow.example.org`);
	expect(found?.person).toMatchObject({
		last_name: 'Quill',
		email: 'pquill@example.com',
		phone_number: '775-555-0177',
	});
	expect(found?.listing?.price).toBe(319_900);
});

it('an answer without its header is of whom the thread names, with what they wrote before', () => {
	const found = readInquiry(`Subject: Re: 2BR at 12 Alder Way #3
Hi Otis,
Thursday at 5:30 is good for me. Does the heat come with the rent?

Petra

From: Otis Marsh <otis@vale-homes.example>
Sent: Tuesday, December 1, 2026 8:41 AM
To: Petra Quill <pq.bos@example.com>
Subject: Re: 2BR at 12 Alder Way #3

Hello Petra, yes, I could show it Thursday at 5:30.
Otis Marsh
Vale Rentals & Sales
90 Fallow St, Sparks, NV 89431
o 775-555-0104

On Mon, Nov 30, 2026 at 10:19 PM Petra Quill <pq.bos@example.com> wrote:
Hi, I saw the two bedroom at 12 Alder Way #3 in Reno. Is it still open? My number is 775-555-0176.`);
	expect(found?.person).toEqual({
		role: 'inquirer',
		first_name: 'Petra',
		last_name: 'Quill',
		email: 'pq.bos@example.com',
		phone_number: '775-555-0176',
	});
	expect(found?.listing?.property?.address).toMatchObject({ street_number: '12', unit_number: '3', city: 'Reno' });
});

it('two lines without a name are of whoever sent them', () => {
	const found = readInquiry(`(no subject)

tq4417@example.com
Fri, Nov 27, 7:58 PM
to me

is the house at 12 Alder Ln still for sale?? whats the lowest theyd take. call me 775 555 0163

Sent from my iPhone`);
	expect(found?.person).toEqual({ role: 'inquirer', email: 'tq4417@example.com', phone_number: '775 555 0163' });
});

it.each([
	[
		'a client on the way to closing',
		`Are we still closing on the 27th? Our movers are booked. When is the final walkthrough, and where do we send the rest of the down payment?

Thanks,
Petra
775-555-0186`,
	],
	[
		'a friend',
		`The cabin is ours on the 18th! Ada, do you still have those tubes? The address is 12 Alder Shore Rd, Sparks, NV 89431. Did you see the neighbors put theirs up for $899k?

Text me, 775-555-0152
Petra`,
	],
])('%s is no lead', (_, letter) => {
	expect(readInquiry(`From: Petra Quill <petra@example.com>\nTo: me\n\nHi Dana,\n\n${letter}`)?.person).toBeUndefined();
});

it('"my name is …" is whose text it is, and a signature is fuller than a sender', () => {
	const text =
		'+1 (775) 555-0138\n\nGood morning my name is Walt Marsh. My neighbor Ada Quill said you sold her place. Is the house at 12 Alder Ln still for sale?';
	expect(readInquiry(text)?.person).toMatchObject({ first_name: 'Walt', last_name: 'Marsh' });
	const letter = `From: Dev R <dev.rp@example.com>\nTo: me\n\nHi Dana!\n\nI'm looking at 12 Alder Way and would like to see it.\n\nThank you,\nDev Raghunathan-Pillai`;
	expect(readInquiry(letter)?.person).toMatchObject({ first_name: 'Dev', last_name: 'Raghunathan-Pillai' });
});

it('who thinks of selling, and whom an agent forwards, ask in their own words', () => {
	const seller = `From: Petra Quill <petra@example.com>\nTo: me\n\nHello Dana,\n\nMy wife and I are thinking of putting our own place on the market after Easter: 12 Alder Way, Sparks, NV 89431. What would you need from us?\n\nPetra Quill`;
	expect(readInquiry(seller)?.person?.last_name).toBe('Quill');
	const buyer = `From: Petra Quill <petra@example.com>\nTo: info\n\nHello, we have to move by March. We saw a house on your website, 12 Alder Way. My father can not do steps.\n\nPetra\n775-555-0159`;
	expect(readInquiry(buyer)?.person?.phone_number).toBe('775-555-0159');
});

it('who has a letter of pre-approval offers nothing, and "mine is" comes before their own number', () => {
	const found = readInquiry(`Subject: Gmail - 12 Alder Court
Petra Quill <petra@example.com>\tTue, Dec 1, 2026 at 8:41 PM
To: dana@vale-homes.example

Hi Dana,
We drove past 12 Alder Court and saw your sign. We have a pre-approval letter from our credit union. 775-555-0117 is Otis's cell, mine is 775-555-0163.
Petra Quill`);
	expect(found?.person).toMatchObject({ last_name: 'Quill', phone_number: '775-555-0163' });
});

it('a mail whose subject is above its header forwards nothing', () => {
	const found = readInquiry(`Re: New matches for your search

From: Petra Quill <petra@example.org>
Date: Tuesday, December 1, 2026 at 7:20 AM
To: Dana Vale <dana@vale-homes.example>

Morning Dana,

The one on Alder looks like what we have been waiting for. Can you get us in on Friday? Ada would like to see the furnace, and we'd like to see the porch.

Petra
775-555-0153

On Mon, Nov 30, 2026 at 6:02 PM Dana Vale <dana@vale-homes.example> wrote:
> 3 matches
> Dana Vale, REALTOR`);
	expect(found?.person).toMatchObject({ last_name: 'Quill', email: 'petra@example.org', phone_number: '775-555-0153' });
});

it('who has decided to sell asks what it would bring', () => {
	const found = readInquiry(`From: Petra Quill <petra@example.com>
To: dana@vale-homes.example

Hi Dana,

My brother Otis and I inherited our dad's place at 12 Alder Drive, Sparks, NV 89431 and we've decided to sell rather than rent it. I'm the executor, so please work through me: 775-555-0183.

Thanks,
Petra Quill`);
	expect(found?.person).toMatchObject({ last_name: 'Quill', phone_number: '775-555-0183' });
});
