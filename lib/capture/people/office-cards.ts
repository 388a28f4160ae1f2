import type { Blocks } from '../blocks';
import type { PageLine } from '../page-line';
import { type Contact, isCompany } from './contact';
import { isOneOf } from './merge-contacts';
import { looksLikeCompany } from './who';

/** An office's card is no longer than this: its name, its address, how to reach it. */
const MAX_LINES = 8;

/** The office whose card a number is on: in the smallest element that names a company, which names nobody. */
function officeAround(lines: PageLine[], blocks: Blocks, index: number): Contact | undefined {
	const phone = lines[index]?.phones[0];
	for (let block = blocks.around(index); phone && block; block = block.parent) {
		if (block.end - block.start >= MAX_LINES) return undefined;
		const inside = lines.slice(block.start, block.end + 1);
		if (inside.some(({ cardName }) => cardName)) return undefined;
		const company = inside.flatMap(({ pieces }) => pieces).find(looksLikeCompany);
		if (company) return { role: 'broker', source: 'contact_link', company, phone };
	}
	return undefined;
}

/** Offices that say no number have the one on their own card. */
export function withOfficeCards(contacts: Contact[], lines: PageLine[], blocks: Blocks): Contact[] {
	return contacts.map((contact) => {
		if (contact.role !== 'broker' || !isCompany(contact) || contact.phone) return contact;
		const isIt = isOneOf([contact]);
		for (const [i, line] of lines.entries()) {
			const office = line.contact && line.zone !== 'nav' ? officeAround(lines, blocks, i) : undefined;
			if (office && isIt(office)) return { ...contact, phone: office.phone };
		}
		return contact;
	});
}
