import { expect, it } from 'vitest';
import { readInquiry } from '../inquiry';

const priceIn = (text: string) => readInquiry(text)?.listing?.price;

it.each([
	[
		'behind “at” in a letter',
		'I saw 12 Alder Way in Sparks. Two things I could not tell from the listing at $529,900: is the bath full?',
		529_900,
	],
	[
		'not what the county says',
		'We have inherited 12 Alder Way in Sparks and want to sell it. The county has it at $162,400.',
		undefined,
	],
	['not what the writer can pay', 'We would like to see 12 Alder Way in Sparks. We are capped at $310,000.', undefined],
	['not what a service costs', 'Can we see 12 Alder Way in Sparks? The bus pass is at $149.', undefined],
])('the price of the home: %s', (_, words, price) => {
	expect(priceIn(`From: Petra Quill <pq@example.com>\nSubject: hello\n\n${words}\n\nPetra Quill`)).toBe(price);
});

it('the agent tells town, number, and price of the home below the answer of whoever asks', () => {
	const text = `From: Petra Quill <pq@example.com>
To: Dana Vale <dana@vale.example>
Subject: Re: 12 Alder Way

Saturday at 11 works, thank you. Could we see the cellar too?

Petra

On Mon, Nov 30, 2026 at 9:12 AM Dana Vale <dana@vale.example> wrote:
12 Alder Way in Sparks is a sweet one, offered at $625,000 (MLS# H6071345). I can get you in on Saturday.
Dana Vale, REALTOR, Vale Realty
On Sun, Nov 29, 2026 at 8:12 PM Petra Quill <pq@example.com> wrote:
We are interested in 12 Alder Way.`;
	const listing = readInquiry(text)?.listing;
	expect(listing).toMatchObject({ price: 625_000, mls_number: 'H6071345' });
	expect(listing?.property?.address?.city).toBe('Sparks');
});

it('a card’s price counts also below a row of the form that has its answer beside it', () => {
	const text = `You have a new customer
Name: Petra Quill
Phone: 775-555-0111
Working with another agent: No


$735,000
4 beds
12 Alder Way, Sparks, NV 89431`;
	expect(priceIn(text)).toBe(735_000);
});

it('a time and a phone in the place of an address are none', () => {
	const text = 'New lead\nName: Petra Quill\nPhone: 775-555-0111\nLocation: +1 775-555-0111\nTour: 11:00 AM, In-Person';
	expect(readInquiry(text)?.listing).toBeUndefined();
});

it('"MLS# is" comes before a number, and "y" goes on in Spanish behind a street', () => {
	const text =
		'From: Petra Quill <pq@example.com>\nSubject: x\n\nMe interesa 12 Alder Way y quisiera verla. The MLS# is 20118846.\n\nPetra Quill';
	const listing = readInquiry(text)?.listing;
	expect(listing?.mls_number).toBe('20118846');
	expect(listing?.property?.address?.full_address).toBe('12 Alder Way');
});
