import { isMadeOf } from '@/lib/parse/person-name/person-name';
import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import type { Person } from '../../capture';
import type { Mail } from '../mail';
import { isDesk } from '../mentions/desk';
import type { Mention } from '../mentions/mentions';
import type { Named } from '../mentions/named';
import type { OwnSide } from '../thread/sides';
import { askersOf } from './askers';
import weights from './inquirer-weights.json';
import { CLEARLY, FORGIVEN, type InquirerWeights, type Likeliest, likeliest, sumOf } from './likeliest';
import { evidenceOfMail } from './mail-evidence';

/** Whom a mail is from or about: who asks, or would, if it is an inquiry. */
export interface Inquirer {
	person: Person;
	/** The lines from their first detail to the last; undefined where only a header or a sentence has any. */
	details?: { first: number; last: number };
	/** Somebody else may as well be the inquirer. */
	rivals: Person[];
	/** They wrote the mail themselves. */
	writes: boolean;
	/** A colleague passes them on. */
	isPassedOn: boolean;
	/** Log-odds that the mail is an inquiry at all. */
	likelihood: number;
}

interface Contacts {
	email: Mention<string>[] | undefined;
	phone: Mention<string>[] | undefined;
}

/** What speaks for and against a mail's being an inquiry, from who is likeliest to be its inquirer. */
function evidenceIn(mail: Mail, { people, traits, email, phone }: Likeliest): Set<string> {
	return evidenceOfMail(mail, { person: people[0]?.score, email: email?.score, phone: phone?.score, traits });
}

/** The same; the weights of a mail's evidence are fitted on it. */
export const evidenceOfInquiry = (mail: Mail, side: OwnSide, of: Omit<InquirerWeights, 'mail'>): Set<string> =>
	evidenceIn(mail, likeliest(mail, side, of));

/** What is likely enough to be the inquirer's own; in the signature of a letter's writer less is asked. */
function contactsOfInquirer(mail: Mail, { named, email, phone }: Likeliest, writes: boolean): Contacts {
	const least = named || mail.kind === 'plain' ? 0 : -FORGIVEN;
	const isSigned = (all: Mention<string>[]) => writes && all.some(({ line }) => mail.places[line]?.inSignature);
	const own = (one: Likeliest['email']) =>
		one && one.score > (isSigned(one.value) ? -FORGIVEN : least) ? one.value : undefined;
	return { email: own(email), phone: own(phone) };
}

/** Details are in rows, in the service's sentences, on lines of their own; not in headers and footers. */
function detailLines({ places }: Mail, { email = [], phone = [] }: Contacts, named: Named | undefined) {
	const lines = [...email, ...phone, ...(named?.mentions ?? [])]
		.map(({ line }) => line)
		.filter((line) => !places[line]?.inFooter && /^(?:label|notice|short)$/.test(places[line]?.kind ?? ''));
	return lines.length > 0 ? { first: Math.min(...lines), last: Math.max(...lines) } : undefined;
}

/** Who is nearly as likely. Whoever has the mail's only address to answer to has no rivals in those who are only named. */
function rivalsOf(mail: Mail, { people, named }: Likeliest, { email }: Contacts): Named[] {
	const [best, ...rest] = people;
	if (!named || !best) return [];
	const isAnswered = !!email?.some(({ value }) => isMadeOf(value, named.name));
	const hasAddress = ({ name }: Named) => mail.mentions.emails.some(({ value }) => isMadeOf(value, name));
	return rest
		.filter(({ score, value }) => score > Math.max(0, best.score - CLEARLY) && (!isAnswered || hasAddress(value)))
		.map(({ value }) => value);
}

/** The likeliest inquirer of a mail, with how likely there is one. */
export function inquirerOf(mail: Mail, side: OwnSide, of: InquirerWeights = weights): Inquirer | undefined {
	const found = likeliest(mail, side, of);
	const { people, named, isPassedOn } = found;
	const writes = !!named && mail.kind === 'plain' && isWriter(mail, named);
	const own = contactsOfInquirer(mail, found, writes);
	const isSenders = writes || (!named && mail.kind === 'plain');
	const email = own.email?.[0]?.value ?? (isSenders ? sendersAddress(mail, named) : undefined);
	if (!named && !email && !own.phone) return undefined;
	const all = askersOf(
		mail,
		people.map(({ value }) => value),
	);
	const [asker, ...others] = all.length > 1 ? all : [];
	const details = detailLines(mail, own, named);
	return {
		person: asker ? personOf(asker.name) : personOf(named?.name, email, own.phone?.[0]?.value),
		...(details && { details }),
		rivals: (asker ? others : rivalsOf(mail, found, own)).map(({ name }) => personOf(name)),
		writes,
		isPassedOn,
		likelihood: sumOf(evidenceIn(mail, found), of.mail),
	};
}

/** Who writes a letter is reached where it came from. */
const sendersAddress = ({ places, mentions: { emails } }: Mail, named: Named | undefined): string | undefined =>
	emails.find(
		({ line, value }) =>
			places[line]?.kind === 'from' && !isDesk(value) && (!named || named.mentions.some((own) => own.line === line)),
	)?.value;

/** Whoever is in the header or under the letter has written it. */
function isWriter({ places, lines }: Mail, { mentions }: Named): boolean {
	return mentions.some(({ line, start, end }) => {
		const { kind, inSignature } = places[line] ?? {};
		const text = lines[line]?.text ?? '';
		const isAlone = text.length - Math.min(end, text.length) + start < 3;
		return kind === 'from' || kind === 'sign-off' || inSignature || (isAlone && line > 0);
	});
}

export function personOf(name: ParsedName | undefined, email?: string, phone_number?: string): Person {
	const { first_name, last_name } = name ?? {};
	return {
		role: 'inquirer',
		...(first_name && { first_name }),
		...(last_name && { last_name }),
		...(email && { email }),
		...(phone_number && { phone_number }),
	};
}
