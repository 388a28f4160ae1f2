import { describe, expect, it } from 'vitest';
import { withHeaders } from './text/webmail';

const headersOf = (text: string) => withHeaders(text.split('\n')).join('\n').trimEnd();

describe('a mail as it was selected in webmail', () => {
	it.each([
		[
			'Gmail',
			'Alder Way\nInbox\n\nDana Vale <dana@example.com>\n11:52 PM (9 hours ago)\nto me\n\nIs it free?\n\nReply\nForward',
			'From: Dana Vale <dana@example.com>\nSubject: Alder Way\nTo: me\n\n\nIs it free?',
		],
		[
			'Gmail with a number for a sender',
			'New text\n(775) 555-0126 (SMS) <17755550126.x@txt.example.com>\nMon, Nov 30, 6:54 PM (14 hours ago)\nto me\nIs it free?',
			'From: (775) 555-0126 (SMS) <17755550126.x@txt.example.com>\nSubject: New text\nTo: me\n\nIs it free?',
		],
		[
			'Outlook',
			'My condo\nDV\nDana Vale<dana@example.com>\nTo:\nPetra Quill\nCc:\nOtis Marsh\nTue 12/1/2026 7:02 AM\nYou don’t often get email from dana@example.com. Learn why this is important\nGood morning,',
			'From: Dana Vale <dana@example.com>\nSubject: My condo\nTo: Petra Quill\nCc: Otis Marsh\n\nGood morning,',
		],
		[
			'Yahoo',
			'A question\nInbox\nHomes Desk <leads@example.com>\nTo: Petra Quill\nTue, Dec 1 at 7:26 AM\nName: Dana Vale\n\nReply, Reply All or Forward',
			'From: Homes Desk <leads@example.com>\nSubject: A question\nTo: Petra Quill\n\nName: Dana Vale',
		],
		[
			'Yahoo with a name over the addresses',
			'apt\nYahoo\n/\nInbox\n\ndana v\nFrom:dana@example.com\nTo:petra@example.com\nMon, Jul 28 at 11:49 PM\n\nhey',
			'From: dana v <dana@example.com>\nSubject: apt\nTo: petra@example.com\n\n\nhey',
		],
		[
			'Outlook without "To:"',
			'Rent roll?\nDana Vale<dana@example.com>\n\nPetra Quill\nOtis Marsh <otis@example.com>\n\nWed 10/1/2025 7:22 AM\nPetra -',
			'From: Dana Vale <dana@example.com>\nSubject: Rent roll?\nTo: Petra Quill; Otis Marsh <otis@example.com>\n\nPetra -',
		],
		[
			'a list, with answers that are offered',
			'Booked\nDesk <desk@example.com> Unsubscribe\nMon, Nov 30, 3:36 PM\nto me\nDana Vale\n\nYes, I’ll be there.\nThank you.\nSee you then.\nReply\nForward',
			'From: Desk <desk@example.com>\nSubject: Booked\nTo: me\n\nDana Vale',
		],
	])('has headers in place of what %s prints around it', (_, text, expected) => {
		expect(headersOf(text)).toBe(expected);
	});

	it.each([
		['no webmail prints', 'Dana Vale <dana@example.com>\nIs 12 Alder Way free?\nto me it looks empty.'],
		['a header of its own', 'From: Dana Vale <dana@example.com>\nSubject: Alder Way\n\nIs it free?'],
		['a sign-off above "Reply"', 'Is it free?\nThanks,\nDana'],
	])('is left as it is with %s', (_, text) => {
		expect(headersOf(text)).toBe(text);
	});
});
