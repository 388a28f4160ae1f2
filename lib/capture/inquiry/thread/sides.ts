import { findEmails } from '@/lib/parse/email';
import { parseName } from '@/lib/parse/person-name/person-name';
import type { Person } from '../../capture';
import type { Line } from '../text/lines';
import { headerOf, senderIn } from '../text/mail-header';

/** The reader's own side of a mail: to whom it went, and who forwards it. Nobody of them asks. */
export interface OwnSide {
	names: ReadonlySet<string>;
	emails: ReadonlySet<string>;
}

/** "This message was sent to …": a footer says whose inbox it is. */
const SENT_TO =
	/\bthis (?:e-?mail|message|notification|alert)\b.{0,40}\b(?:sent|delivered|addressed|intended)(?: \w+)? (?:to|for) (\S+@\S+)/i;
/** Whose lead it is by now. */
const ASSIGNED =
	/\b(?:[Aa]ssigned [Tt]o|[Aa]ssignee|[Rr]outed [Tt]o|[Ll]ead [Oo]wner)\s?:\s*((?:\p{Lu}[\p{L}'’-]+ ?){2,3})/u;
/** Headers name a handful; a list of hundreds is read no further. */
const MOST = 20;

/** A person's whole name, for comparing. */
export const nameKey = ({ first_name = '', last_name = '' }: Pick<Person, 'first_name' | 'last_name'>): string =>
	`${first_name} ${last_name}`.trim().toLowerCase();

/** Whose inbox a line says that the mail is in, or whose lead it is by now. */
function readerIn(text: string): string | undefined {
	const header = headerOf(text);
	return header?.name === 'to' ? header.value : (SENT_TO.exec(text) ?? ASSIGNED.exec(text))?.[1];
}

/** Who is on the reader's side of a mail; the lines above it are those by which it was forwarded. */
export function ownSide(lines: Line[], above: Line[]): OwnSide {
	const said = [...above.map(({ text }) => senderIn(text)), ...lines.map(({ text }) => readerIn(text))].filter(
		(text) => text !== undefined,
	);
	const people = said.flatMap((text) => text.split(/[;,](?=\s*["\p{Lu}])/u)).slice(0, MOST);
	const names = people.map((text) => nameKey(parseName(text.replace(/<[^>]*>|\S+@\S+|["']/g, ' '))));
	return {
		names: new Set(names.filter((name) => name.includes(' '))),
		emails: new Set(people.flatMap(findEmails).map((email) => email.toLowerCase())),
	};
}
