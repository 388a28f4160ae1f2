import { findEmails } from '@/lib/parse/email';
import type { ParsedName } from '@/lib/parse/person-name-parts';
import { findPhones } from '@/lib/parse/phone';
import { hasTollFree, isBoilerplate, isFooter, SIGNATURE } from './boilerplate';
import { isDesk, PROFESSIONAL } from './contact-block';
import type { Field } from './fields';
import { labelOf } from './fields';
import { joinLines, type Line } from './lines';
import { introducedName, plainName } from './names';
import type { Inquirer } from './who';
import { senderOf } from './who';

/** A person writes himself, without a portal's form around it: in the first person, about seeing or having a home. */
const INTENT =
	/\b(?:i|we|my (?:wife|husband|partner|family|friend|mother|father|son|daughter)(?: and i)?)(?:['’](?:m|re|d|ve|ll))?\b[^.?!\n]{0,80}\b(?:interested in|looking (?:for|to|at)|like (?:to (?:see|view|tour|visit|schedule|know|set|buy|rent|make|come|apply|arrange|set)|more)|love to (?:see|view|tour|visit|schedule|set)|want(?:ed)? to (?:see|view|tour|visit|schedule|know|buy|rent)|wondering|inquir|schedule a|saw (?:your|the|this)|found (?:your|the|this))\b|\b(?:is|are) (?:it|this|the|that|they|these)\b[^.?!\n]{0,50}\bstill (?:available|for (?:sale|rent)|on the market)\b|\b(?:can|could|may) (?:i|we|my (?:wife|husband|partner|family) and i) (?:see|view|tour|visit|schedule|come|get|make|set)\b/i;
/** An agent writes in the first person too, about the reader's home. */
const SELLS =
	/\b(?:your (?:home|house|property)(?:'s)? (?:value|worth|search)|help you (?:buy|sell|find)|my clients?|our (?:team|clients|listings|agents)|open house|just (?:listed|sold)|free (?:consultation|valuation|estimate)|unsubscribe|rates?|pre-?approv|refinanc|market (?:update|report)|referrals?|more (?:seller |buyer )?(?:leads|listings|deals)|we help|our (?:software|platform|services?|product|packages?|portfolio)|packages? (?:starts?|from|include)|(?:love|like|happy|here) to help|demo)\b/i;
const SIGN_OFF =
	/^(?:(?:many |kind |best |warm |with )?(?:thanks?(?: you)?(?: (?:so|very) much| again| in advance| a lot)?|regards|best|wishes|sincerely|cheers|respectfully|yours(?: truly)?|talk soon|ty))(?: and regards)?[\s,.!–-]*(.*)$/i;
/** Who signs with such a title writes for his trade. */
const TITLE =
	/^(?=.{4,60}$).*\b(?:executive|officer|manager|president|founder|ceo|coo|owner|sales|account|consultant|coordinator|specialist|marketing|escrow|representative|associate|inspector|appraiser|attorney|photographer|stager|director|assistant)\b/i;
const LONGEST = 3_000;

function signedName(lines: Line[]): ParsedName | undefined {
	for (let i = lines.length - 1; i >= 0; i--) {
		const text = lines[i]?.text ?? '';
		const rest = SIGN_OFF.exec(text)?.[1];
		if (rest === undefined) continue;
		return plainName(rest) ?? plainName(lines[i + 1]?.text.replace(/[,|].*$|\s[-–]\s.*$/, '') ?? '');
	}
	return undefined;
}

function upToFooter(lines: Line[]): Line[] {
	const end = lines.findIndex((line) => isFooter(line.text));
	return end < 0 ? lines : lines.slice(0, end);
}

/**
 * Takes a message's lines and fields and gives the one who wrote it, if it is a person's own letter about a home;
 * nothing for an agent's, a lender's or a company's letter and for one that tells neither name nor a way to reach him.
 */
export function readLetterWriter(lines: Line[], fields: Field[]): Inquirer | undefined {
	const body = lines.filter((line) => labelOf(line.text)?.kind !== 'from' && !isBoilerplate(line.text));
	const text = body.map((line) => line.text).join('\n');
	if (text.length > LONGEST || !INTENT.test(text) || SELLS.test(text) || PROFESSIONAL.test(text)) return undefined;
	// Above the mail's footer a toll-free number is the writer's own: a firm's.
	if (upToFooter(lines).some((line) => hasTollFree(line.text))) return undefined;
	if (body.some((line) => TITLE.test(line.text) && !/[.?!]$/.test(line.text))) return undefined;
	const sender = senderOf(fields, lines);
	const introduced = introducedName(text);
	const signed = signedName(body);
	const name =
		[sender?.name, signed, introduced].find((found) => found?.last_name) ?? sender?.name ?? signed ?? introduced;
	const email = findEmails(text).find((found) => !isDesk(found)) ?? sender?.email;
	const phone = findPhones(text)[0];
	if (!email && !phone && !name?.last_name) return undefined;
	return {
		person: { role: 'inquirer', ...name, ...(email && { email }), ...(phone && { phone_number: phone }) },
		labelled: false,
		announced: false,
		first: -1,
		last: -1,
	};
}

const HEADERS = new Set<string>(['from', 'other', 'someone_else']);

/** Takes a letter's lines and gives its words: all but headers, boilerplate and signature. */
export function letterWords(lines: Line[]): string {
	const end = lines.findIndex((line) => SIGNATURE.test(line.text));
	const own = upToFooter(end < 0 ? lines : lines.slice(0, end));
	return joinLines(own.filter((line) => !isBoilerplate(line.text) && !HEADERS.has(labelOf(line.text)?.kind ?? '')));
}
