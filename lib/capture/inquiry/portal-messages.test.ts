import { describe, expect, it } from 'vitest';
import { expectInquiry, type InquiryCase } from '@/tests/support/inquiry-case';

const CASES: InquiryCase[] = [
	{
		portal: 'a listing site that quotes the buyer',
		text: `New lead from Example Homes

Petra Quill is interested in 48 Juniper Hollow Rd, Sparks, NV 89431

"Is the seller open to a 60-day close? We are moving from out of state."

Petra Quill
(775) 555-0141
petra.quill@example.com

48 Juniper Hollow Rd, Sparks, NV 89431
$412,500 | 3 bd | 2 ba
MLS # 250011223

Respond quickly: leads that are answered in five minutes convert better.
Unsubscribe | Privacy Policy
© 2025 Example Homes Inc., 900 Market Plaza, Suite 12, Austin, TX 78701`,
		person: {
			first_name: 'Petra',
			last_name: 'Quill',
			phone_number: '(775) 555-0141',
			email: 'petra.quill@example.com',
		},
		message: 'Is the seller open to a 60-day close? We are moving from out of state.',
		listing: { address: '48 Juniper Hollow Rd, Sparks, NV 89431', price: 412500, mls_number: '250011223' },
	},
	{
		portal: 'a tour request without any contact but a relay',
		text: `New tour request for 9 Larkspur Ct #4, Reno, NV 89502

Odalys Ferrante requested a tour and is available:

Saturday
morning

"I am available to tour: Saturday - morning"

Email: 4f8s2kd9@relay.example.com

Reply directly to this email

Know your fair housing obligations
© 2024 Example Rentals, 1 Portal Way, Seattle, WA 98101`,
		person: { first_name: 'Odalys', last_name: 'Ferrante', email: '4f8s2kd9@relay.example.com' },
		message: 'I am available to tour: Saturday - morning',
		listing: { address: '9 Larkspur Ct #4, Reno, NV 89502' },
	},
	{
		portal: 'an apartment site with a guest card',
		text: `You've received a new lead from Example Apartments!

Prospect: Bram Ostrowski
Phone: 775.555.0166
Email: bram.o@example.com
Move Date: 10/01/2025
Beds: 2
Budget: $1,900
Comments: Do you allow two cats? I can pay a deposit.

Property: Willow Bend Flats
Property Address: 2200 Mill Race Blvd, Boise, ID 83702

Please contact this lead as soon as possible.
This email was sent to leasing@example.org`,
		person: { first_name: 'Bram', last_name: 'Ostrowski', phone_number: '775.555.0166', email: 'bram.o@example.com' },
		message: 'Do you allow two cats? I can pay a deposit.',
		listing: { address: '2200 Mill Race Blvd, Boise, ID 83702' },
	},
	{
		portal: 'a site that names the agent of the listing too',
		text: `New lead from example.com

Name: Ines Calloway
Email: icalloway@example.com
Phone: 530-555-0119

Message:
I'd like to know what the HOA covers.

Is the pool heated?

Property Details
MLS ID #20250777
310 N Cedar Bluff Trl, Truckee, CA 96161
$1,250,000
Beds 4 Baths 3
Listing agent Tobias Renner
Agent phone (530) 555-0190
Broker Summit & Pine Realty`,
		person: { first_name: 'Ines', last_name: 'Calloway', email: 'icalloway@example.com', phone_number: '530-555-0119' },
		message: "I'd like to know what the HOA covers.\n\nIs the pool heated?",
		listing: { address: '310 N Cedar Bluff Trl, Truckee, CA 96161', price: 1250000, mls_number: '20250777' },
	},
	{
		portal: 'a brokerage that greets its broker and stamps the home with the hour',
		text: `Dear Sam Broker:
A new lead/inquiry has been received on your listing.
Solveig
solveig@example.com

2021-04-28 13:32:03  47-09 Juniper Street #502
Hi, is there a storage locker?`,
		person: { first_name: 'Solveig', email: 'solveig@example.com' },
		message: 'Hi, is there a storage locker?',
		listing: { address: '47-09 Juniper Street #502' },
	},
	{
		portal: 'a site that says who says what',
		text: `New Contact

Mateo Villareal says:
"Hi! When can I see this place? I work until 5."

mateo.v@example.com
775-555-0172

Your listing

FOR RENT
$2,150/mo
2 bedrooms, 1.0 bathrooms
77 Copper Basin Way, Elko, NV

See all listing details`,
		person: { first_name: 'Mateo', last_name: 'Villareal', email: 'mateo.v@example.com', phone_number: '775-555-0172' },
		message: 'Hi! When can I see this place? I work until 5.',
		listing: { address: '77 Copper Basin Way, Elko, NV', price: 2150 },
	},
];

describe('portal messages', () => {
	it.each(CASES)('reads $portal', (read) => {
		const address = expectInquiry(read);
		expect(address).toBe(read.listing?.address);
	});
});
