import { describe, expect, it } from 'vitest';
import { expectInquiry, type InquiryCase } from '@/tests/support/inquiry-case';

const CASES: InquiryCase[] = [
	{
		portal: 'a city listing site',
		text: `Example City
Hi Colm,

You received a message about 215 Sterling Place #3F in Prospect Heights

From: Isolde Varga
Email: isolde.varga@example.com
Phone: 646.555.0108

Message: Hi Colm, are co-purchasers allowed in this co-op? Best, Isolde

See listing on Example City
$899,000 · 2 beds · 1 bath

Example City is a Example brand`,
		person: {
			first_name: 'Isolde',
			last_name: 'Varga',
			email: 'isolde.varga@example.com',
			phone_number: '646.555.0108',
		},
		message: 'Hi Colm, are co-purchasers allowed in this co-op? Best, Isolde',
		listing: { address: '215 Sterling Place #3F, Prospect Heights', price: 899000 },
	},
	{
		portal: 'the rows of a CRM',
		text: `Lead Details
Contact Name	Saoirse Kilbride
Primary Phone	(617) 555-0157
Email	saoirse.k@example.com
Listing Address	29 Mill Pond Cir
Listing City	Milton
Listing State	MA
Listing Zip	02186
Asking Price	$1,199,000
MLS Number	73210987
Consumer Comments	How old is the roof?
Listing Agent	Gwen Abbot`,
		person: {
			first_name: 'Saoirse',
			last_name: 'Kilbride',
			email: 'saoirse.k@example.com',
			phone_number: '(617) 555-0157',
		},
		message: 'How old is the roof?',
		listing: { address: '29 Mill Pond Cir, Milton, MA 02186', price: 1199000, mls_number: '73210987' },
	},
	{
		portal: 'a British flat',
		text: `Example Lets
New enquiry about a property you're marketing

Flat 6, 22 Canning Street, Liverpool L8 7NP
£950 pcm

Applicant details
Name: Dr Farah Siddiqui
Phone: 07700 900123
Email: farah.s@example.com

What they said
I'm starting at the hospital on 5 August. Is the flat furnished?

Example Lets Ltd, The Cooperage, 5 Copper Row, London SE1 2LH`,
		person: { first_name: 'Farah', last_name: 'Siddiqui', email: 'farah.s@example.com', phone_number: '07700 900123' },
		message: "I'm starting at the hospital on 5 August. Is the flat furnished?",
		listing: { address: 'Flat 6, 22 Canning Street, Liverpool L8 7NP', price: 950 },
	},
	{
		portal: 'a guest card',
		text: `You have received a new Guest Card from your website.

Guest Card
Interested Party: Devon Achterberg
Email: devon.a@example.com
Phone: (509) 555-0138
Unit: 1811 W Boone Ave Unit 3, Spokane, WA 99201
Desired Move In: 09/01/2024
Max Rent: $1,400
Bedrooms: 2
Additional Comments: I have a service dog and an emotional support cat.

View this Guest Card in the CRM`,
		person: {
			first_name: 'Devon',
			last_name: 'Achterberg',
			email: 'devon.a@example.com',
			phone_number: '(509) 555-0138',
		},
		message: 'I have a service dog and an emotional support cat.',
		listing: { address: '1811 W Boone Ave #3, Spokane, WA 99201' },
	},
	{
		portal: 'a site that names the home in brackets',
		text: `Hi Petra,

Great news! Example Homes has a new buyer for you.

Buyer: Winston Achebe
Email: winston.achebe@example.com
Phone: 206.555.0196

Winston asked to see: 7302 44th Ave NE, Seattle, WA 98115 (MLS 2098765, $1,049,000)

Message: "We're relocating from Denver in June. Open to a video tour first."

Please reply-all within one hour.
Cheers,
The Example Homes Team`,
		person: {
			first_name: 'Winston',
			last_name: 'Achebe',
			email: 'winston.achebe@example.com',
			phone_number: '206.555.0196',
		},
		message: "We're relocating from Denver in June. Open to a video tour first.",
		listing: { address: '7302 44th Ave NE, Seattle, WA 98115', price: 1049000, mls_number: '2098765' },
	},
	{
		portal: 'a form whose address has rows',
		text: `Buyer Inquiry Form

Name	Ignatius Boyle
Phone Number	(985) 555-0173
E-mail	ignatius.boyle@example.com
Property Address	Street Address: 44 Bayou Liberty Rd
City: Slidell
State / Province: LA
Postal / Zip Code: 70460
How can we help you?	I'd like the flood history for this one.
Submission Date	May 4, 2024`,
		person: {
			first_name: 'Ignatius',
			last_name: 'Boyle',
			email: 'ignatius.boyle@example.com',
			phone_number: '(985) 555-0173',
		},
		message: "I'd like the flood history for this one.",
		listing: { address: '44 Bayou Liberty Rd, Slidell, LA 70460' },
	},
	{
		portal: 'a couple that writes itself',
		text: `Hello,

We drove past 12 Kestrel Ridge Rd in Asheville yesterday and fell in love. Could we see it this week? Thursday or Friday works for us.

Thank you,
Mireille & Paul Desjardins
828-555-0155
mdesjardins@example.com`,
		person: {
			first_name: 'Mireille',
			last_name: 'Desjardins',
			email: 'mdesjardins@example.com',
			phone_number: '828-555-0155',
		},
		message: `Hello,

We drove past 12 Kestrel Ridge Rd in Asheville yesterday and fell in love. Could we see it this week? Thursday or Friday works for us.

Thank you,
Mireille & Paul Desjardins
828-555-0155
mdesjardins@example.com`,
		listing: { address: '12 Kestrel Ridge Rd, Asheville' },
	},
	{
		portal: 'a telephone service',
		text: `Example Voice
New voicemail from (702) 555-0108

Hi this is Consuela Ortega I'm calling about the condo at 4200 Paradise Road unit 2011 please call me back thank you

PLAY MESSAGE`,
		person: { first_name: 'Consuela', last_name: 'Ortega', phone_number: '(702) 555-0108' },
		message:
			"Hi this is Consuela Ortega I'm calling about the condo at 4200 Paradise Road unit 2011 please call me back thank you",
		listing: { address: '4200 Paradise Road #2011' },
	},
	{
		portal: 'questions between stars',
		text: `Your form Open House Sign-in has a new response:

*What's your first name?*
Greta

*And your last name?*
Holm

*What's the best email for you?*
greta.holm@example.com

*Phone number?*
+1 612 555 0142

*Which home did you visit?*
3915 Xerxes Ave S, Minneapolis, MN 55410

*Anything you'd like to tell us?*
Loved the garden. What are the taxes?`,
		person: {
			first_name: 'Greta',
			last_name: 'Holm',
			email: 'greta.holm@example.com',
			phone_number: '+1 612 555 0142',
		},
		message: 'Loved the garden. What are the taxes?',
		listing: { address: '3915 Xerxes Ave S, Minneapolis, MN 55410' },
	},
];

describe('messages of CRMs, forms and people', () => {
	it.each(CASES)('reads $portal', (read) => {
		expect(expectInquiry(read)).toBe(read.listing?.address);
	});
});
