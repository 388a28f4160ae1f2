import { describe, expect, it } from 'vitest';
import { readInquiry } from './inquiry';

interface Case {
	chat: string;
	text: string;
	person: Record<string, string>;
	message?: string;
	address?: string;
}

const CASES: Case[] = [
	{
		chat: 'a chat with a bot that asks',
		text: `Chat transcript
Bot (2:31 PM): Hi! How can I help you today?
Visitor (2:31 PM): Is 40 Aspen Glen Dr in Reno still for sale?
Bot (2:32 PM): Yes, it is. May I have your name?
Visitor (2:32 PM): Marisol Teague
Bot (2:33 PM): And the best phone number to reach you?
Visitor (2:33 PM): 775-555-0158`,
		person: { first_name: 'Marisol', last_name: 'Teague', phone_number: '775-555-0158' },
		message: 'Is 40 Aspen Glen Dr in Reno still for sale?',
		address: '40 Aspen Glen Dr, Reno',
	},
	{
		chat: 'a chat with times in a column of their own, whose visitor gives the last name when asked',
		text: `Chat Transcript
Page: https://vale-homes.example/listing/16-alder-pt

07:31 PM	Greg: Hi is 16 Alder Pt in Reno still available?
07:32 PM	Lynn: Hi Greg! Yes it is. Can I have your last name and a phone number?
07:35 PM	Greg: Nowak 775 555 0128
07:36 PM	Lynn: Perfect, we will call you tonight.
Chat ended 07:37 PM. Rating: none.`,
		person: { first_name: 'Greg', last_name: 'Nowak', phone_number: '775 555 0128' },
		message: 'Hi is 16 Alder Pt in Reno still available?',
		address: '16 Alder Pt, Reno',
	},
	{
		chat: 'a chat where the visitor goes by his name',
		text: `Evander Pike: hello, what are the HOA dues at the corner unit?
You: Hi Evander, they are $210 a month.
Evander Pike: great, can you send me the disclosures? evander.pike@example.com`,
		person: { first_name: 'Evander', last_name: 'Pike', email: 'evander.pike@example.com' },
		message:
			'hello, what are the HOA dues at the corner unit?\ngreat, can you send me the disclosures? evander.pike@example.com',
	},
];

describe('chats', () => {
	it.each(CASES)('reads $chat', ({ text, person, message, address }) => {
		const found = readInquiry(text);
		expect(found?.person).toEqual({ role: 'inquirer', ...person });
		expect(found?.message).toBe(message);
		expect(found?.listing?.property?.address?.full_address).toBe(address);
	});

	it('takes no labels of a form for speakers', () => {
		expect(readInquiry('Beds: 3\nBaths: 2\nBeds: 3\nBaths: 2\nPrice: $399,000')?.person).toBeUndefined();
	});
});

describe('a chat that was copied', () => {
	it('has each speaker with a time above what they say', () => {
		const found = readInquiry(`Chat transcript

Visitor #20417
Current page: https://vale-homes.example/listings/

Bot 2:19 PM
Hi there! Ask us anything.

Visitor #20417 2:20 PM
is the condo at 12 Alder Way still for sale

Ada (Vale Homes) 2:26 PM
Yes. Could I get your name and number so Dana Vale can confirm? Our office is 775-555-0100.

Visitor #20417 2:28 PM
sure, Petra Quill, 775-555-0106`);
		expect(found?.person).toEqual({
			role: 'inquirer',
			first_name: 'Petra',
			last_name: 'Quill',
			phone_number: '775-555-0106',
		});
	});

	it('has the time before each turn', () => {
		const found = readInquiry(`[6:02 PM, 11/30/2026] Petra Quill: Good afternoon! Is the condo at 12 Alder Way for sale?
[6:11 PM, 11/30/2026] Dana - Vale Homes: Hi Petra! Unit 8 is for sale. Are you working with an agent?
[6:14 PM, 11/30/2026] Petra Quill: No, not yet. Please send the link to petra@example.com
[6:16 PM, 11/30/2026] Dana - Vale Homes: I'll send it.`);
		expect(found?.person).toMatchObject({ last_name: 'Quill', email: 'petra@example.com' });
		expect(found?.message).toMatch(/^Good afternoon! .*\nNo, not yet\./s);
	});
});

it('a chat below its summary has the visitor’s own turns', () => {
	const found = readInquiry(`New prospect from website chat

Prospect: Petra Quill
Phone: 775-555-0147

Chat transcript

Mia: Hi there! How can I help you today?
Visitor: Hi, do you have any 1 bedrooms open for August?
Mia: May I have your name?
Visitor: Petra Quill
Mia: What is the best phone number to reach you?
Visitor: 775-555-0147`);
	expect(found?.person).toMatchObject({ first_name: 'Petra', last_name: 'Quill', phone_number: '775-555-0147' });
});

it('who goes by their number in a copied chat is reached by it, and the row above a chat tells who is the visitor', () => {
	const copied =
		readInquiry(`[11/30/26, 9:02:11 AM] Messages and calls are end-to-end encrypted. No one outside of this chat can read them.
[11/30/26, 9:02:11 AM] +1 (775) 555-0146: Good morning! I saw the sign at 12 Alder Terrace. Is the duplex both sides or one
[11/30/26, 9:15:40 AM] Dana Vale Rentals: Good morning! Just the east side.
[11/30/26, 9:16:22 AM] +1 (775) 555-0146: One is fine. How much a month
[11/30/26, 9:17:03 AM] Dana Vale Rentals: $2,150. Would you like to see it? My office is 775-555-0108.`);
	expect(copied?.person?.phone_number).toBe('+1 (775) 555-0146');
	expect(copied?.message).toMatch(/^Good morning! .*\nOne is fine\./s);
	const survey = readInquiry(`Transcript of conversation with Petra Quill

PRE-CHAT SURVEY
Name : Petra Quill
Phone : 7755550118

[14:09] Petra Quill : Hi is the 2 bedroom at 12 Alder Ave still for rent?

[14:10] Keeley : Yes, the upstairs is available July 1.

[14:13] Petra Quill : can i see it friday

[14:13] Keeley : I will put you down. Any pets?`);
	expect(survey?.person).toMatchObject({ last_name: 'Quill' });
	expect(survey?.message).toMatch(/^Hi is the 2 bedroom .*friday$/s);
});
