import { findEmails } from '@/lib/parse/email';
import { cluster } from '../own-lines';
import type { PageLine } from '../page-line';
import { phonesIn } from '../phones';
import type { Contact } from './contact';
import { ContactBlock } from './labelled-block';
import { readFact, readLabel } from './page-labels';
import { looksLikePerson } from './who';

/** So many lines after a label still belong to it. */
const REACH = 6;
const MAX_LINE = 90;

/** Words around the links of a sentence: "Call (775) 555-0141 or write to petra@example.com". */
const BESIDE_LINK =
	/^(?:(?:call|text|e-?mail|write|phone|cell|mobile|or|and|at|to|by|him|her|us|please)[\s:,/]*){1,5}$/i;

const isBesideLink = (text: string) => BESIDE_LINK.test(text) || readFact(text)?.rest === '';

/** Whether an address that stands on the page is another home's. */
export type IsOthers = (line: PageLine) => boolean;

/** Reads the contacts that stand after labels such as "Listed by", "Bought with", "Agent:". */
export function labelledContacts(lines: PageLine[], isOthers: IsOthers): Contact[] {
	const contacts: Contact[] = [];
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		const label = line && line.zone !== 'nav' ? readLabel(line.raw) : undefined;
		if (!label || isBadge(lines, i) || isOnOthersCard(lines, i, isOthers)) continue;
		const block = new ContactBlock(label.role);
		const [own = '', ...others] = label.rest.length < 200 ? label.rest.split(SENTENCE) : [];
		if (own) block.takeText(own, true);
		i += followLines(lines, i, block);
		contacts.push(...block.contacts, ...others.flatMap(ofSentence));
	}
	return contacts;
}

/** One line may name both sides: "Courtesy of Quill Realty. Buyer's agent: Otis Marsh". */
const SENTENCE = /[.;]\s+(?=(?:buyer['’]?s|buying|selling) (?:agent|office|broker)|(?:bought|sold) (?:with|by)\b)/i;

function ofSentence(text: string): Contact[] {
	const label = readLabel(text);
	if (!label) return [];
	const block = new ContactBlock(label.role);
	block.takeText(label.rest.replace(/\.$/, ''), true);
	return block.contacts;
}

/** "Agent" alone is a badge beside a name, unless it heads what follows, as in a table's rows. */
function isBadge(lines: PageLine[], at: number): boolean {
	const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
	if (!line || line.tag || !/^(?:[a-z]+ )?agents?$/i.test(line.text)) return false;
	const isHeading = below && !below.link && looksLikePerson(below.text) && !(above && looksLikePerson(above.text));
	return !isHeading;
}

/** A "Listing by" on a card of another home: its address stands right above it, in the same element. */
function isOnOthersCard(lines: PageLine[], index: number, isOthers: IsOthers): boolean {
	const [start] = cluster(lines, index, lines[index]?.up ?? 0);
	return lines.slice(Math.max(start, index - 5), index).some(isOthers);
}

/** Takes in the lines after a label as long as they say something of a contact; gives how many there were. */
function followLines(lines: PageLine[], start: number, block: ContactBlock): number {
	let used = 0;
	for (let i = start + 1; i <= start + REACH; i++) {
		const line = lines[i];
		// What stands in the footer is the site's.
		if (!line || (line.tag && !block.isEmpty) || line.zone !== lines[start]?.zone) break;
		const label = readLabel(line.raw);
		if (label && !joins(label.role, block)) break;
		const near = i === start + 1 && block.isEmpty;
		const taken = label ? takeJoined(label.rest, lines[i + 1], block) : takeLine(line, block, near, lines[i - 1]);
		if (taken) used = i - start;
		else if (lines[i + 1]?.link && isBesideLink(line.text)) continue;
		else if (line.text.length > 60 || block.hasPeople) break;
	}
	return used;
}

/** A broker's line after an agent's belongs to the same block ("Brokered by" below "Presented by"). */
const joins = (role: Contact['role'], block: ContactBlock) =>
	role === 'broker' && block.role !== 'broker' && block.hasPeople;

function takeJoined(rest: string, next: PageLine | undefined, block: ContactBlock): boolean {
	const text = rest || (next ? next.text : '');
	// "Office: 775-555-0100" is a number of the company above and names none.
	if (/^[+(\d]/.test(text) && phonesIn(text)[0]) return block.takeFact({ fact: 'company_phone', rest: text });
	block.takeText(text, true, true);
	return true;
}

function takeLine(line: PageLine, block: ContactBlock, near: boolean, above: PageLine | undefined): boolean {
	if (line.link) return takeLink(line, block, above);
	const text = line.text;
	const fact = readFact(text);
	if (fact) return block.takeFact(fact);
	return text.length <= MAX_LINE && block.takeText(line.raw, near);
}

/** What stands right before a link says whose number it is: "Direct: 775-555-0132". */
export function beforeLink(above: PageLine | undefined): string {
	const word = above && !above.link ? (above.pieces.at(-1) ?? '') : '';
	return word.length < 30 ? word : '';
}

function takeLink(line: PageLine, block: ContactBlock, above: PageLine | undefined): boolean {
	const address = decodeLink(line.link ?? '');
	const text = line.text;
	if (/^mailto:/i.test(line.link ?? '')) {
		if (looksLikePerson(text)) block.takeText(text, true);
		return block.takeEmail(findEmails(address)[0] ?? findEmails(text)[0]);
	}
	const phone = phonesIn(text)[0] ?? phonesIn(address)[0];
	if (!phone) return false;
	const fact = readFact(text) ?? readFact(`${beforeLink(above)} ${phone}`);
	return fact ? block.takeFact({ ...fact, rest: phone }) : block.takePhone(phone);
}

/** The address or number of a `mailto:`, `tel:` or `sms:` link, without its query. */
export function decodeLink(link: string): string {
	const address = link.replace(/^\w+:(?:\/\/)?/, '').replace(/\?.*$/, '');
	try {
		return decodeURIComponent(address).trim();
	} catch {
		return address.trim();
	}
}
