import { Blocks } from '../blocks';
import { pastLines } from '../own-lines';
import type { PreparedPage } from '../prepared-page';
import { cardContacts } from './card-contacts';
import { type Contact, isCompany } from './contact';
import { isOneOf, mergeContacts } from './merge-contacts';
import { withoutOwn } from './no-contacts';
import { contactOfRecord } from './record-contacts';

/** The people of an agent's profile or an office's roster: nobody there has a part in a listing. */
export function findColleagues(page: PreparedPage): Contact[] {
	const records = page.people.filter(({ label }) => /agent\b|\bperson/.test(label ?? '')).map(contactOfRecord);
	const contacts = mergeContacts(
		withoutOwn(
			[...records, ...cardContacts(page.lines, new Blocks(page.lines), pastLines(page.lines))],
			page.site?.own ?? [],
		),
	);
	const colleagues = contacts
		.filter((contact) => !isCompany(contact))
		.map((contact) => ({ ...contact, role: 'other' as const }));
	return ownerOfProfile(page, colleagues) ?? colleagues.slice(0, 60);
}

/** Whose profile it is by its heading: whoever else is on it has a part in their homes, or in what is said of them. */
function ownerOfProfile({ lines, main }: PreparedPage, colleagues: Contact[]): Contact[] | undefined {
	const [heading, another] = lines.filter(({ tag }) => tag === 'h1');
	const name = heading?.cardName;
	if (!name || another) return undefined;
	const headed: Contact = { role: 'other', source: 'visible_text', name };
	const own = colleagues.find(isOneOf([headed]));
	// A roster's heading is a town's or a team's name.
	if (!own && colleagues.length > 0) return undefined;
	const emails = new Set(main.flatMap((line) => line.emails));
	const [email] = emails.size === 1 ? emails : [];
	return [{ ...(own ?? headed), ...(email && !own?.email && { email }) }];
}
