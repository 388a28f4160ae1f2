import type { Budget } from '../budget';
import { all, attribute, first, shortTextOf } from '../dom';

/**
 * Where messages are open, by attributes that these pages promise to assistive technology or to their own tests;
 * classes change with every release. The first row with a text wins.
 */
const MESSAGES = [
	// Gmail: every message of the open conversation.
	'[role="main"] [data-message-id]:not([aria-expanded="false"]), [role="main"] [data-legacy-message-id]',
	// Outlook on the web.
	'[id^="UniqueMessageBody"], [aria-label="Message body"], [role="main"] [role="document"]',
	// Yahoo Mail, AOL.
	'[data-test-id="message-view"], [data-test-id="message-view-body"]',
	// Roundcube, Zimbra, Zoho and other webmail; inboxes of portals and CRMs.
	'#messagebody, [data-testid*="message-body" i], [data-testid*="message-content" i], [aria-label*="message body" i]',
	'[role="log"], [data-testid*="conversation-thread" i], [data-testid*="message-thread" i], [data-testid*="lead-detail" i]',
];
const SENDER = '[email][name], [data-test-id="message-from"], [aria-label^="From:" i]';
const SUBJECT =
	'[role="main"] h2[data-thread-perm-id], [data-test-id="message-group-subject-text"], [role="main"] [role="heading"][aria-level="2"]';
/** Addresses of pages where messages and leads are kept: their main part is read as one message. */
const INBOX =
	/(?:^|[/#?&._-])(?:inbox|mail|messages?|messenger|conversations?|chats?|leads?|inquir(?:y|ies)|enquir(?:y|ies)|guestcards?|prospects?|crm)(?:[/#?&=._-]|$)/i;

/** Webmail at an address of its own is known by its title: "iCloud Mail", "Sunday - Roundcube Webmail". */
const MAIL_PROGRAM = /^(?:\(\d+\) )?(?:inbox\b|(?:\w+!? )?(?:web)?mail\b(?: \(|$))/i;
const IN_MAIL_PROGRAM = /[-–|:] ?(?:[\w!]+ )?(?:gmail|outlook|(?:web)?mail)$/i;

const MOST_MESSAGES = 12;
const LONGEST = 20_000;
const LONGEST_SUBJECT = 300;
const SHORTEST = 15;
/** A mail on its own is a small page: asking a large one for its visible text would make it lay itself out. */
const MOST_ELEMENTS = 3_000;

/** The text as it is on the screen, with line breaks. */
function visibleText(element: Element): string {
	const get = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get;
	const text: unknown = element instanceof HTMLElement && get ? get.call(element) : element.textContent;
	return typeof text === 'string' ? text.slice(0, LONGEST) : '';
}

/** Those that are in no other: in page order, an element within another comes right after it. */
function outermost(elements: Element[], budget: Budget): Element[] {
	const kept: Element[] = [];
	for (const element of elements) {
		const last = kept.at(-1);
		if (!budget.spend() || kept.length >= MOST_MESSAGES) break;
		if (!last || !Node.prototype.contains.call(last, element)) kept.push(element);
	}
	return kept;
}

/** The header says who wrote and about what; as lines of a form the reader of inquiries understands them. */
function withHeader(document: Document, element: Element, text: string): string {
	const sender = first(element, SENDER);
	const name = sender && attribute(sender, 'name');
	const address = sender && (attribute(sender, 'email') ?? attribute(sender, 'title'));
	const subject = first(document, SUBJECT);
	return [
		subject && `Subject: ${visibleText(subject).replace(/\s+/g, ' ').trim().slice(0, LONGEST_SUBJECT)}`,
		address?.includes('@') && `From: ${name ?? ''} <${address}>`,
		text,
	]
		.filter(Boolean)
		.join('\n');
}

function openMessages(document: Document, budget: Budget): string[] {
	for (const selector of MESSAGES) {
		const texts = outermost(all(document, selector), budget)
			.map((element) => ({ element, text: visibleText(element) }))
			.filter(({ text }) => text.trim().length >= SHORTEST)
			.map(({ element, text }) => withHeader(document, element, text));
		if (texts.length > 0) return texts;
	}
	return [];
}

/** Mail programs strip scripts, and a mail has no canonical address: without both, and small, a page may be a mail on its own. */
function isMail(document: Document): boolean {
	return !first(document, 'script, link[rel~="canonical" i], input, select');
}

/**
 * The texts, with line breaks, of the messages that are open on the page: in webmail, in an inbox
 * or a CRM, or of a mail that is shown on its own. At most 12 of 20,000 characters each; empty when there is none.
 */
export function readMessages(document: Document, href: string, budget: Budget): string[] {
	const open = openMessages(document, budget);
	if (open.length > 0) return open;
	if (all(document, '*', MOST_ELEMENTS + 1).length > MOST_ELEMENTS || !budget.spend()) return [];
	const head = first(document, 'title');
	const title = (head && shortTextOf(head, budget, LONGEST_SUBJECT)) ?? '';
	const isProgram = MAIL_PROGRAM.test(title);
	const isInbox = isProgram || IN_MAIL_PROGRAM.test(title) || INBOX.test(href.replace(/^https?:\/\//, ''));
	if (!isInbox && !isMail(document)) return [];
	const main = first(document, 'main, [role="main"]') ?? first(document, 'body');
	const text = main ? visibleText(main) : '';
	if (text.trim().length < SHORTEST) return [];
	// Programs that save a mail put its subject into its title.
	return [title && !isProgram ? `Subject: ${title}\n${text}` : text];
}
