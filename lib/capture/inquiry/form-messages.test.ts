import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

interface Case {
	form: string;
	text: string;
	person: Record<string, string>;
	message?: string;
	address?: string;
	price?: number;
	mls?: string;
}

const CASES: Case[] = [
	{
		form: 'a contact form of a blog system',
		text: `From: Corin Halloway <corin@example.com>
Subject: Question about a home

Message Body:
Does the garage fit a truck?
We could come on Sunday.

--
This e-mail was sent from a contact form on Alder Lane Realty (https://alderlane.example.com)`,
		person: { first_name: 'Corin', last_name: 'Halloway', email: 'corin@example.com' },
		message: 'Does the garage fit a truck?\nWe could come on Sunday.',
	},
	{
		form: 'a site builder’s form',
		text: `Sent via form submission from Juniper Homes

Name: Sabine Orlov
Email: sabine.orlov@example.com
Phone: (406) 555-0110
Message: Please call me after 4.

Does this submission look like spam? Report it here.`,
		person: {
			first_name: 'Sabine',
			last_name: 'Orlov',
			email: 'sabine.orlov@example.com',
			phone_number: '(406) 555-0110',
		},
		message: 'Please call me after 4.',
	},
	{
		form: 'a form with a consent and its date below the message',
		text: `Name
Lars Bexley
Email
lars.bexley@example.com
How can we help?
Looking for a duplex.
I agree to the terms
Yes
Submission Date
2024-02-11 10:22:31`,
		person: { first_name: 'Lars', last_name: 'Bexley', email: 'lars.bexley@example.com' },
		message: 'Looking for a duplex.',
	},
	{
		form: 'a page builder’s form with its trailer',
		text: `Name: Leopold Fenn
Email: lfenn@example.com
Message: I saw the sign at 18 Heron Pt. What's the asking price?

---

Date: May 4, 2025
Time: 9:14 am
Page URL: https://example.com/contact
User Agent: Mozilla/5.0
Remote IP: 192.0.2.10
Powered by: A page builder`,
		person: { first_name: 'Leopold', last_name: 'Fenn', email: 'lfenn@example.com' },
		message: "I saw the sign at 18 Heron Pt. What's the asking price?",
		address: '18 Heron Pt',
	},
	{
		form: 'labels on lines of their own',
		text: `New form submission

First Name
Giulia

Last Name
Stroud

Email
giulia.s@example.com

Phone
775-555-0102

Address of interest
12 Osprey Loop, Verdi, NV 89439

Comments
Is it on septic?`,
		person: { first_name: 'Giulia', last_name: 'Stroud', email: 'giulia.s@example.com', phone_number: '775-555-0102' },
		message: 'Is it on septic?',
		address: '12 Osprey Loop, Verdi, NV 89439',
	},
	{
		form: 'a table, cells divided by tabs',
		text: `Full Name\tAmbrose Tully
E-mail\tambrose@example.com
Cell Phone\t(775) 555-0199
Listing\t7 Quail Run, Fernley, NV 89408
Price\t$329,000
Your Question\tWhen was the roof replaced?`,
		person: { first_name: 'Ambrose', last_name: 'Tully', email: 'ambrose@example.com', phone_number: '(775) 555-0199' },
		message: 'When was the roof replaced?',
		address: '7 Quail Run, Fernley, NV 89408',
		price: 329000,
	},
	{
		form: 'a row of headings over a row of values',
		text: `New entry\nName\tEmail\tPhone\tComments\nOttilie Brandt\tottilie@example.com\t775-555-0121\tIs there a basement?`,
		person: { first_name: 'Ottilie', last_name: 'Brandt', email: 'ottilie@example.com', phone_number: '775-555-0121' },
		message: 'Is there a basement?',
	},
	{
		form: 'dashes for colons',
		text: `Website inquiry
Name - Fergus Malloy
Phone - 775 555 0145
Email - fergus@example.com
MLS # - 240055667
Comments - Call anytime`,
		person: { first_name: 'Fergus', last_name: 'Malloy', phone_number: '775 555 0145', email: 'fergus@example.com' },
		message: 'Call anytime',
		mls: '240055667',
	},
	{
		form: 'camel-case keys with fillers',
		text: `fullName:perla No last name given
phone:(408) 555-0137
email:
wishes_bedrooms:
message:perla would like a call back.`,
		person: { first_name: 'perla', phone_number: '(408) 555-0137' },
		message: 'perla would like a call back.',
	},
	{
		form: 'whole questions as labels',
		text: `Your Name (First and Last) *
Katia Brenner

Your Email so we can confirm (required) *\tkbrenner@example.com
Your Phone Number for reminders:\t(415) 555-0108
Do you have any pets? *
one dog

Best time or other info (optional):
weekday evenings only`,
		person: {
			first_name: 'Katia',
			last_name: 'Brenner',
			email: 'kbrenner@example.com',
			phone_number: '(415) 555-0108',
		},
		message: 'weekday evenings only',
	},
	{
		form: 'a flattened form, on one line',
		text: 'Source: Example Portal First Name: Jonas Last Name: Weir Email: jonas.weir@example.com Phone: 775-555-0177 Message: Could you send me the floor plan? Property Address: 88 Topaz Dr, Sparks, NV 89436 MLS ID: #240013326 Price: $388,500 Notes: Active; Listing agent Otto Vance; Broker Vance Realty.',
		person: { first_name: 'Jonas', last_name: 'Weir', email: 'jonas.weir@example.com', phone_number: '775-555-0177' },
		message: 'Could you send me the floor plan?',
		address: '88 Topaz Dr, Sparks, NV 89436',
		price: 388500,
		mls: '240013326',
	},
	{
		form: 'an inquiry with address rows and an MLS number',
		text: `Subject: New example.com lead - Delphine Harcourt

First Name: Delphine
Last Name: Harcourt
Email Address: dharcourt@example.com
Phone Number: 517-555-0198

Comment:
We would like to walk through 15 Alderwood Dr, Brook Falls, MI 49299 next week.

The inquiry is about:

Property Address:
15 Alderwood Dr
Brook Falls, MI 49299
MLSID # 26000011`,
		person: {
			first_name: 'Delphine',
			last_name: 'Harcourt',
			email: 'dharcourt@example.com',
			phone_number: '517-555-0198',
		},
		message: 'We would like to walk through 15 Alderwood Dr, Brook Falls, MI 49299 next week.',
		address: '15 Alderwood Dr, Brook Falls, MI 49299',
		mls: '26000011',
	},
	{
		form: 'a form with the agent’s details below',
		text: `Showing Request

Buyer: Solveig Anand
Email: solveig@example.com
Phone: 775-555-0163
Preferred date: May 9
Message: Can we see it Friday at 3:30?

Listing Agent:
Quentin Boyle
Phone: 775-555-0100
Email: quentin@example.org
License: S.0012345`,
		person: { first_name: 'Solveig', last_name: 'Anand', email: 'solveig@example.com', phone_number: '775-555-0163' },
		message: 'Can we see it Friday at 3:30?',
	},
];

describe('form messages', () => {
	it.each(CASES)('reads $form', ({ text, person, message, address, price, mls }) => {
		const found = readInquiry(text);
		expect(found?.person).toEqual({ role: 'inquirer', ...person });
		expect(found?.message).toBe(message);
		expect(found?.listing?.price).toBe(price);
		expect(found?.listing?.mls_number).toBe(mls);
		expect(found?.listing?.property?.address?.full_address).toBe(address);
	});

	it.each([
		[
			'on lines',
			'First Name: John\nLast Name: Smith\nEmail: [email protected]\nListing: 1265 Barry Avenue, Dallas, Texas',
		],
		[
			'flattened',
			'First Name: John Last Name: Smith Email: [email protected] Listing: 1265 Barry Avenue, Dallas, Texas',
		],
	])("reads Rechat's own example %s: a placeholder is no email", (_, text) => {
		const found = readInquiry(text, true);
		expect(found?.person).toEqual({ role: 'inquirer', first_name: 'John', last_name: 'Smith' });
		expect(found?.listing?.property?.address).toMatchObject({
			street_number: '1265',
			street_name: 'Barry',
			street_suffix: 'Avenue',
			city: 'Dallas',
			state_code: 'TX',
		});
	});
});

describe('forms with more than one of a kind', () => {
	const person = 'Name: Petra Quill\nEmail: petra@example.com\nPhone: (775) 555-0158';
	const streetOf = (text: string) => readInquiry(text)?.listing?.property?.address?.street_number;

	it('the home is in the row among those of a home, not the lead’s own below their name', () => {
		const text = `A lead has asked a question\n\nLead Details\n${person}\nAddress: 4 Fennel Ct, Reno, NV 89501\n\nProperty\nAddress: 209 Alder Dr, Sparks, NV 89431\nMLS: 26004417\n\nQuestion\nDoes this one flood?\n\nRecent Activity\nViewed 209 Alder Dr (4 times)`;
		expect(streetOf(text)).toBe('209');
		expect(readInquiry(text)?.message).toBe('Does this one flood?');
	});

	it('a current address is the lead’s own', () => {
		const text = `New submission\n${person}\nYour Current Address\n14 Fennel Rd\nReno, NV 89501\nProperty\nMLS 4183377 – 302 Alder Ter, Sparks, NV 89431\nMessage\nCould you show us the place?`;
		expect(streetOf(text)).toBe('302');
		expect(readInquiry(text)?.listing?.mls_number).toBe('4183377');
	});

	it('the message is what was asked in a sentence, not the form’s own questions', () => {
		const text = `Booked\nInvitee:\nPetra Quill\nInvitee Email:\npetra@example.com\nText Reminder Number:\n(775) 555-0153\n\nQuestions:\n\nAre you currently working with an agent?\nNo\n\nPlease share anything that will help prepare for our meeting.\nfirst time buyer, and a little discouraged`;
		const found = readInquiry(text);
		expect(found?.person?.phone_number).toBe('(775) 555-0153');
		expect(found?.message).toBe('first time buyer, and a little discouraged');
	});

	it('whose address was typed is the lead, however many got it', () => {
		const text = `Lead alert for Petra Quill\nfrom a site interested in 12 Alder Way ($362,500)\n\nPhone\t(775) 555-0121 mobile\nEmail\tpetra.q@example.com\nMessage\t“I’d like more info on the basement.”\nAssigned to\tIlse Brandt\n\nNote: reply to this email to contact Petra directly. Lead sent to the pond (Ilse Brandt, Kurt Dresner, Amy Zhao).`;
		expect(readInquiry(text)?.person).toMatchObject({ first_name: 'Petra', last_name: 'Quill' });
	});

	it('who signs in at an open house is a lead, whoever they work with', () => {
		const text = `You've got a new sign-in at 905 Alder Dr!\nPetra Quill\n(775) 555-0141\npetra@example.com\n\nAre you working with an agent?\nYes - Otis Marsh, Fallow Group\nComments\nJust neighbors, but our son might want it. Send disclosures?\nHosted by Dana Vale`;
		expect(readInquiry(text)?.person).toMatchObject({ last_name: 'Quill', email: 'petra@example.com' });
	});

	it('a service’s own address is nobody’s', () => {
		const text = `New Text Lead\nA home shopper has sent you a text message about your listing.\n\nPhone\t(775) 555-0118\nMessage\tIs the seller open to FHA?\n\nQuestions? Call us at (888) 555-0111 or email support@homes-desk.example.`;
		expect(readInquiry(text)?.person).toEqual({ role: 'inquirer', phone_number: '(775) 555-0118' });
	});

	it('a form’s own phone goes before the property’s, also below a word in brackets', () => {
		const rows = (phone: string) =>
			`New inquiry\nProperty Phone: (775) 555-0109\nName: Petra Quill\nEmail: petra@example.com\n${phone}\nComments: Is it still free?`;
		expect(readInquiry(rows('Cell Phone: (775) 555-0134'))?.person?.phone_number).toBe('(775) 555-0134');
		expect(readInquiry(rows('Phone: (country)   (775) 555-0139'))?.person?.phone_number).toBe('(775) 555-0139');
	});

	it('what a phone’s network calls a caller is no name', () => {
		const text = `New Voice Message\nFrom:\tWIRELESS CALLER (775) 555-0149\n\nVoicemail Preview:\n"Hello, my name is Ellen Quill. I'm calling about the townhouse at 812 Alder Street, I'd like to see it this week. You can reach me at 775-555-0152. Thank you."`;
		expect(readInquiry(text)?.person).toMatchObject({ first_name: 'Ellen', last_name: 'Quill' });
	});

	it('an inspection that is confirmed names nobody who asks', () => {
		const text = `Subject: Inspection confirmed - 12 Alder Way\nHi Dana,\n\nClient\tPetra Quill\nClient phone\t(775) 555-0182\nClient email\tpetra@example.com\nProperty\t12 Alder Way, Sparks, NV 89431`;
		expect(readInquiry(text)?.person).toBeUndefined();
	});
});
