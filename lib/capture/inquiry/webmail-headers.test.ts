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

it('a text passed on by a phone service has its number in the header, and its words below', () => {
	const text = `New text message from (775) 555-0126
Inbox

(775) 555-0126 (SMS) <17755550126.x@txt.example.com>
Mon, Nov 30, 6:54 PM (14 hours ago)
to me

Phone Desk

hey is 1733 alder rd still for rent?? looking for jan 1. this is petra

To respond to this text message, reply to this email or visit Phone Desk.

YOUR ACCOUNT HELP CENTER`;
	const found = readInquiry(text);
	expect(found?.person).toEqual({ role: 'inquirer', first_name: 'petra', phone_number: '(775) 555-0126' });
	expect(found?.message).toBe('hey is 1733 alder rd still for rent?? looking for jan 1. this is petra');
	expect(found?.listing?.property?.address).toMatchObject({ street_number: '1733', street_name: 'alder' });
});

it('a letter in small letters is its sender’s, under whatever subject, with the number that it says', () => {
	const text = `alder way
Inbox

Petra Quill <petra@example.com>
11:52 PM (9 hours ago)
to me

hi i saw the sign for 12 alder way is it still available i need to be out of my place by the 15th. my loan is paid off

call or txt 775 555 0165 or at work 775 555 0190 till 4

Reply
Forward`;
	const found = readInquiry(text);
	expect(found?.person).toMatchObject({ last_name: 'Quill', email: 'petra@example.com', phone_number: '775 555 0165' });
	expect(found?.message).toMatch(/^hi i saw the sign.*till 4$/s);
});

it('a letter ends where its writer’s signature begins, and the mobile of it is theirs', () => {
	const text = `From: Petra Quill <petra@example.com>
To: dana@vale-homes.example
Subject: My mother's condo

Good morning,

My mother is moving, and I need to sell her condo at 12 Alder Way, Sparks, NV 89431. Could you come by next week?

Best,
Petra

Petra Quill, P.E.
Senior Structural Engineer
Fallow & Pike Engineers
O 775.555.0177  |  M 775.555.0178  |  F 775.555.0179

CONFIDENTIALITY NOTICE: This e-mail may contain privileged information.`;
	const found = readInquiry(text);
	expect(found?.person?.phone_number).toBe('775.555.0178');
	expect(found?.message).toMatch(/^Good morning,.*Best,\nPetra$/s);
});

it('iCloud’s sender without brackets, below the initial that stands for a picture', () => {
	const text = `D
Otis Trujillo otis55@example.net
Nov 30, 2026 at 9:40 PM
To: Dana Vale
Juniper
Hi is the blue ranch at 12 Alder Way still for sale?
Can you text me at 775-555-0153 either way
Otis
Sent from my iPhone`;
	expect(leadOf(text)).toMatchObject({ last_name: 'Trujillo', email: 'otis55@example.net' });
	expect(readInquiry(text)?.message).toMatch(/^Juniper\n|^Hi is the blue ranch/);
});
