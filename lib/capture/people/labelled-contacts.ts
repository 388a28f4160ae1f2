import { findEmails } from '@/lib/parse/email';
import type { Blocks } from '../blocks';
import type { PageLine } from '../page-line';
import { phonesIn } from '../phones';
import type { PreparedPage } from '../prepared-page';
import type { Contact } from './contact';
import { ContactBlock, type Nearness } from './labelled-block';
import { type Fact, type Label, readFact, readLabel } from './page-labels';
import { isJob, looksLikeCompany, looksLikePerson, withoutDesignations } from './who';

/** So many lines after a label still belong to it, and so many between two things said of its contacts. */
const REACH = 14;
const GAP = 6;
const MAX_LINE = 90;
/** A page with more of them is a list of listings. */
const MAX_CONTACTS = 200;

/** Words around the links of a sentence: "Call (775) 555-0141 or write to petra@example.com". */
const BESIDE_LINK =
	/^(?:(?:call|text|e-?mail|write|phone|cell|mobile|or|and|at|to|by|him|her|us|please)[\s:,/]*){1,5}$/i;

/** Whether an address that is on the page is another home's. */
export type IsOthers = (line: PageLine) => boolean;

/** Reads the contacts after labels such as "Listed by", "Bought with", "Agent:"; a footer's only where no office is known. */
export function labelledContacts(page: PreparedPage, isOthers: IsOthers, isOffice: boolean): Contact[] {
	const { own: lines, blocks, past } = page;
	const contacts: Contact[] = [];
	const inFooter: Contact[] = [];
	for (let i = 0; i < lines.length && contacts.length < MAX_CONTACTS; i++) {
		const line = lines[i];
		if (!line || !isAnnouncing(line) || past.has(line)) continue;
		const [said = '', ...others] = sentencesOf(line.raw);
		const label = readLabel(said);
		// "Quill Team | Brokered by Fallow Realty" is a footer wherever it stands.
		const found = line.zone === 'footer' || (!label && looksLikeCompany(said)) ? inFooter : contacts;
		found.push(...others.flatMap(ofSentence));
		if (!label || isBadge(lines, blocks, i, label) || isOnOthersCard(lines, blocks, i, isOthers)) continue;
		const scope = scopeOf(lines, blocks, i, label);
		const block = new ContactBlock(label, evidenceIn(scope));
		if (label.rest && label.rest.length < 200) takeSentences(label.rest.split(BEFORE_FACT), block);
		i += followLines(scope, block);
		found.push(...block.contacts);
	}
	// Below a listing of another office a footer names the site's own.
	return isOffice || contacts.some(({ company }) => company) ? contacts : [...contacts, ...inFooter];
}

/** What is in a menu, on a button or a link announces nobody. */
const isAnnouncing = ({ zone, control }: PageLine) => zone !== 'nav' && !control;

/**
 * The label's line and those that it announces: to the end of the smallest element that holds the label and the next
 * line, and on through the rows that begin with a fact of the same contact. A label that is nearer to what is above it
 * announces nothing below it; nor does a caption in the footer, which is the site's.
 */
function scopeOf(lines: PageLine[], blocks: Blocks, at: number, label: Label): PageLine[] {
	const { tag, zone } = lines[at] ?? {};
	const isAlone = (blocks.endsBlock(at) && !tag) || (!label.announces && zone === 'footer');
	let end = isAlone ? at : endAfter(blocks, at);
	for (let next = end + 1; next <= at + REACH; next = end + 1) {
		const line = lines[next];
		if (!line || line.tag || !(isFact(line) || readLabel(line.raw)?.role === 'broker')) break;
		end = blocks.endsBlock(next) ? next : endAfter(blocks, next);
	}
	return lines.slice(at, Math.min(end, at + REACH) + 1);
}

const endAfter = (blocks: Blocks, at: number) => blocks.withNext(at)?.end ?? at;

const isFact = ({ text, link }: PageLine) => link !== undefined || readFact(text) !== undefined;

/** What is beside a name and makes it a person. */
function evidenceIn(scope: PageLine[]) {
	const email = scope.flatMap(({ emails }) => emails)[0];
	return {
		phone: scope.some(({ phones }) => phones.length > 0),
		...(email && { email }),
		license: scope.some(({ text }) => readFact(text)?.fact === 'license'),
	};
}

/** Where the next sentence or the next part of a line may begin with a label of its own. */
const NEXT = /(?:[.;]|\s[|•·])[\s\u2063]+(?=\p{L})|[\s\u2063]+(?=(?:Bought|Sold) (?:with|by)\s)/gu;

/** One line may name several: "Courtesy of Quill Realty. Buyer's agent: Otis Marsh", "Listing Agent: A | Co-Agent: B". */
function sentencesOf(text: string): string[] {
	const sentences: string[] = [];
	let begin = 0;
	for (const { 0: between, index } of text.matchAll(NEXT)) {
		const label = readLabel(text.slice(index + between.length));
		// "Office: 775-555-0100" is how the one before is reached.
		if (!label?.announces || /^[+(\d]/.test(label.rest)) continue;
		sentences.push(text.slice(begin, index));
		begin = index + between.length;
	}
	return [...sentences, text.slice(begin)];
}

function ofSentence(text: string): Contact[] {
	const label = readLabel(text);
	if (!label) return [];
	const block = new ContactBlock(label, {});
	takeSentences(label.rest.split(/\.(?=[\s\u2063]|$)/), block);
	return block.contacts;
}

/** "Quill Realty, 12 Alder Way, Sparks. Office: 775-555-0100": a sentence that says how who is before it is reached. */
const BEFORE_FACT = /\.(?=[\s\u2063]+(?:office|phone|tel|contact|direct|cell|mobile|e-?mail)\b)/i;

/** Who it is, and in further sentences how they are reached. */
function takeSentences([said = '', ...further]: string[], block: ContactBlock): void {
	block.takeText(said, 'beside');
	for (const sentence of further) {
		const fact = readFact(sentence.replace(/^[\s\u2063]+/, '').replace(/:?[\s\u2063]+/, ': '));
		if (!fact || !block.takeFact(fact)) break;
	}
}

/** A caption below a name says what the person is: "Petra Quill", "Listing Agent", "(775) 555-0132". */
function isBadge(lines: PageLine[], blocks: Blocks, at: number, label: Label): boolean {
	const above = lines[at - 1];
	const before = lines[at - 2];
	// "Listing agent", "Petra Quill", "Co-listing agent", "Otis Marsh": each is below its own.
	if (before && readLabel(before.raw)?.rest === '') return false;
	if (label.announces || label.rest || lines[at]?.tag || !above) return false;
	const isApart = (blocks.withNext(at - 1)?.depth ?? 0) < (blocks.withNext(at)?.depth ?? 0);
	return !isApart && looksLikePerson(withoutDesignations(above.text), { place: 'card' });
}

/** A "Listing by" on a card of another home: its address is right above it, in the same element, and no office's. */
function isOnOthersCard(lines: PageLine[], blocks: Blocks, at: number, isOthers: IsOthers): boolean {
	const start = blocks.withNext(at - 1)?.start ?? at;
	const isOffice = (line: PageLine | undefined) => line && looksLikeCompany(line.text) && !readLabel(line.raw);
	const above = lines.slice(Math.max(start, at - 5), at);
	// A description may name streets, too.
	const isCard = ({ text }: PageLine) => text.length < MAX_LINE;
	return above.some((line) => isCard(line) && isOthers(line) && !isOffice(lines[lines.indexOf(line) - 1]));
}

/** "Redfin checked: a minute ago", "Data source: NTREIS": other facts of the page. */
const OTHER_FACT = /^\p{Lu}[\p{L} ]{2,30}:\s/u;

/** "Presented by" in a heading has its agents in headings of a lower rank. */
const isBelow = (tag: string, label: string | undefined) => label !== undefined && tag > label;

/** Reads the lines after a label as long as they say something of a contact; returns how many there were. */
function followLines(scope: PageLine[], block: ContactBlock): number {
	let used = 0;
	for (const [i, line] of scope.entries()) {
		if (i === 0) continue;
		if (i - used > GAP) break;
		if (
			(line.tag && !block.isEmpty && !isBelow(line.tag, scope[0]?.tag)) ||
			line.zone !== scope[0]?.zone ||
			line.control === 'button'
		)
			break;
		const label = readLabel(line.raw);
		if (label && isCaption(label, block)) continue;
		if (label && !joins(label, block)) break;
		const near = i === 1 && block.isEmpty ? 'below' : 'further';
		const taken = label ? takeJoined(label.rest, scope[i + 1], block) : takeLine(line, block, near, scope[i - 1]);
		if (taken) used = i;
		else if (isAside(line.text) || loneFact(line)) continue;
		else if (scope[i + 1]?.link && BESIDE_LINK.test(line.text)) continue;
		else if (line.text.length > 60 || block.hasPeople || OTHER_FACT.test(line.text)) break;
	}
	return used;
}

/** A broker's line after an agent's belongs to the same block ("Brokered by" below "Presented by"). */
function joins({ role, rest }: Label, block: ContactBlock): boolean {
	if (block.role === 'broker' || !block.hasPeople) return false;
	// "Listing courtesy of: Quill Realty" below the listing's agent.
	return role === 'broker' || (role === block.role && !block.hasCompany && looksLikeCompany(rest));
}

/** "Property owner" below the owner's name says the same once more. */
const isCaption = ({ role, rest, announces }: Label, block: ContactBlock) =>
	role === 'owner' && role === block.role && !announces && rest === '' && block.hasPeople;

/** "(text is best)", "Senior Advisor", "TN 311842": said of who is above, and no part of how to reach them. */
const isAside = (text: string) => /^\(\D{2,40}\)$|^[A-Z]{2}[ #-]{1,2}\d{4,9}$/.test(text) || isJob(text);

function takeJoined(rest: string, next: PageLine | undefined, block: ContactBlock): boolean {
	const text = rest || (next ? next.text : '');
	// "Office: 775-555-0100" is a number of the company above and names none.
	if (/^[+(\d]/.test(text) && phonesIn(text)[0]) return block.takeFact({ fact: 'company_phone', rest: text });
	block.takeText(text, rest ? 'beside' : 'below', true);
	return true;
}

/** A label on a line of its own, as in a table: "Phone:", "775-555-0132"; one of numbers does without the colon: "O". */
function loneFact(line: PageLine | undefined): Fact | undefined {
	const fact = line && (readFact(line.text) ?? loneNumber(`${line.text}:`));
	return fact?.rest === '' ? fact : undefined;
}

function loneNumber(label: string): Fact | undefined {
	const fact = readFact(label);
	return fact?.fact.endsWith('phone') ? fact : undefined;
}

function takeLine(line: PageLine, block: ContactBlock, near: Nearness, above: PageLine | undefined): boolean {
	if (line.link) return takeLink(line, block, above);
	const text = line.text;
	const label = loneFact(above);
	const fact = /\s[|•·]\s/.test(text) ? undefined : (readFact(text) ?? (label && { ...label, rest: text }));
	if (fact) return block.takeFact(fact);
	if (OTHER_FACT.test(text)) return false;
	return text.length <= MAX_LINE && block.takeText(line.raw, near);
}

/** What comes right before a link says whose number it is: "Direct: 775-555-0132". */
export function beforeLink(above: PageLine | undefined): string {
	const word = above && !above.link ? (above.pieces.at(-1) ?? '') : '';
	return word.length < 30 ? word : '';
}

function takeLink(line: PageLine, block: ContactBlock, above: PageLine | undefined): boolean {
	const address = decodeLink(line.link ?? '');
	const text = line.text;
	if (/^mailto:/i.test(line.link ?? '')) {
		if (looksLikePerson(text, { place: 'label', email: true })) block.takeText(text, 'beside');
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
