import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

const CASES: [string, string, Record<string, string>, string | undefined, string?][] = [
	[
		'a letter of a person who introduces himself',
		`Hello!

My name is Nadia Borowski and my husband and I are relocating in June. Is the unit at 31 Fennel Ct still available?

You can reach me at 408-555-0129 (text is fine).

Nadia

About mail on this site: https://example.org/help`,
		{ first_name: 'Nadia', last_name: 'Borowski', phone_number: '408-555-0129' },
		`Hello!

My name is Nadia Borowski and my husband and I are relocating in June. Is the unit at 31 Fennel Ct still available?

You can reach me at 408-555-0129 (text is fine).

Nadia`,
		'31 Fennel Ct',
	],
	[
		'a mail selected with webmail’s own header',
		`Corin Halloway <corin@example.com>
to me

Hi Dana, could my wife and I see 31 Fennel Ct on Saturday?`,
		{ first_name: 'Corin', last_name: 'Halloway', email: 'corin@example.com' },
		'Hi Dana, could my wife and I see 31 Fennel Ct on Saturday?',
		'31 Fennel Ct',
	],
	[
		'an answer above the quoted mail of an agent',
		`From: Otis Fairbanks <otis@example.com>
Subject: Re: 31 Fennel Ct
Thanks for the info! We'd like to make an offer.

On Mon, May 6, 2024 at 9:00 AM Dana Vale <dana@example.org> wrote:
> Hi Otis, here are the disclosures.
> Dana Vale, REALTOR
> 775-555-0100`,
		{ first_name: 'Otis', last_name: 'Fairbanks', email: 'otis@example.com' },
		"Thanks for the info! We'd like to make an offer.",
		'31 Fennel Ct',
	],
	[
		'a lead that a colleague forwards',
		`See below, please call.

Rupert Dane
Willow Homes
775-555-0100

From: Example Portal <noreply@mail.example.com>
Sent: Monday, May 6, 2024 9:00 AM
To: Rupert Dane <rupert@example.org>
Subject: New lead: Otis Fairbanks

Otis Fairbanks is requesting information on 31 Fennel Ct, Mesa, AZ 85201.

Phone: 775-555-0123
Email: otis@example.com`,
		{ first_name: 'Otis', last_name: 'Fairbanks', email: 'otis@example.com', phone_number: '775-555-0123' },
		undefined,
		'31 Fennel Ct, Mesa, AZ 85201',
	],
	[
		'a quoted form',
		'> New Lead\n>\n> Name: Otis Fairbanks\n> Email: otis@example.com\n> Message: Hello\n> is it available?',
		{ first_name: 'Otis', last_name: 'Fairbanks', email: 'otis@example.com' },
		'Hello\nis it available?',
	],
	[
		'a sentence with everything in it',
		`Hi there,

Good news! Otis Fairbanks (otis@example.com, 775-555-0123) is interested in your property at 31 Fennel Ct, Mesa, AZ 85201.

Otis wrote: "Is the yard fenced?"

Cheers,
The Rentals Team`,
		{ first_name: 'Otis', last_name: 'Fairbanks', email: 'otis@example.com', phone_number: '775-555-0123' },
		'Is the yard fenced?',
		'31 Fennel Ct, Mesa, AZ 85201',
	],
	[
		'a form whose message has colons and a list',
		`Name: Otis Fairbanks
Email: otis@example.com
Message: Hello, I have two questions:
1. Is it pet friendly?
2. Deposit: how much?
Best,
Otis

Sent from the contact form of willow.example`,
		{ first_name: 'Otis', last_name: 'Fairbanks', email: 'otis@example.com' },
		'Hello, I have two questions:\n1. Is it pet friendly?\n2. Deposit: how much?\nBest,\nOtis',
	],
	[
		'questions instead of labels',
		`Your form has a new response

What's your first name?
Otis
And your last name?
Fairbanks
What's the best email to reach you?
otis@example.com
Anything else we should know?
We need a yard.`,
		{ first_name: 'Otis', last_name: 'Fairbanks', email: 'otis@example.com' },
		'We need a yard.',
	],
	[
		'a chat that begins with a form',
		`New chat on your website
Name: Otis
E-mail: otis@example.com

[10:04] Otis: do you have 2 bedrooms in march
[10:05] Leasing Bot: Yes! Would you like a tour?
[10:06] Otis: yes saturday please`,
		{ first_name: 'Otis', email: 'otis@example.com' },
		'do you have 2 bedrooms in march\nyes saturday please',
	],
	[
		'a lead without a name',
		`You've received a new lead

Email: buyer77@example.com
Phone: 775-555-0123
Name: Not provided
Message: what is the lowest price`,
		{ email: 'buyer77@example.com', phone_number: '775-555-0123' },
		'what is the lowest price',
	],
];

describe('letters, forwards and answers', () => {
	it.each(CASES)('reads %s', (_, text, person, message, address) => {
		const found = readInquiry(text);
		expect(found?.person).toEqual({ role: 'inquirer', ...person });
		expect(found?.message).toBe(message);
		expect(found?.listing?.property?.address?.full_address).toBe(address);
	});

	it('knows a listing that only the message speaks of as unsure', () => {
		const found = readInquiry(CASES[0]?.[1] ?? '');
		expect(found?.unsure).toEqual(['address']);
	});

	it('of a seller is read whole, and no sentence’s end is a name', () => {
		const words = `Dear Mr. Babb,

My sister and I are settling our parents' estate, including their home at 58 Alder Avenue in St. Louis. We would like three opinions of value before choosing an agent.

Sincerely,
Petra Quill`;
		const found = readInquiry(`From: Petra Quill <petra@example.com>\nSubject: Estate sale\n\n${words}`);
		expect(found?.message).toBe(words);
		expect(found?.listing?.property?.address).toMatchObject({ street_name: 'Alder', city: 'St. Louis' });
	});

	it('are above what they answer where the subject has no label', () => {
		const found = readInquiry(`Re: 58 Alder Avenue
Petra Quill <petra@example.com>
To: Otis Fairbanks
Yes, we would still like to see it. Does Friday work?
Petra
From: Otis Fairbanks <otis@example.org>
Sent: Monday
To: Petra Quill <petra@example.com>
Subject: 58 Alder Avenue
Hi Petra, it is still for sale. Would you like a tour?
Otis Fairbanks`);
		expect(found?.person).toMatchObject({ first_name: 'Petra', email: 'petra@example.com' });
	});

	it('have the day above them in webmail, which is no word of theirs', () => {
		const words = 'Hello, I found your listing at 58 Alder Avenue. Is the barn included?\nBest, Petra Quill';
		const found = readInquiry(`Petra Quill <petra@example.com>\nAug 2, 2025, 11:04 AM\nto me\n\n${words}`);
		expect(found?.person).toMatchObject({ first_name: 'Petra', email: 'petra@example.com' });
		expect(found?.message).toBe(words);
	});

	it.each([
		[
			'a short form of the writer’s name',
			'From: Ignatius Quill <ig.quill@example.com>',
			"I'd like to take a second look at 58 Alder Row.\nIggy Quill",
			'Ignatius',
		],
		[
			'a name over its address',
			'Petra Quill\npetra.quill@example.com\n775-555-0141\n',
			'Hi Tom - could I bring my dad by 58 Alder Ave tonight? Petra',
			'Petra',
		],
	])('are of one person: %s', (_, head, words, first_name) => {
		expect(readInquiry(`${head}\n${words}`)?.person).toMatchObject({ first_name, last_name: 'Quill' });
	});

	it('picks nobody out of a digest of several inquirers', () => {
		const text = `You have 2 new leads
Name: Otis Fairbanks
Email: otis@example.com
Message: Is it free?

Name: Petra Quill
Email: petra@example.com
Message: May I see it?`;
		expect(readInquiry(text)?.person).toBeUndefined();
	});

	it('never takes the inquirer’s own home or wishes for the listing', () => {
		const found = readInquiry(`New renter inquiry
Name: Otis Fairbanks
Phone: 775-555-0123
Budget: $1,800
Current address: 5 Quarry Ave, Reno, NV 89502
Message: Any specials?`);
		expect(found?.listing).toBeUndefined();
	});
});

describe('letters that were lost', () => {
	const read = (text: string) => readInquiry(text);

	it('of somebody without a name, with ten digits for a number', () => {
		const found = read(`jrod_1987@example.com
Thu, May 18, 9:52 PM (11 hours ago)
to me

hey is 12 alder still for rent?? me my gf and 1 pitbull. can move asap
txt is better 7755550116`);
		expect(found?.person).toEqual({
			role: 'inquirer',
			email: 'jrod_1987@example.com',
			phone_number: '7755550116',
		});
	});

	it('of owners who ask what they could get', () => {
		const found = read(`From: Otis Quill <quill1944@example.net>
To: me
Subject: our house

Dear Dana,

We're ready to move back to be near the grandkids and want to find out what we could get for our place. It's at 12 Alder Way.

Otis and Barb`);
		expect(found?.person).toMatchObject({ first_name: 'Otis', last_name: 'Quill', email: 'quill1944@example.net' });
	});

	it('a sentence with a colon is one of its words', () => {
		const found = read(`From: Petra Quill <pq@example.com>
Subject: 12 Alder Way

We would love to see 12 Alder Way on Saturday.

One question in advance: is the HOA ok with a basketball hoop?

Petra Quill`);
		expect(found?.message).toContain('One question in advance: is the HOA ok with a basketball hoop?');
	});

	it('headers in French', () => {
		const found = read(`De : Petra Quill <petra@example.org>
Date : mercredi 25 novembre 2026 à 21:06
À : Dana Vale <dana@example.com>
Objet : Condo 12 Alder Way

Hello, I would like to see it on Saturday. Is it still available?

Petra Quill`);
		expect(found?.person).toMatchObject({ last_name: 'Quill', email: 'petra@example.org' });
		expect(found?.listing?.property?.address?.street_name).toBe('Alder');
	});

	it('a tenant whose sink leaks asks for no home', () => {
		const found = read(`From: Otis Quill <quill77@example.com>
To: Dana Vale <dana@example.org>
Subject: Re: kitchen sink AGAIN - 12 Alder Way #2

Dana,

Good morning. The sink is leaking again, same spot where your guy fixed it before. Can somebody come today? I work 2-10 so before noon is best.

Also rent went out Friday thru the portal, it still says pending.

Otis
12 Alder Way, Unit 2
775-555-0164`);
		expect(found?.person).toBeUndefined();
	});
});
