import { describe, expect, it } from 'vitest';
import { expectInquiry, type InquiryCase } from '@/tests/support/inquiry-case';

const CASES: InquiryCase[] = [
	{
		portal: 'a referral network',
		text: `You have a new referral!

Meet your new client

Hollis Abernathy
hollis.a@example.com
(208) 555-0123

Looking to buy in Meridian, ID
Price range: $350,000 - $425,000
Timeline: 3 months

View referral`,
		person: {
			first_name: 'Hollis',
			last_name: 'Abernathy',
			email: 'hollis.a@example.com',
			phone_number: '(208) 555-0123',
		},
	},
	{
		portal: 'a social network lead ad (keys)',
		text: `New lead from your Facebook ad

full_name: Wren Castellane
email: wren_c@example.com
phone_number: +17755550155
what_are_you_looking_for?: A three bedroom with a yard
campaign_name: Spring open houses
ad_id: 120000000000001
created_time: 2025-05-02T18:22:01+0000`,
		person: { first_name: 'Wren', last_name: 'Castellane', email: 'wren_c@example.com', phone_number: '+17755550155' },
		message: 'A three bedroom with a yard',
	},
	{
		portal: 'a social network lead without labels',
		text: `Hi,

A new lead from your Facebook form:
Dorian
Pembrooke
dorianp@example.com
+12085550148

Turn off these emails: https://example.com/off`,
		person: {
			first_name: 'Dorian',
			last_name: 'Pembrooke',
			email: 'dorianp@example.com',
			phone_number: '+12085550148',
		},
	},
	{
		portal: 'a call-tracking notice',
		text: `You missed a call from Lucinda Marsh

Caller: Lucinda Marsh
Number: (775) 555-0133
Time: May 3, 2025 4:12 PM
Call duration: 0:43

Listen to the voicemail`,
		person: { first_name: 'Lucinda', last_name: 'Marsh', phone_number: '(775) 555-0133' },
	},
	{
		portal: 'a quote request with one given name and no contact',
		text: `Zadie is requesting a quote from your business

Sent to Harbor Lane Homes at 5 Quarry Ave, Sparks, NV 89434

Zadie

Here are the answers to our questions:

Describe your need:
Sell a two bedroom condo before winter.

Your average response time is 3 hours
Respond Now`,
		person: { first_name: 'Zadie' },
		message: 'Sell a two bedroom condo before winter.',
		listing: { address: '5 Quarry Ave, Sparks, NV 89434' },
	},
	{
		portal: 'a classified site’s relayed letter',
		text: `From: Thea Lindgren <abcdef12345@reply.example.org>
Subject: 2BR near the river

Hi, is this place still available? I can come by on Thursday after six.

Thanks,
Thea Lindgren
775-555-0187

Original post: https://example.org/apa/123.html
About mail on this site: https://example.org/help`,
		person: {
			first_name: 'Thea',
			last_name: 'Lindgren',
			phone_number: '775-555-0187',
			email: 'abcdef12345@reply.example.org',
		},
		message:
			'Hi, is this place still available? I can come by on Thursday after six.\n\nThanks,\nThea Lindgren\n775-555-0187',
	},
	{
		portal: 'a site whose words come before the details',
		text: `Anselm has sent you a message:
Could I see it this weekend? Also, is parking included?
Reply now [ mailto:reply-00aa11bb@app.example.com?subject=Re: your listing ]

Listing:
640 East 14, New York, NY 10009 [ https://www.example.com/rental/1 ]
$2,400 | studio | 1.0 bath
Renter name:
Anselm
Renter email:
anselm.k@example.com
Phone:
(212) 555-0162
Max rent:
$2,600.0
Contact Us [ mailto:info@example.com ]
Privacy Policy [ https://www.example.com/privacy ]`,
		person: { first_name: 'Anselm', email: 'anselm.k@example.com', phone_number: '(212) 555-0162' },
		message: 'Could I see it this weekend? Also, is parking included?',
		listing: { address: '640 East 14, New York, NY 10009', price: 2400 },
	},
	{
		portal: 'a forwarded chat-bot lead with the forwarder’s signature',
		text: `FYI, this one is hot.

Rupert Dane
Example Property Group
o: 800-555-0100

---------- Forwarded message ---------
From: Chat Assistant <noreply@bot.example.com>
To: Rupert Dane <rupert@example.org>
Subject: You have a new lead

The assistant on your site spoke with a visitor and noted:

Name: Imogen
Email: imogen.t@example.com
Move-In Date: Next 30 days

View the full conversation

--

Rupert Dane

e: rupert@example.org
m: 800-555-0101`,
		person: { first_name: 'Imogen', email: 'imogen.t@example.com' },
	},
];

describe('messages of networks, bots and call trackers', () => {
	it.each(CASES)('reads $portal', (read) => {
		const address = expectInquiry(read);
		expect(address).toBe(read.listing?.address);
	});
});
