import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

/** None of these tells who asks: a wrong person is worse than none, found on a page or selected. */
const TEXTS: [string, string][] = [
	[
		'a lender’s news of a client',
		`Pre-approval update

Hi Dana, your client Gordon Whitlow has been pre-approved for $450,000.

Loan officer: Piers Holt, NMLS 123456
Phone: 775-555-0198
Email: piers@example.com`,
	],
	[
		'a request for feedback on a showing',
		`Feedback Request: 12 Alder Way, Sparks, NV 89431

Hi Dana Vale,

Thank you for showing 12 Alder Way on Sat, Mar 15, 2025.

The listing agent, Piers Holt, would appreciate your feedback:
1. Is your client interested in this property?   Yes / No / Maybe

Message from the listing agent:
"Seller is motivated, please let me know if your buyer would like to see it again! - Piers"

Piers Holt
Holt Realty
Mobile: (775) 555-0159
piers@example.com`,
	],
	[
		'a showing that was confirmed',
		`CONFIRMED: Showing - 12 Alder Way, Sparks, NV 89431

Showing Confirmed
Your showing on your listing has been CONFIRMED.

Listing: 12 Alder Way
Date: Saturday, April 26
Requested by: Piers Holt
Holt Realty
Cell: (775) 555-0149
piers@example.com
Comments: Buyers relocating, would like to see garage and attic.`,
	],
	[
		'the price of a saved search’s home',
		`Price Cut: 12 Alder Way and 2 other updates

A home in your saved search just dropped in price

PRICE CUT $785,000 $825,000
12 Alder Way, Sparks, NV 89431

Ready to see one in person?
Your agent: Piers Holt
775-555-0177 · piers@example.com
"Hi! I'm happy to answer any questions about this home."
You're receiving this because you saved a search.`,
	],
	[
		'a receipt for leads',
		`Receipt from LeadHarbor, Inc.
$449.00
Paid March 1, 2025

Invoice number	7C1D09AF-0011
Payment method	Visa •••• 0101
Bill to	Otis Marsh, Marsh Homes, 4010 Mesquite Ave, El Paso, TX 79904

Exclusive Buyer Leads - ZIP 79904 (20 leads)
Amount paid	$449.00

Leads delivered last month: 17. Name, phone and email of every lead are in your dashboard.
Questions? Contact us at billing@example.com or call (915) 555-0114.`,
	],
	[
		'an escrow officer’s appointment',
		`Closing scheduled: 12 Alder Way

Name: Alder closing
Escrow officer: Tamsin Rhodes
Email: tamsin@example.com
Phone: 775-555-0120`,
	],
	[
		'a showing that another agent asks for',
		`Appointment Requested

12 Alder Way, Sparks, NV 89431
ID# 240001234

Requested by:
Nadia Bloom
Vale Realty
Office: 775-555-0110
Mobile: 775-555-0111
nadia@example.com
Agent License: S.0123456

Confirm  Decline  Reschedule`,
	],
	[
		'a price alert',
		`Price drop on a home you saved!
$399,000 (was $415,000)
12 Alder Way, Sparks, NV 89431
3 bd, 2 ba, 1,640 sqft
See all details
Your agent: Dana Vale, 775-555-0100
Unsubscribe`,
	],
	[
		'a saved search’s alert',
		`2 new listings match your search
$1,800/mo
77 Copper Basin Way, Elko, NV
Request a tour
$2,050/mo
79 Copper Basin Way, Elko, NV
Request a tour
Manage your saved searches`,
	],
	[
		'an agent’s card on a listing',
		`Listed by
Tobias Renner
Summit & Pine Realty
(530) 555-0190
tobias@example.com
DRE #01234567
Request a tour
Contact agent`,
	],
	[
		'an agent’s card with labels',
		`Listing Agent: Tobias Renner
Name: Tobias Renner
Phone: (530) 555-0190
Email: tobias@example.com
License: S.0123456`,
	],
	[
		'an agent’s signature',
		`Dana Vale
REALTOR®
Alder Lane Realty
775-555-0100
dana@example.com`,
	],
	[
		'a lender’s signature',
		`Otto Brandt
Senior Loan Officer, NMLS #123456
Example Mortgage
c: 775-555-0144
otto@example.com`,
	],
	[
		'a marketing mail',
		`Get more leads this spring!
Hi there,
Thousands of buyers are looking for homes in your area. I'd love to show you how our team can help you sell.
Call us at (800) 555-0100 or write to sales@example.com.
Best,
Paula Grant
Growth Manager, Example Leads Inc.
Unsubscribe`,
	],
	[
		'an agent’s newsletter',
		`Dear neighbor,
I just listed a home near you and I am looking for buyers. Curious what your home is worth?
Call me for a free consultation: 775-555-0100.
Dana Vale`,
	],
	[
		'a piece of news',
		`Home prices rose 4 percent in May
By Lionel Strand, staff reporter
"Buyers are tired," said Greta Holm, an economist. She expects sales to slow.
Lionel Strand: 206-555-0133 or lstrand@example.com; on social media: @lstrand.`,
	],
	[
		'a listing’s description',
		`$1,590 / 1br - Come home to Twin Creeks
1 bedroom apartment at 1111 Fillmore Blvd, Antioch, CA 94509
Call now: show contact info
Amenities: pool, gym. Pets: cats are OK. Available now.
Shoppers saved this home 12 times.`,
	],
	[
		'a search page',
		`Sort: Homes for you
Price: Any
12 Alder Way, Sparks, NV 89431
ALDER LANE REALTY
$399,000
Sort: Newest
14 Alder Way, Sparks, NV 89431
DANA VALE
Show more`,
	],
	[
		'an empty contact form',
		`Request information
First Name *
Last Name *
Email *
Phone
Message
I agree to the terms
Send`,
	],
	[
		'a confirmation of the agent’s own order',
		`Thank you for your order, Dana!
Order number: 4455667
Name: Alder Lane Realty
Ship to: 5 Quarry Ave, Sparks, NV 89434
Questions? Call (800) 555-0122`,
	],
	[
		'a vendor’s letter',
		`From: Carl Simms <carl@vendor.example>
Hi Dana,
I wanted to ask whether you'd like more seller leads. Can we schedule a 15 minute call?
Carl Simms
Account Executive
LeadBoost Inc.
(888) 555-0100`,
	],
	[
		'a document to sign',
		`Otis Fairbanks has sent you a document to review and sign.
REVIEW DOCUMENT
Otis Fairbanks
otis@example.com`,
	],
	[
		'another agent’s client match',
		`New Listing! A home matching your client's search
12 Alder Way, Sparks, NV 89431 $399,000 MLS# 240011223
Listing Agent: Tobias Renner 530-555-0190 tobias@example.com
Prepared by Dana Vale dana@example.org`,
	],
];

/** Who selects these points at that contact. */
const CARDS: [string, string][] = [
	[
		'a market report',
		`Market report for Mesa
Median price: $410,000
Contact: Dana Vale
Phone: 775-555-0100
Email: dana@willow.example`,
	],
	[
		'a receipt',
		`Thanks for your order
Bill to
Name: Dana Vale
Email: dana@example.org
Phone: 775-555-0100
Total: $48.00`,
	],
	[
		'a tenant’s call for repairs',
		`New maintenance request
Tenant: Otis Fairbanks
Phone: 775-555-0123
Email: otis@example.com
Description: The sink leaks and the heater is broken. Please send someone.`,
	],
];

describe('what is no inquiry', () => {
	it.each([...TEXTS, ...CARDS])('%s names nobody', (_, text) => {
		expect(readInquiry(text)?.person).toBeUndefined();
		expect(readInquiry(text.replace(/\n+/g, ' '))?.person).toBeUndefined();
	});

	it.each(TEXTS)('%s names nobody when it is selected', (_, text) => {
		expect(readInquiry(text, true)?.person).toBeUndefined();
	});

	it('gives nothing for nothing, controls and enormous text', () => {
		expect(readInquiry('')).toBeUndefined();
		expect(readInquiry(' \u0000\u200b\n\n\t')).toBeUndefined();
		// Anything but linear time would not come back from these.
		expect(readInquiry('Name: '.repeat(200_000))?.person).toBeUndefined();
		expect(readInquiry('1 A St '.repeat(100_000), true)?.person).toBeUndefined();
		expect(readInquiry(`${'a'.repeat(300_000)}@`, true)?.person).toBeUndefined();
	});
});
