import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import { isDesk } from './desk';
import type { Mail } from './mail';
import type { Mention } from './mentions';
import type { Named } from './named';

/** What a colleague says of somebody who asks: "Ω phoned about …", "call her back". */
const PASSES_ON =
	/\b(?:call|text|email|contact|ring|reach out to|follow up with|get back to) (?:him|her|them)\b|\b(?:phoned|called|rang|emailed|texted|stopped by|came by|reached out|inquired) (?:about|for|re|regarding|asking)\b|\b(?:he|she|they)(?:['’](?:s|d|re))? (?:wants?|would like|asked|is (?:interested|looking)|are (?:interested|looking))\b/i;
/** … behind the name. */
const TOLD =
	/^,? (?:just |has |had )?(?:phoned|called|rang|emailed|texted|stopped by|came by|reached out|inquired|is interested|wants)\b/i;

/** "Dan" for "Daniel". */
const isShortFor = (word: string, name: string) =>
	word.length > 2 && name.length > 2 && (name.startsWith(word.replace(/\.$/, '')) || word.startsWith(name));

/** "Dana Vale", "Dana", or "Dana (and Otis) Vale" on a line below the letter; "Dana," speaks to somebody. */
const isSignedBy = ({ lines, places }: Mail, { first_name = '' }: ParsedName) =>
	lines.some(({ text }, i) => {
		const [word = '', ...rest] = text.split(' ');
		return (
			places[i]?.kind !== 'from' &&
			i > 1 &&
			isShortFor(word, first_name) &&
			rest.length < LONGEST &&
			!/[,:?!]$/.test(text)
		);
	});

const LONGEST = 5;

/** Whoever is in the header and signs is who writes for themselves: whom they name besides has no part in it. */
export function writerOf(mail: Mail, all: readonly Named[]): Named | undefined {
	const { lines, places, kind, mentions } = mail;
	if (kind !== 'plain' || lines.some(({ text }) => PASSES_ON.test(text))) return undefined;
	const isFrom = ({ line }: Mention<unknown>) => places[line]?.kind === 'from' || places[line]?.field?.kind === 'from';
	const isPersons = (line: number) => mentions.emails.some((email) => email.line === line && !isDesk(email.value));
	const writers = all.filter(
		(one) => one.mentions.some((mention) => isFrom(mention) && isPersons(mention.line)) && isSignedBy(mail, one.name),
	);
	return writers.length === 1 ? writers[0] : undefined;
}

/** The only one who says "my name is …". */
export function introducedIn({ lines, kind }: Mail, all: readonly Named[]): Named | undefined {
	const own = all.filter(({ mentions }) =>
		mentions.some(({ line, start }) => MY_NAME.test(lines[line]?.text.slice(0, start) ?? '')),
	);
	return kind === 'plain' && own.length === 1 ? own[0] : undefined;
}

const MY_NAME = /\b(?:my name (?:is|['’]s)|me llamo|mi nombre es) $/i;

/** The only one of whom a colleague's letter says that they have called. */
export function passedOnIn({ lines, places, kind }: Mail, all: readonly Named[]): Named | undefined {
	if (kind !== 'plain' || !places.some((place) => place.kind === 'professional')) return undefined;
	const told = all.filter(({ mentions }) =>
		mentions.some(({ line, end }) => TOLD.test(lines[line]?.text.slice(end) ?? '') && !places[line]?.inSignature),
	);
	return told.length === 1 ? told[0] : undefined;
}
