import { isMadeOf } from '@/lib/parse/person-name/person-name';
import type { Mail } from '../mail';
import { around, hasOn, isProfessional } from '../mentions/around';
import { isDesk } from '../mentions/desk';
import type { Mention } from '../mentions/mentions';
import type { Named } from '../mentions/named';

function contactsBeside({ mentions: { emails, phones }, lines }: Mail, line: number): string[] {
	const contacts = [...emails, ...phones];
	const isNear = (i: number) => i >= 0 && i < lines.length && hasOn(contacts, i);
	return [
		...(isNear(line) ? ['a contact on its line'] : []),
		...(isNear(line + 1) ? ['a contact below'] : isNear(line + 2) ? ['a contact two lines below'] : []),
		...(isNear(line - 1) ? ['a contact above'] : []),
	];
}

const isHeader = (mail: Mail, line: number) => /^(?:from|to|header)$/.test(mail.places[line]?.kind ?? '');
const writes = (mail: Mail, { mentions }: Named) => mentions.some(({ line }) => mail.places[line]?.kind === 'from');

/** Who writes a mail and passes on how to reach somebody else is not who asks. */
function ofWriter(mail: Mail, one: Named, all: readonly Named[]): string[] {
	const writer = all.find((other) => writes(mail, other));
	const open = mail.mentions.emails.filter(
		({ line, value }) => !isHeader(mail, line) && !mail.places[line]?.inFooter && !isDesk(value),
	);
	const isOthers = ({ value }: Mention<string>) => !writer || !isMadeOf(value, writer.name);
	const own = mail.mentions.emails.filter(({ line }) => mail.places[line]?.kind === 'from').map(({ value }) => value);
	const passesOn = open.some((email) => isOthers(email) && !own.includes(email.value));
	const hasContact = (person: Named) =>
		person.mentions.some(
			({ line }) =>
				!isHeader(mail, line) &&
				!mail.places[line]?.inSignature &&
				(hasOn(mail.mentions.phones, line) || open.some((email) => email.line === line)),
		);
	const others = all.filter((other) => other !== writer && hasContact(other));
	if (one !== writer) return writer ? [hasContact(one) ? 'the writer names a contact' : 'another writes'] : [];
	return [
		...(passesOn ? ['writes of another address'] : ['writes of no other address']),
		...(others.length > 0 ? ['writes of another’s contact'] : []),
		...(all.length > 1 ? ['writes of others'] : []),
	];
}

/** "My name is Dana Vale". */
export const isIntroduced = ({ lines }: Mail, { mentions }: Named) =>
	mentions.some(({ line, start }) => INTRODUCES.test(lines[line]?.text.slice(0, start) ?? ''));

const INTRODUCES = /\b(?:my name is|my name['’]s|this is|i am|i['’]m|it['’]s|soy|me llamo|mi nombre es) $/i;

/** What speaks for and against one's being the lead. */
export function evidenceOfPerson(mail: Mail, one: Named, all: readonly Named[]): Set<string> {
	const { name, mentions } = one;
	const evidence = new Set<string>(['a person']);
	for (const mention of mentions) {
		for (const word of [...around(mail, mention), ...contactsBeside(mail, mention.line)]) evidence.add(word);
		if (isProfessional(mail, mention.line)) evidence.add('a professional’s word near');
	}
	evidence.add(name.first_name && name.last_name ? 'two names' : 'one name');
	evidence.add(`likelihood ${Math.max(0, Math.min(8, Math.floor(name.likelihood)))}`);
	if (all.length === 1) evidence.add('nobody else is named').add(`nobody else is named in a ${mail.kind}`);
	if (mentions.length > 1) evidence.add('named again');
	if (one === all[0]) evidence.add(`named first in a ${mail.kind}`);
	for (const trait of ofWriter(mail, one, all)) evidence.add(trait);
	for (const { value, line } of mail.mentions.emails) {
		const place = mail.places[line];
		const where = place?.field?.kind === 'email' ? 'label' : place?.kind;
		if (isMadeOf(value, name)) evidence.add(`has an address in ${where}`);
		if (place?.kind === 'from' && mentions.some((own) => own.line === line))
			evidence.add(isDesk(value) ? 'writes from a desk' : `writes in a ${mail.kind}`);
	}
	return evidence;
}
