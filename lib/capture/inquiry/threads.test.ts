import { expect, it } from 'vitest';
import { readInquiry } from './inquiry';

const ASKS = `Hello, I would like to see 12 Alder Way in Sparks on Saturday. Is it still available?

Otis Quill
775-555-0111`;
const LEAD = {
	role: 'inquirer',
	first_name: 'Otis',
	last_name: 'Quill',
	email: 'otis.quill@example.com',
	phone_number: '775-555-0111',
};
const ANSWER = 'Thanks, I will get back to you.\n\nDana Vale\nVale Realty\n775-555-0100';

it.each([
	['Gmail’s line', 'On Mon, Nov 30, 2026 at 9:12 AM Otis Quill <otis.quill@example.com> wrote:'],
	['the same in two lines', 'On Mon, Nov 30, 2026 at 9:12 AM Otis Quill <\notis.quill@example.com> wrote:'],
	['Gmail’s line in Spanish', 'El lun, 30 nov 2026 a las 9:12, Otis Quill (<otis.quill@example.com>) escribió:'],
	['Gmail’s line in French', 'Le lun. 30 nov. 2026 à 9 h 12, Otis Quill <otis.quill@example.com> a écrit :'],
	['a sender alone', 'Otis Quill <otis.quill@example.com> wrote:'],
	['a header', 'From: Otis Quill <otis.quill@example.com>\nSent: Monday, November 30, 2026 9:12 AM\nTo: Dana Vale'],
	['a header with spaces', 'From : Otis Quill <otis.quill@example.com>\nDate : Monday\nTo : Dana Vale'],
])('below the agent’s answer stands what the lead wrote, with their address from %s', (_, line) => {
	const found = readInquiry(`Subject: Re: 12 Alder Way\n\n${ANSWER}\n\n${line}\n${ASKS}`);
	expect(found?.person).toEqual(LEAD);
	expect(found?.message).toMatch(/^Hello, I would like to see/);
});

it('below two colleagues who pass it on stands what the lead wrote', () => {
	const found = readInquiry(`From: Luis Marsh <lmarsh@vale-homes.example>
To: Dana Vale <dana@vale-homes.example>
Subject: Re: Fwd: 12 Alder Way

Sorry, just seeing this. Did anybody get back to them? If not I'll call now.

L.

On Mon, Nov 30, 2026 at 2:05 PM Dana Vale <dana@vale-homes.example> wrote:

> Luis, can you take this one? I told them somebody would write today.
>
> Dana Vale
> Lic. Broker, Vale Realty
> 775-555-0100
>
> On Mon, Nov 30, 2026 at 11:48 AM Otis Quill <otis.quill@example.com> wrote:
>
> > ${ASKS.replaceAll('\n', '\n> > ')}`);
	expect(found?.person).toEqual(LEAD);
});

it('whoever answers a friend’s mails and copies the friend writes for themselves', () => {
	const found = readInquiry(`From: Petra Quill <petra@example.org>
To: dana@example.net
Cc: Ada Marsh <ada@example.com>
Sent: Tue, March 22, 2011 9:41:15 PM
Subject: Re: Fwd: moving?!

Hello Dana,

I am Petra, the friend Ada mentions in the mails below. We would like to buy a 4 bedroom with a study.

Petra Quill
775-555-0158

________________________________
From: Ada Marsh <ada@example.com>
To: Petra Quill <petra@example.org>
Sent: Mon, March 21, 2011 8:15:02 AM
Subject: Fwd: moving?!

Petra, finally!! Write to our agent, Dana Vale. See below what Sunil thinks about the schools.

----- Forwarded Message ----
From: Sunil Marsh <sunil@example.com>
To: Ada Marsh <ada@example.com>
Sent: Sun, March 20, 2011 10:02:44 PM
Subject: Re: moving?!

The west side if they want a short commute.`);
	expect(found?.person).toEqual({
		role: 'inquirer',
		first_name: 'Petra',
		last_name: 'Quill',
		email: 'petra@example.org',
		phone_number: '775-555-0158',
	});
});
