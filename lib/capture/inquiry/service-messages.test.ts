import { describe, expect, it } from 'vitest';
import { expectInquiry, type InquiryCase } from '@/tests/support/inquiry-case';

const CASES: InquiryCase[] = [
	{
		portal: 'a mail with its own header',
		text: `From: Example CRM <notifications@crm.example.com>
To: wes@example.com
Subject: Inquiry from Tobias Lindqvist on 88 Pelican Ct

Tobias Lindqvist has a question about a property

Question:
What are the flood insurance costs on this one?

88 Pelican Ct, Mount Pleasant, SC 29464
Listed at $1,125,000
MLS: 24011873

Tobias Lindqvist
E: tobias.lindqvist@example.com
M: 843-555-0161

Log in to respond`,
		person: {
			first_name: 'Tobias',
			last_name: 'Lindqvist',
			email: 'tobias.lindqvist@example.com',
			phone_number: '843-555-0161',
		},
		message: 'What are the flood insurance costs on this one?',
		listing: { address: '88 Pelican Ct, Mount Pleasant, SC 29464', price: 1125000, mls_number: '24011873' },
	},
	{
		portal: 'a social network that prints the name before the words',
		text: `Example Social
Roderick Amaya sent you a message about your listing
3 Beds 2 Baths House - $2,100
Roderick: Good evening, is the house on Calle Sombra still for rent? My number is 505-555-0144
View on Messenger
This message was sent to dana@example.com. If you don't want to receive these emails from Example Social in the future, please unsubscribe.`,
		person: { first_name: 'Roderick', last_name: 'Amaya', phone_number: '505-555-0144' },
		message: 'Good evening, is the house on Calle Sombra still for rent? My number is 505-555-0144',
		listing: { price: 2100 },
	},
	{
		portal: 'an Australian listing site',
		text: `Example Domains
New enquiry for 3/27 Banksia Street, Heidelberg VIC 3084

Hi Oliver,
You've received an enquiry from a Example Domains user.

Name: Yasmin El-Khoury
Phone: 0491 570 156
Email: yasmin.ek@example.com
I would like to: Inspect the property, Receive the Statement of Information

Comments:
Are pets allowed by the owners corp?

Property ID: 2019123456
© Example Domains Group`,
		person: {
			first_name: 'Yasmin',
			last_name: 'El-Khoury',
			email: 'yasmin.ek@example.com',
			phone_number: '0491 570 156',
		},
		message: 'Are pets allowed by the owners corp?',
		listing: { address: '3/27 Banksia Street, Heidelberg VIC 3084' },
	},
	{
		portal: 'a brokerage whose name stands above',
		text: `Compass
New inquiry on your exclusive listing

Brielle Kaminski
brielle.k@example.com
+1 917-555-0120

is interested in

340 East 93rd Street, Unit 14C
Manhattan, NY 10128
$1,295,000

"Can we schedule a private showing next week?"

Reply   Add to Compass CRM`,
		person: {
			first_name: 'Brielle',
			last_name: 'Kaminski',
			email: 'brielle.k@example.com',
			phone_number: '+1 917-555-0120',
		},
		message: 'Can we schedule a private showing next week?',
		listing: { address: '340 East 93rd Street #14C, Manhattan, NY 10128', price: 1295000 },
	},
	{
		portal: 'a seller who is introduced',
		text: `Example Referrals
Corey, you've been introduced to a new seller

Seller: Ingeborg Falk
Phone: (503) 555-0128
Email: ingeborg.falk@example.com

Property address: 4015 SE Tenino Ct, Portland, OR 97202
Property type: Single family home
Estimated value: $560,000 - $600,000
Timeline to sell: ASAP

Notes from Example Referrals: Ingeborg is relocating and wants to interview two agents.

Call Ingeborg now`,
		person: {
			first_name: 'Ingeborg',
			last_name: 'Falk',
			email: 'ingeborg.falk@example.com',
			phone_number: '(503) 555-0128',
		},
		message: 'Ingeborg is relocating and wants to interview two agents.',
		listing: { address: '4015 SE Tenino Ct, Portland, OR 97202' },
	},
	{
		portal: 'a voicemail with its transcript',
		text: `You missed a call from a potential client

Caller: BAPTISTE MOREAU
Caller ID: (504) 555-0122
Sign rider: 3600 Chartres St, New Orleans, LA 70117
Voicemail transcript: "Hi this is Baptiste Moreau, I'm standing outside the house on Chartres and wondering how much it is."`,
		person: { first_name: 'BAPTISTE', last_name: 'MOREAU', phone_number: '(504) 555-0122' },
		message: "Hi this is Baptiste Moreau, I'm standing outside the house on Chartres and wondering how much it is.",
		listing: { address: '3600 Chartres St, New Orleans, LA 70117' },
	},
	{
		portal: 'a site that names its keys',
		text: `From: Website <no-reply@example.com>
Subject: Contact from 6 Canoe Landing

contact_name: Bertrand Achebe
contact_email: bachebe@example.com
contact_phone: 989-555-0186
listing_address: 6 Canoe Landing, Houghton Lake, MI 48629
listing_mls: 201812345
body: Does this come with the dock? And is short term rental allowed?`,
		person: { first_name: 'Bertrand', last_name: 'Achebe', email: 'bachebe@example.com', phone_number: '989-555-0186' },
		message: 'Does this come with the dock? And is short term rental allowed?',
		listing: { address: '6 Canoe Landing, Houghton Lake, MI 48629', mls_number: '201812345' },
	},
	{
		portal: 'a site that names only the page',
		text: `New lead from your website 🎉

Name
Anselm Duarte

Email
anselm@example.com

Phone
305.555.0109

Source
Property Page - 1 Grove Isle Dr #1405

Message
Interested in this unit. Is the seller open to a furnished sale?

View in CRM

Example Sites • 909 3rd Ave • New York, NY 10022`,
		person: { first_name: 'Anselm', last_name: 'Duarte', email: 'anselm@example.com', phone_number: '305.555.0109' },
		message: 'Interested in this unit. Is the seller open to a furnished sale?',
		listing: { address: '1 Grove Isle Dr #1405' },
	},
	{
		portal: 'a British listing site',
		text: `You have received an enquiry from Example Moves

Property details
14 Larch Close, Great Bookham, Surrey, KT23 4XX
£675,000

Customer details
Name: Mrs Imogen Treadwell
Telephone: 01372 555 019
Email: imogen.t@example.com
Type of enquiry: I'd like to arrange a viewing
Customer's situation: I have a property to sell

Message:
We'd like to view on Saturday morning if possible. Is there access to the garden from the side?

Example Moves Group Limited, 33 Soho Square, London W1D 3QU`,
		person: {
			first_name: 'Imogen',
			last_name: 'Treadwell',
			email: 'imogen.t@example.com',
			phone_number: '01372 555 019',
		},
		message: "We'd like to view on Saturday morning if possible. Is there access to the garden from the side?",
		listing: { address: '14 Larch Close, Great Bookham, Surrey, KT23 4XX', price: 675000 },
	},
	{
		portal: 'a search engine that writes for somebody',
		text: `Delphine Marchetti via Example <x7@services.example.com>
to me

You have a new message request

Customer Name: Delphine Marchetti
Job type: Buying a home
Location: Sarasota, FL 34236
Phone: (941) 555-0102
Message: "Looking for a 2 bed condo near downtown, can you help?"

Reply to this email to message the customer back.`,
		person: { first_name: 'Delphine', last_name: 'Marchetti', phone_number: '(941) 555-0102' },
		message: 'Looking for a 2 bed condo near downtown, can you help?',
	},
];

describe('messages of sites and services', () => {
	it.each(CASES)('reads $portal', (read) => {
		expect(expectInquiry(read)).toBe(read.listing?.address);
	});
});
