import { isMadeOf } from '@/lib/parse/person-name/person-name';
import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import type { Person } from '../capture';
import { askersOf } from './askers';
import { isDesk } from './desk';
import weights from './lead-weights.json';
import { CLEARLY, type LeadWeights, likeliest, type Scored, sumOf, TOLD } from './likeliest';
import type { Mail } from './mail';
import { evidenceOfMail } from './mail-evidence';
import type { Mention } from './mentions';
import type { Named } from './named';
import type { OwnSide } from './sides';

/** Whom a mail is from or about. */
export interface Lead {
	person: Person;
	/** The first and the last line with one of the lead's details. */
	first: number;
	last: number;
	/** Somebody else may as well be the lead. */
	rivals: Person[];
	/** The lead wrote the mail. */
	writes: boolean;
	/** A colleague passes them on. */
	isPassedOn: boolean;
	/** Log-odds that the mail is an inquiry at all. */
	likelihood: number;
}

/** What speaks for and against a mail's being an inquiry. */
export function evidenceOfInquiry(mail: Mail, side: OwnSide, of: Omit<LeadWeights, 'mail'>): Set<string> {
	const { people, traits, email, phone } = likeliest(mail, side, of);
	return evidenceOfMail(mail, { person: people[0]?.score, email: email?.score, phone: phone?.score, traits });
}

/** Where the lead's details are: in rows, in the service's sentences, on lines of their own; not in headers and footers. */
const isDetail = ({ places }: Mail, line: number) =>
	!places[line]?.inFooter && /^(?:label|notice|short)$/.test(places[line]?.kind ?? '');

/** The likeliest lead of a mail, with how likely there is one. */
export function leadOf(mail: Mail, side: OwnSide, of: LeadWeights = weights): Lead | undefined {
	const { people, traits, named, email, phone, isPassedOn } = likeliest(mail, side, of);
	const least = named || mail.kind === 'plain' ? 0 : -TOLD;
	const isWriters = !!named && mail.kind === 'plain' && isWriter(mail, named);
	const isSenders = isWriters || (!named && mail.kind === 'plain');
	const isSigned = (all: Mention<string>[]) => isWriters && all.some(({ line }) => mail.places[line]?.inSignature);
	const own = [email, phone].map((one) =>
		one && one.score > (isSigned(one.value) ? -TOLD : least) ? one.value : undefined,
	);
	if (!named && !own[0] && !own[1]) return undefined;
	const evidence = evidenceOfMail(mail, { person: people[0]?.score, email: email?.score, phone: phone?.score, traits });
	const details = [...(own[0] ?? []), ...(own[1] ?? []), ...(named?.mentions ?? [])].filter(({ line }) =>
		isDetail(mail, line),
	);
	const lines = details.map(({ line }) => line);
	const [best, ...rest] = people;
	// Who is likeliest, and has the mail's only address to answer to, has no rivals in those who are only named.
	const isTheirs = !!named && !!own[0]?.some(({ value }) => isMadeOf(value, named.name));
	const isRival = (one: Scored<Named>) =>
		!!named &&
		!!best &&
		one.score > Math.max(0, best.score - CLEARLY) &&
		!(isTheirs && !mail.mentions.emails.some(({ value }) => isMadeOf(value, one.value.name)));
	const askers = askersOf(
		mail,
		people.map(({ value }) => value),
	);
	const [asker, ...others] = askers.length > 1 ? askers : [];
	return {
		person: asker
			? personOf(asker.name)
			: personOf(
					named?.name,
					own[0]?.[0]?.value ?? (isSenders ? sendersAddress(mail, named) : undefined),
					own[1]?.[0]?.value,
				),
		first: Math.min(...lines),
		last: Math.max(...lines),
		rivals: (asker ? others : rest.filter(isRival).map(({ value }) => value)).map(({ name }) => personOf(name)),
		writes: isWriters,
		isPassedOn,
		likelihood: sumOf(evidence, of.mail),
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
