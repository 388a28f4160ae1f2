import { PROFESSIONAL } from '../mentions/desk';
import { isBoilerplate, isFooter, SIGNATURE } from '../text/boilerplate';
import type { Field } from '../text/fields';
import type { Line } from '../text/lines';
import { headerOf } from '../text/mail-header';
import { isNotice } from './notice';

/** What a line is in its mail; the first that holds. */
export type LineKind =
	| 'from'
	| 'to'
	| 'subject'
	| 'header'
	| 'greeting'
	| 'sign-off'
	| 'notice'
	| 'label'
	| 'service'
	| 'professional'
	| 'speech'
	| 'sentence'
	| 'short';

/** What is known of a line beside its words. */
export interface Place {
	kind: LineKind;
	/** The label on the line, or the one whose value begins here. */
	field?: Field;
	inFooter: boolean;
	/** Within a few lines below a sign-off, or below the dashes of a signature. */
	inSignature: boolean;
}

export const GREETING =
	/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|news)|to whom|congratulations|hola|buen[oa]?s? (?:d[ií]as?|tardes|noches)|estimad[oa]s?)\b.{0,40}$/i;
export const SIGN_OFF =
	/^(?:(?:many |kind |best |warm |with |thanks and )?(?:thanks?(?: you)?(?: (?:so|very) much| again| in advance| a lot)?|regards|best|wishes|sincerely|cheers|respectfully|warmly|v\/r|(?:very )?respectfully(?: yours)?|yours(?: truly)?|talk soon|ty|appreciate it|much appreciated|(?:muchas )?gracias|saludos|atentamente))(?: and regards)?(?:[\s,.!–-]+((?!for\b)[^.!?]{0,40}[.!]?))?$/i;
export const FIRST_PERSON =
	/\b(?:I|I['’](?:m|d|ve|ll)|my|we|we['’](?:re|d|ve|ll)|our|me|us|yo|estoy|estamos|soy|quiero|quisiera|busco|nos)\b/i;
const SENTENCE = /[.?!]["”]?$|^(?:\S+ ){7}/;
const LONGEST_NOTICE = 300;
const SIGNATURE_LINES = 5;

/** Stands for a name in a line whose other words are looked at. */
export const NAME_MARK = '\u03a9';

/** What somebody does (\u03a9 stands for the name): "Ω has requested …". */
export const DOES =
	/(?:^\W{0,3}(?:\p{L}+[,!:] )?|[.!] )Ω+[.,]? (?:(?:has|have|is|was|just|also|recently) )*(?:wants?|would|asks?|asked|says?|said|wrote|writes|sent|left|request\w*|submitted|inquired|contacted|called|phoned|rang|emailed|stopped by|came by|call(?:ed)? about|registered|signed|booked|saved|viewed|favou?rited|liked|checked|reached|replied|responded|applied|needs|scheduled|toured|messaged|texted|commented|interested|looking|ready|waiting|back|active|expressed|filled|found|started|accepted|picked)\b/iu;
/** Who asks, by the name of what they sent: "New lead: Ω", "request from Ω". */
const NAMED_IN_NOTICE =
	/\b(?:leads?|inquiry|enquiry|request|message|question|prospect|referral|registration|submission|contact|client|buyer|seller|renter|call|voicemail|text|tour|showing|card)\b(?: \p{L}+){0,3}(?::| [-–—|]| from| by| named| with)+:? Ω/iu;

function kindOf({ text }: Line, field: Field | undefined, nameless: string): LineKind {
	const header = headerOf(text)?.name;
	if (header) return header === 'sent' || header === 'reply-to' ? 'header' : header;
	if (GREETING.test(text)) return isNotice(text) ? 'notice' : 'greeting';
	if (SIGN_OFF.test(text)) return 'sign-off';
	const isRow = !!field && field.kind !== 'other' && field.kind !== 'message';
	if (
		isNotice(text) ||
		(!isRow && text.length < LONGEST_NOTICE && (DOES.test(nameless) || NAMED_IN_NOTICE.test(nameless)))
	)
		return 'notice';
	if (field) return 'label';
	if (isBoilerplate(text)) return 'service';
	const isSentence = SENTENCE.test(text);
	if (isSentence && FIRST_PERSON.test(text)) return 'speech';
	// "Are you working with an agent?" is a form's.
	if (PROFESSIONAL.test(text) && !text.endsWith('?')) return 'professional';
	return isSentence ? 'sentence' : 'short';
}

const OF_WHO_ASKS = /^(?:(?:first|last|full)_name|message)$/;

/** What each line of a mail is. In `nameless`, the same lines have a mark in place of each name. */
export function placesOf(lines: Line[], fields: Field[], nameless: readonly string[]): Place[] {
	const byLine = new Map(fields.flatMap((field) => [[field.valueLine, field] as const, [field.line, field] as const]));
	// Above a form's rows a program says what it has sent.
	const rows = fields.filter(({ kind, value, bare }) => value && !bare && OF_WHO_ASKS.test(kind));
	const lastRow = Math.max(0, ...rows.map(({ valueLine }) => valueLine));
	let isFooterBegun = false;
	let signed = Number.NEGATIVE_INFINITY;
	return lines.map((line, i) => {
		const field = byLine.get(i);
		const kind = kindOf(line, field, nameless[i] ?? '');
		isFooterBegun ||= i > lastRow && isFooter(line.text);
		if (kind === 'sign-off' || SIGNATURE.test(line.text)) signed = i;
		if (kind === 'from') signed = Number.NEGATIVE_INFINITY;
		return {
			kind,
			...(field && { field }),
			inFooter: isFooterBegun,
			inSignature: i > signed && i - signed <= SIGNATURE_LINES,
		};
	});
}
