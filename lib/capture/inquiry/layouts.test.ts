import { describe, expect, it } from 'vitest';
import { expectInquiry, type InquiryCase } from '@/tests/support/inquiry-case';
import { readInquiry } from './inquiry';

const CASES: InquiryCase[] = [
	{
		portal: 'his words between the notice and his details',
		text: `Hi there,

You've received an inquiry from Petra Quill-Vale about 12 Alder Way #4B.

Hello,

I am moving in June and would love to see it. My budget is $4,500.

Phone: 775-555-0141
Email: petra@example.com
You can reply directly to this email to respond.`,
		person: {
			first_name: 'Petra',
			last_name: 'Quill-Vale',
			email: 'petra@example.com',
			phone_number: '775-555-0141',
		},
		message: 'Hello,\n\nI am moving in June and would love to see it. My budget is $4,500.',
		listing: { address: '12 Alder Way #4B' },
	},
	{
		portal: 'a greeted question above a table of details',
		text: `New message from Casper Wold
Hi there, do you have rentals near the park?

Name
Casper Wold
Email
cwold@example.com`,
		person: { first_name: 'Casper', last_name: 'Wold', email: 'cwold@example.com' },
		message: 'Hi there, do you have rentals near the park?',
	},
	{
		portal: 'a sentence that ends with a colon',
		text: `Hi Dana,

Petra Quill has asked a question about your listing 12 Alder Way, Sparks, NV 89431:

Are carts allowed? And is the $525,000 price firm?

Contact Petra:
775.555.0141
petra@example.com`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775.555.0141' },
		message: 'Are carts allowed? And is the $525,000 price firm?',
		listing: { address: '12 Alder Way, Sparks, NV 89431' },
	},
	{
		portal: 'a card whose street stands in his words too',
		text: `New Lead
Petra Quill is interested in 12 NE Alder Ave
775-555-0141
petra@example.com
I would like to see 12 NE Alder Ave, Sparks, NV 89431.

12 NE Alder Ave
Sparks, NV 89431
$725,000`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: 'I would like to see 12 NE Alder Ave, Sparks, NV 89431.',
		listing: { address: '12 NE Alder Ave, Sparks, NV 89431', price: 725000 },
	},
	{
		portal: 'a word to the reader before the name',
		text: `Great news, Petra Quill wants to tour your rental!

"Is unit 2F still free? Income 95k."

Phone	Email	Move-in
775-555-0141	petra@example.com	Sep 1`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: 'Is unit 2F still free? Income 95k.',
	},
	{
		portal: 'what is asked for beside what is said',
		text: `You just received a new lead.
Lead Name: Petra Quill
Phone: (775) 555-0141
Inquiry: Schedule a tour - 12 Alder Way, Sparks, NV 89431
Message: Could I come on Friday?
I would like to: inspect the home

Example Homes | 1-800-555-0112`,
		person: { first_name: 'Petra', last_name: 'Quill', phone_number: '(775) 555-0141' },
		message: 'Could I come on Friday?',
		listing: { address: '12 Alder Way, Sparks, NV 89431' },
	},
	{
		portal: 'a subject that is a street, and a couple who sign',
		text: `From: Hana & Joel Stein <steins@example.org>
Subject: 77 Elm Court

Message Body:
Is it open this weekend?

Best,
Hana
(775) 555-0141

--
This e-mail was sent from a contact form on Alder Homes`,
		person: { first_name: 'Hana', last_name: 'Stein', email: 'steins@example.org', phone_number: '(775) 555-0141' },
		message: 'Is it open this weekend?\n\nBest,\nHana\n(775) 555-0141',
		listing: { address: '77 Elm Court' },
	},
	{
		portal: 'a form whose questions stand over the answers',
		text: `New submission on the form "Home valuation"

First name:
Petra

Last name:
van Quill

Email:
petra@example.com

When are you planning to sell?
In 3 months`,
		person: { first_name: 'Petra', last_name: 'van Quill', email: 'petra@example.com' },
	},
	{
		portal: 'an appointment that was booked',
		text: `A new event has been scheduled.

Invitee:
Mordecai Feld

Invitee Email:
mfeld@example.com

Please share anything that will help prepare for our meeting.
Selling our house, downsizing.`,
		person: { first_name: 'Mordecai', last_name: 'Feld', email: 'mfeld@example.com' },
		message: 'Selling our house, downsizing.',
	},
	{
		portal: 'a conversation under the visitor’s name',
		text: `New message from a visitor
Visitor: Bronwyn
E-mail: bronwyn@example.com
Bronwyn: Hello, is the dock shared?
Lakeside Bot: An agent will be with you.
Bronwyn: and what are the taxes
Reply to Bronwyn`,
		person: { first_name: 'Bronwyn', email: 'bronwyn@example.com' },
		message: 'Hello, is the dock shared?\nand what are the taxes',
	},
	{
		portal: 'a CRM that speaks of an inquiry on a home',
		text: `Mireille Fontaine
Inquiry on 55 Lantern Ln, Sparks, NV 89431 via a portal
"Is this still available?"
mireille@example.com
775-555-0141
$379,000 · 3 beds · MLS 4987712`,
		person: {
			first_name: 'Mireille',
			last_name: 'Fontaine',
			email: 'mireille@example.com',
			phone_number: '775-555-0141',
		},
		message: 'Is this still available?',
		listing: { address: '55 Lantern Ln, Sparks, NV 89431', price: 379000, mls_number: '4987712' },
	},
	{
		portal: 'what a service counts beside a name',
		text: `Petra Quill just saved a home
12 Alder Way
Sparks, NV 89431
$402,000
Petra's activity this week: 14 views, 2 saves
Email petra@example.com
Call (775) 555-0141
View in CRM`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '(775) 555-0141' },
		listing: { address: '12 Alder Way, Sparks, NV 89431', price: 402000 },
	},
	{
		portal: 'a word about the person below theirs',
		text: `Petra Quill
petra@example.com
(775) 555-0141
I am interested in 12 Alder Way, Sparks, NV 89431.
This person is looking to buy in: 0-3 months`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '(775) 555-0141' },
		message: 'I am interested in 12 Alder Way, Sparks, NV 89431.',
		listing: { address: '12 Alder Way, Sparks, NV 89431' },
	},
	{
		portal: 'a text with its sender in parentheses',
		text: `New text message
From: +1 775-555-0141 (Petra Quill)
hey saw 2206 SE Alder on the site, is it pet friendly?
petra@example.com
Reply to this text in your inbox`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '+1 775-555-0141' },
		message: 'hey saw 2206 SE Alder on the site, is it pet friendly?',
		listing: { address: '2206 SE Alder' },
	},
	{
		portal: 'a subject that tells who writes, and a button in brackets',
		text: `From: Example Stays <messages@stays.example>
Subject: Petra sent you a message about 58 Alder Hill

PETRA QUILL
I'm after the carriage house only. Would they rent from May to October?

[ Reply ]

Listing: 58 Alder Hill, Sparks, NV 89431
Guest contact: petra@example.com / 775-555-0141`,
		person: { first_name: 'PETRA', last_name: 'QUILL', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: "I'm after the carriage house only. Would they rent from May to October?",
		listing: { address: '58 Alder Hill, Sparks, NV 89431' },
	},
	{
		portal: 'dots between label and value',
		text: `FOLLOW UP REQUEST
Property.......: 58 Alder Hill, Sparks, NV 89431
Buyer..........: Petra Quill
Buyer phone....: 775-555-0141
Buyer email....: petra@example.com
Buyer says.....: Would like a second showing`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: 'Would like a second showing',
		listing: { address: '58 Alder Hill, Sparks, NV 89431' },
	},
	{
		portal: 'a question between rows',
		text: `Petra is interested in your rental
58 Alder Hill, Unit 14
Sparks, NV 89431

Petra Quill
Moving: Sep 1

Month to month, is that possible here?

Phone
775-555-0141
Email
petra@example.com`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: 'Month to month, is that possible here?',
		listing: { address: '58 Alder Hill #14, Sparks, NV 89431' },
	},
	{
		portal: 'a text signed in small letters',
		text: 'SMS from 775-555-0141\naloha is the unit at 58 Alder Blvd #21 still for rent? i can pay upfront. petra quill',
		person: { first_name: 'petra', last_name: 'quill', phone_number: '775-555-0141' },
		message: 'aloha is the unit at 58 Alder Blvd #21 still for rent? i can pay upfront. petra quill',
		listing: { address: '58 Alder Blvd #21' },
	},
	{
		portal: 'a name spelled out for a machine',
		text: `Voicemail
Caller ID: 775-555-0141
Transcript:
"Hi this is Petra Quill Q U I L L I'm interested in the condo at 58 Alder Blvd please call"`,
		person: { first_name: 'Petra', last_name: 'Quill', phone_number: '775-555-0141' },
		message: "Hi this is Petra Quill Q U I L L I'm interested in the condo at 58 Alder Blvd please call",
		listing: { address: '58 Alder Blvd' },
	},
	{
		portal: 'the words after a handle',
		text: `Message forwarded by a social inbox
@petraquill (Petra Quill): Interested in 58 Alder Blvd Unit 2, Sparks. Do you do virtual tours?
Contact info shared: petra@example.com, 775-555-0141`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: 'Interested in 58 Alder Blvd Unit 2, Sparks. Do you do virtual tours?',
		listing: { address: '58 Alder Blvd #2, Sparks' },
	},
	{
		portal: 'a lead that was routed, and a flat below the street',
		text: `Lead #20931 has been routed to you.

Customer
  Petra Quill
  775-555-0141
  petra@example.com

Listing
  58 Alder Dr
  Apt 1509
  Sparks, NV 89431

Customer notes
  Is there an assessment coming? We'd pay cash.

Accept this lead within 15 minutes or it moves to the next agent.`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: "Is there an assessment coming? We'd pay cash.",
		listing: { address: '58 Alder Dr #1509, Sparks, NV 89431' },
	},
	{
		portal: 'details below a comment',
		text: `Petra Quill favorited and commented on your listing.
58 Alder Dr, Sparks, NV 89431
Comment: We love the dock! What's the water depth?
petra@example.com  775-555-0141`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: "We love the dock! What's the water depth?",
		listing: { address: '58 Alder Dr, Sparks, NV 89431' },
	},
	{
		portal: 'a subject that ends with a colon and a street',
		text: `Subject: Website Inquiry: 58 Alder St 6C
From: Alder Lofts Website <webmaster@alderlofts.example>

Someone is interested in 58 Alder St, #6C, Sparks, NV 89431.

Requester: Petra Quill
E-Mail: petra@example.com
Phone no.: 775-555-0141
Request: Hello, I saw this loft online. How loud is the train?`,
		person: { first_name: 'Petra', last_name: 'Quill', email: 'petra@example.com', phone_number: '775-555-0141' },
		message: 'Hello, I saw this loft online. How loud is the train?',
		listing: { address: '58 Alder St #6C, Sparks, NV 89431' },
	},
	{
		portal: 'prices of what he saw',
		text: `New Lead: Petra Quill
Full Name
Petra Quill
Cell
(775) 555-0141
First Property Viewed
12 Alder Way, Sparks, NV 89431
Median Price Viewed
$402,000`,
		person: { first_name: 'Petra', last_name: 'Quill', phone_number: '(775) 555-0141' },
		listing: { address: '12 Alder Way, Sparks, NV 89431' },
	},
];

describe('layouts of messages', () => {
	it.each(CASES)('are read: $portal', (read) => {
		expect(expectInquiry(read)).toBe(read.listing?.address);
	});

	it('name nobody for a site or for a form’s title', () => {
		const details = 'Email: petra@example.com\nPhone: 775-555-0141';
		for (const notice of [
			'You have received a new request from Casavale.it',
			'Your form Buyer Survey has a new response:',
		]) {
			expect(readInquiry(`${notice}\n\n${details}`)?.person).toEqual({
				role: 'inquirer',
				email: 'petra@example.com',
				phone_number: '775-555-0141',
			});
		}
	});

	it.each([
		['NWMLS #2410187', '2410187'],
		['CRMLS Number: SR24101873', 'SR24101873'],
		['NMLS #2410187', undefined],
	])('know an MLS by its own name, and no lender’s licence: %s', (line, mls_number) => {
		const text = `New lead from Petra Quill\nEmail: petra@example.com\nPhone: 775-555-0141\n12 Alder Way, Sparks, NV 89431\n${line}`;
		expect(readInquiry(text)?.listing?.mls_number).toBe(mls_number);
	});

	it('of a service that counts leads name nobody', () => {
		const text = `Your weekly report
Hi Dana,
You have 4 new leads waiting in your dashboard.
Customer success: Monica Reyes, 888-555-0101, monica@example.com`;
		expect(readInquiry(text)).toBeUndefined();
	});
});
