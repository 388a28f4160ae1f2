import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

/** The lead of a mail as webmail shows it, selected whole. */
const leadOf = (text: string) => readInquiry(text)?.person;

describe('what webmail prints over an open mail', () => {
	it('"Unsubscribe" behind the sender begins no footer', () => {
		const text = `Petra Quill is requesting information about 12 Alder Way, Sparks, NV, 89431
Inbox

Zillow <no-reply@mail.zillow.example> Unsubscribe
Tue, Mar 4, 8:12 PM (14 hours ago)
to me

New contact

Petra Quill
(775) 555-0137
petra.q81@example.com

Message
Is the bonus room over the garage one of the 4 bedrooms?`;
		expect(leadOf(text)).toMatchObject({
			first_name: 'Petra',
			last_name: 'Quill',
			phone_number: '(775) 555-0137',
			email: 'petra.q81@example.com',
		});
	});

	it('"to rentals" is the reader, whatever they are called', () => {
		const text = `Apartment on Alder St.

Petra Quill-Vale
<p.quillvale@example.com>	Sat, Jun 21, 2:16 PM (1 day ago)
to rentals

Hello,

I am writing about the apartment above the bakery on Alder Street. Is the unit free and may I see it some afternoon?

Thank you very much for your time,
Petra Quill-Vale RN
cell (775) 555-0153`;
		expect(leadOf(text)).toMatchObject({ last_name: 'Quill-Vale', email: 'p.quillvale@example.com' });
	});
});

it('who sells what they were left signs as its representative', () => {
	const text = `From: Petra Quill <petra@example.com>
Subject: Mother's house
To: dana@vale-homes.example

Good morning,

My brothers and I have inherited her home, 12 Alder Way in Sparks 89431. Could you come by and tell us what it would sell for?

Petra Quill
Personal Representative, Estate of Maxine Quill
775-555-0121`;
	expect(leadOf(text)).toMatchObject({ last_name: 'Quill', phone_number: '775-555-0121' });
});

it('a lead’s loan has a status, too', () => {
	const text = `You've been introduced to a new customer!

CUSTOMER
Petra Quill
petra@example.com
(775) 555-0128

COMMENTS FROM CUSTOMER
I am ready to offer if the sellers will leave the hot tub.

ADDITIONAL INFO
Loan status: Pre-approved`;
	expect(leadOf(text)).toMatchObject({ last_name: 'Quill', phone_number: '(775) 555-0128' });
});
