import type { Line } from '@/lib/lead/reading';
import { findEmails } from '@/lib/parse/email';
import type { Contact } from './contact';
import { readFact, readLabel } from './labels';
import { cluster, plain } from './lines';
import { phonesIn } from './phones';
import { isConnector, looksLikeCompany, looksLikePerson } from './who';

/** So many lines after a label still belong to it. */
const REACH = 6;

/** Endings of names that a comma parts from them. */
const ENDING =
	/^(?:inc|llc|l\.l\.c|ltd|co|corp|lp|llp|pllc|pa|p\.a|plc|realtors?®?|gri|crs|abr|sior|esq|jr|sr|ii|iii|iv|phd|md|broker|associates?)\b\.?\*?$/i;

/** The parts of a contact line: pieces of the page, bullets and commas part them. */
function partsOf(text: string): string[] {
	const parts: string[] = [];
	for (const piece of text.split(/\s*\u001f\s*|\s+[•|·–—-]\s+|\s*[•|·]\s*/)) {
		for (const part of piece.split(/,\s+|,$/)) {
			const trimmed = part.replace(/^[\s,;:•-]+|[\s,;:•]+$/g, '').replace(/^(?:by|with|of|at)\s+(?=\p{Lu})/u, '');
			if (!trimmed || isConnector(trimmed)) continue;
			if (ENDING.test(trimmed) && parts.length > 0) parts[parts.length - 1] += `, ${trimmed}`;
			else parts.push(trimmed);
		}
	}
	return parts;
}

interface Block {
	role: Contact['role'];
	people: Contact[];
	companies: Contact[];
}

/** Whether an address that stands on the page is another home's. */
export type IsOthers = (text: string) => boolean;

/** Reads the contacts that stand after labels such as "Listed by", "Bought with", "Agent:". */
export function labelledContacts(lines: Line[], isOthers: IsOthers): Contact[] {
	const source = 'visible_text';
	const contacts: Contact[] = [];
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i];
		const label = line && line.zone !== 'nav' ? readLabel(line.text) : undefined;
		if (!label || isOnOthersCard(lines, i, isOthers)) continue;
		const block: Block = { role: label.role, people: [], companies: [] };
		if (label.rest) takeText(label.rest, block, source);
		i += followLines(lines, i, block, source);
		contacts.push(...block.people, ...block.companies);
	}
	return contacts;
}

/** A "Listing by" on a card of another home: its address stands right above it, in the same element. */
function isOnOthersCard(lines: Line[], index: number, isOthers: IsOthers): boolean {
	const [start] = cluster(lines, index, lines[index]?.up ?? 0);
	return lines.slice(Math.max(start, index - 5), index).some((line) => isOthers(plain(line)));
}

/** Takes in the lines after a label as long as they say something of a contact; gives how many there were. */
function followLines(lines: Line[], start: number, block: Block, source: Contact['source']): number {
	let used = 0;
	for (let i = start + 1; i <= start + REACH; i++) {
		const line = lines[i];
		if (!line || (line.tag && block.people.length + block.companies.length > 0)) break;
		const text = plain(line);
		const label = readLabel(line.text);
		if (label && !joins(label.role, block)) break;
		const taken = label ? takeLabelled(label, block, source) : takeLine(line, text, block, source);
		if (taken) used = i - start;
		else if (text.length > 60 || block.people.length > 0) break;
	}
	return used;
}

/** A broker's line after an agent's belongs to the same block ("Brokered by" below "Presented by"). */
const joins = (role: Contact['role'], block: Block) =>
	role === 'broker' && block.role !== 'broker' && block.people.length > 0;

function takeLabelled(
	label: { role: Contact['role']; rest: string },
	block: Block,
	source: Contact['source'],
): boolean {
	if (label.rest) takeParts(partsOf(label.rest), block, source, true);
	return true;
}

function takeLine(line: Line, text: string, block: Block, source: Contact['source']): boolean {
	if (line.link) return takeLink(line, block, source);
	const fact = readFact(text);
	if (fact) return takeFact(fact, block);
	return text.length <= 90 && takeParts(partsOf(line.text), block, source, false);
}

function takeText(text: string, block: Block, source: Contact['source']): void {
	takeParts(partsOf(text), block, source, false);
}

function takeParts(parts: string[], block: Block, source: Contact['source'], asCompany: boolean): boolean {
	let taken = false;
	for (const part of parts) {
		const fact = readFact(part);
		if (fact && takeFact(fact, block)) taken = true;
		else if (takePart(part, block, source, asCompany)) taken = true;
	}
	return taken;
}

function takePart(part: string, block: Block, source: Contact['source'], asCompany: boolean): boolean {
	const phone = phonesIn(part)[0];
	const email = findEmails(part)[0];
	if (email) return setEmail(email, block);
	if (phone) {
		const before = part.slice(0, part.indexOf(phone)).trim();
		if (before.length > 3) takePart(before, block, source, asCompany);
		return setPhone(phone, block);
	}
	const companyRole =
		block.role === 'owner' ? undefined : block.role === 'property_manager' ? 'property_manager' : 'broker';
	if (!asCompany && block.role !== 'broker' && looksLikePerson(part)) {
		block.people.push({ role: block.role, source, name: part, ...companyOf(block) });
		return true;
	}
	const isBrokerLine = (block.role === 'broker' || asCompany) && block.companies.length === 0 && part.length > 2;
	if (companyRole && (looksLikeCompany(part) || isBrokerLine) && part.length <= 90) {
		block.companies.push({ role: companyRole, source, company: part });
		for (const person of block.people) person.company ??= part;
		return true;
	}
	return false;
}

const companyOf = (block: Block) => (block.companies[0]?.company ? { company: block.companies[0].company } : {});

function takeFact({ fact, rest }: NonNullable<ReturnType<typeof readFact>>, block: Block): boolean {
	const person = block.people.at(-1);
	const phone = phonesIn(rest)[0];
	if (fact === 'license') {
		if (person && /\d{4}/.test(rest)) person.license ??= rest.split(/[\s,;]+/)[0];
		return /\d{4}/.test(rest);
	}
	if (fact === 'company_phone') {
		const company = block.companies.at(-1);
		if (company && phone) company.phone ??= phone;
		return Boolean(phone);
	}
	if (fact === 'phone') return phone ? setPhone(phone, block) : false;
	if (fact === 'email') return setEmail(findEmails(rest)[0], block);
	if (fact === 'mls_id' && person) person.mls_id ??= rest.split(/\s/)[0];
	return fact === 'mls_id';
}

/** A number after both an agent and an office may be either's. */
function setPhone(phone: string, block: Block): boolean {
	const person = block.people.at(-1);
	const company = block.companies.at(-1);
	if (person && !person.phone) {
		person.phone = phone;
		if (company) person.unsurePhone = true;
	}
	if (company && !company.phone) company.phone = phone;
	return Boolean(person || company) || openContact(block, { phone });
}

function setEmail(email: string | undefined, block: Block): boolean {
	const person = block.people.at(-1) ?? block.companies.at(-1);
	if (!email) return false;
	if (!person) return openContact(block, { email });
	person.email ??= email;
	return true;
}

/** An owner often shows only a number. */
function openContact(block: Block, says: Partial<Contact>): boolean {
	if (block.role !== 'owner') return false;
	block.people.push({ role: 'owner', source: 'visible_text', ...says });
	return true;
}

function takeLink(line: Line, block: Block, source: Contact['source']): boolean {
	const address = decodeLink(line.link ?? '');
	const text = plain(line);
	if (/^mailto:/i.test(line.link ?? '')) {
		if (looksLikePerson(text)) takePart(text, block, source, false);
		return setEmail(findEmails(address)[0] ?? findEmails(text)[0], block);
	}
	const phone = phonesIn(text)[0] ?? phonesIn(address)[0];
	return phone ? setPhone(phone, block) : false;
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
