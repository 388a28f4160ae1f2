import { addressInText } from '../../address-in-text';
import type { Person } from '../../capture';
import { isAddressLine } from '../home/listing-address';
import { plainName } from '../mentions/names';
import { isNotice } from '../sentences/notice';
import { FIRST_PERSON, GREETING, SIGN_OFF } from '../sentences/places';
import { isBoilerplate, isFooter, SIGNATURE } from '../text/boilerplate';
import { type Field, labelOf } from '../text/fields';
import { labelKind } from '../text/labels';
import { joinLines, type Line } from '../text/lines';

const MOST_LINES = 60;
const OPENING_QUOTE = /^["“„«]/;
const CLOSING_QUOTE = /["”»]\.?$/;
const THANKS = /\b(?:thanks|thank you|gracias)\b/i;
const isSpeech = (text: string) => FIRST_PERSON.test(text) || THANKS.test(text);
/** After this line the inquirer speaks. */
const SAYS =
	/\b(?:says?|said|wrote|writes|asks?|commented|message(?: from .{1,60})?|sent you (?:a|an|the following) .{1,30}|comments?|question)\s?:$/i;

/** After such a sentence the inquirer speaks if what follows is a sentence too: "Dana Vale has asked a question about your listing:". */
const ASKED = /\b(?:asked|sent|left|messaged|written)\b.{1,160}:$/i;

/** What a form prints where nothing was typed. */
const EMPTY =
	/^(?:n\/?a|none|null|undefined|not (?:provided|specified|given)|no (?:message|comments?)(?: (?:provided|left))?|-+|\(none\))\.?$/i;

function unquoted(text: string): string {
	const whole = text.trim();
	return OPENING_QUOTE.test(whole) && CLOSING_QUOTE.test(whole)
		? whole.replace(/^["“„«]\s*/, '').replace(/\s*["”»]\.?$/, '')
		: whole;
}

/** The listing's own line: its address or its price. */
const isHome = (text: string) =>
	text.length < 100 &&
	!/[?!]/.test(text) &&
	/^[\d$£€]/.test(text) &&
	(/^[$£€]/.test(text) || !!addressInText(text)?.state_code);

/** Whether a line ends the message before it: a label, or what the portal prints. */
function isEnd(lines: Line[], i: number): boolean {
	const text = lines[i]?.text ?? '';
	return (
		SIGNATURE.test(text) ||
		isBoilerplate(text) ||
		/^[$£€]/.test(text) ||
		isAddressLine(lines, i) ||
		labelOf(text) !== undefined
	);
}

/** The inquirer's details where a form prints them below the words; people sign before they give them. */
const CONTACT_ALONE = /^(?:\S+@\S+\.\w{2,}|\+?1?[ .-]?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}|[\s|,·/-])+$/;

const TITLE = /^\p{Lu}\p{L}+(?: (?:\p{Lu}\p{L}+|and|of|the|to|on|in)){1,4}$/u;

/** "Recent Activity" over rows of its own; a name there is a signature. */
const isHeading = (lines: Line[], i: number) => {
	const { text = '', gap = 0 } = lines[i] ?? {};
	const isOver = lines[i + 1]?.gap === 0 && !CONTACT_ALONE.test(lines[i + 1]?.text ?? '');
	return gap > 0 && isOver && TITLE.test(text) && !SIGN_OFF.test(text) && !GREETING.test(text) && !plainName(text);
};

const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\s'’&/:-]{4,40}$/u;

/** Where the label above the words is in capitals, so is the next heading below them. */
const isHeadingInCapitals = (lines: Line[], start: number, i: number) =>
	CAPITALS.test(lines[start - 1]?.text ?? '') && CAPITALS.test(lines[i]?.text ?? '');

/** The lines of a message that begins at `start`: paragraphs go on over one empty line, a layout's gap ends them. */
function linesFrom(lines: Line[], start: number, first: Line): Line[] {
	const isQuoted = OPENING_QUOTE.test(first.text);
	const taken = [first];
	if (isQuoted && CLOSING_QUOTE.test(first.text) && first.text.length > 1) return taken;
	for (const [i, line] of lines.slice(start + 1, start + MOST_LINES).entries()) {
		const isOpen = isQuoted || (taken.length === 1 && GREETING.test(first.text));
		// Mail programs set paragraphs far apart, too: the inquirer goes on as "I".
		const isApart = line.gap > (isSpeech(line.text) ? 3 : 1);
		const isSigned = taken.some(({ text }) => SIGN_OFF.test(text));
		if (
			(isApart && !isOpen) ||
			isEnd(lines, start + 1 + i) ||
			isHeading(lines, start + 1 + i) ||
			isHeadingInCapitals(lines, start, start + 1 + i) ||
			(line.gap > 0 && isFormsQuestion(lines, start + 1 + i) && !isSpeech(line.text)) ||
			(!isSigned && CONTACT_ALONE.test(line.text))
		)
			break;
		taken.push(line);
		if (isQuoted && CLOSING_QUOTE.test(line.text)) break;
	}
	return taken;
}

function messageFrom(lines: Line[], start: number, text: string): string | undefined {
	if (!text || EMPTY.test(text)) return undefined;
	return unquoted(joinLines(linesFrom(lines, start, { text, gap: 0 }))) || undefined;
}

/** "Inquiry: Schedule a tour" beside "Message: …" says what kind it is. */
const isTopic = (lines: Line[], field: Field) =>
	/^\W*(?:\w+ )?(?:inquiry|enquiry|request)\b/i.test(lines[field.line]?.text ?? '');

/** In a form whose answers are under its labels such a line is one more label. */
const FORMS_QUESTION = /^(?:when|how|what|which|where|are|do|have|will|is)\b.*\byour?\b.*\?$/i;
const isFormsQuestion = (lines: Line[], i: number) =>
	FORMS_QUESTION.test(lines[i]?.text ?? '') && lines[i + 1]?.gap === 0;

function labelledMessage(lines: Line[], fields: Field[], kind: 'message' | 'notes'): string | undefined {
	const found: string[] = [];
	const worded = fields.filter(
		(field) => field.kind === kind && !isTopic(lines, field) && field.value && !isFormsQuestion(lines, field.valueLine),
	);
	for (const field of worded.length > 0 ? worded : fields) {
		// "Call anytime" under the label is the inquirer's; the button that follows an empty field is not.
		const isEmpty = field.valueLine === field.line ? isFooter(field.value) : isBoilerplate(field.value);
		// "Inquiry: 12 Alder Way…" names the home.
		if (field.kind !== kind || !field.value || isEmpty || isHome(field.value)) continue;
		const text = messageFrom(lines, field.valueLine, field.value);
		if (text && !found.some((other) => other.includes(text))) found.push(text);
	}
	return found.length > 0 ? found.join('\n\n') : undefined;
}

/** The inquirer's words in quotation marks, or after "… says:". */
function quotedMessage(lines: Line[]): string | undefined {
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		const speaks = SAYS.test(line.text) || (ASKED.test(line.text) && isSentence(next?.text ?? ''));
		if (speaks && next && !isEnd(lines, i + 1)) return messageFrom(lines, i + 1, next.text);
		const isQuote = OPENING_QUOTE.test(line.text) && line.text.split(' ').length > 2;
		if (isQuote && lines.slice(i, i + 12).some((end) => CLOSING_QUOTE.test(end.text)))
			return messageFrom(lines, i, line.text);
	}
	return undefined;
}

/** What follows a name in the same line: "Dana: is it still for rent?", "12 Alder Way. Dana Vale says: Is it free?" */
const SAID =
	/^(?:.{0,160}[.!?] )?(@?\p{L}[\p{L}\d_.'’ ()-]{1,60}?)(?: (?:is|was) [^.:?!]{1,100} and)?(?: (?:says?|said|wrote|writes|asks?|asked|commented|replied|texted|sent you (?:a|this) message|left this note|has this question|asked a question))?:\s+(.{3,})$/u;

/** Without what the service prints after the inquirer's words in the same line. */
function withoutButtons(said: string): string {
	const sentences = said.split(/(?<=[.!?]["”]?) /);
	const end = sentences.findIndex((sentence, i) => i > 0 && isBoilerplate(sentence));
	return (end < 0 ? sentences : sentences.slice(0, end)).join(' ');
}

function saidByName(lines: Line[], name: string | undefined): string | undefined {
	if (!name) return undefined;
	for (const [i, { text }] of lines.entries()) {
		const [, speaker = '', said = ''] = SAID.exec(text.slice(0, LONGEST_LINE)) ?? [];
		// "Dana's activity: 14 views" is not said by Dana.
		if (wordsOf(speaker).includes(name.toLowerCase()) && !/['’]s\b| (?:re|about)$/.test(speaker) && !labelKind(speaker))
			return messageFrom(lines, i, withoutButtons(said));
	}
	return undefined;
}

const LONGEST_LINE = 2_000;

/** Addresses, prices and counts begin with a digit or a sign, a portal's headings are short: what people write is a sentence. */
const isSentence = (text: string) =>
	/^["“(¡¿]?\p{L}/u.test(text) &&
	(/[.?!…]["”]?$/.test(text) ||
		text.split(' ').length > 7 ||
		GREETING.test(text) ||
		isSpeech(text) ||
		/\bplease\b/i.test(text));

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);

/** A colleague who passes a form on signs below it. */
function isSignedByOthers(lines: Line[], firstName: string | undefined): boolean {
	const signed = lines.findIndex(({ text }) => SIGN_OFF.test(text));
	const name = plainName(lines[signed + 1]?.text ?? '', 'line');
	return signed >= 0 && !!name && name.first_name?.toLowerCase() !== firstName?.toLowerCase();
}

/** So many lines may be between the details and the words: what else a form's rows tell. */
const REACH = 12;

/** Words of nobody in particular that follow the inquirer's details: in a mail without labels they are the inquirer's. */
function freeMessage(
	lines: Line[],
	after: number | undefined,
	firstName: string | undefined,
	isStacked: boolean,
): string | undefined {
	if (after === undefined) return undefined;
	for (let i = after + 1; i < Math.min(lines.length, after + REACH); i++) {
		const line = lines[i];
		if (!line) return undefined;
		if (labelOf(line.text) || plainName(line.text)) continue;
		if (isStacked && isFormsQuestion(lines, i)) {
			i++;
			continue;
		}
		// People use their own name only to sign.
		const namesInquirer = !!firstName && wordsOf(line.text).includes(firstName.toLowerCase());
		if (isBoilerplate(line.text) || (namesInquirer && !isSpeech(line.text))) return undefined;
		if (isSentence(line.text))
			return isSignedByOthers(lines.slice(i), firstName) ? undefined : messageFrom(lines, i, line.text);
	}
	return undefined;
}

/** A portal greets the agent to tell them something; the inquirer greets them to ask. */
const GREETED_QUESTION = /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b.{20,}\?/i;

/** Nobody but the inquirer asks for what is not the reader's: "Is the fireplace wood burning?" */
const QUESTION = /^(?!.*\b(?:your?|leads|renters|listings|agents)\b|(?:want|need|ready|questions?)\b)(?:\S+ ){3}.*\?$/i;

/** Some mails put the details below the words, as a signature. */
function messageAbove(lines: Line[], before: number | undefined, after = -1): string | undefined {
	if (before === undefined || before <= after + 1 || before > lines.length) return undefined;
	const isInquirers = ({ text }: Line) =>
		isSentence(text) &&
		!isNotice(text) &&
		!isBoilerplate(text) &&
		!labelOf(text) &&
		(isSpeech(text) || GREETED_QUESTION.test(text) || (after >= 0 && QUESTION.test(text)));
	const above = lines.slice(0, before);
	const found = above.findIndex((line, i) => i > after && isInquirers(line));
	if (found < 0) return undefined;
	// Above the notice the portal greets the agent; below it, the inquirer does.
	const greets = after >= 0 && found - 1 > after && GREETING.test(lines[found - 1]?.text ?? '');
	const start = greets ? found - 1 : found;
	return messageFrom(above, start, lines[start]?.text ?? '');
}

/** "Thank you, Dana": a signature that ends a line. */
function isSignedBy(line: string, firstName: string): boolean {
	const text = line.replace(/[.!]$/, '');
	const at = text.length - firstName.length;
	return text.slice(at).toLowerCase() === firstName.toLowerCase() && /^$|[,.!?–-]\s?$/.test(text.slice(0, at));
}

/** The words up to where their writer signs: what follows below an empty line is the form's. */
function upToSignature(message: string | undefined, firstName: string | undefined): string | undefined {
	if (!message || !firstName) return message;
	const lines = message.split('\n');
	const end = lines.findIndex((line, i) => i > 0 && line === '' && isSignedBy(lines[i - 1] ?? '', firstName));
	return end < 0 ? message : lines.slice(0, end).join('\n');
}

/**
 * The inquirer's own words in a message, whole and alone; undefined when they wrote none. `details` are the lines between
 * which their details are.
 */
export function readMessageBody(
	lines: Line[],
	fields: Field[],
	person: Person,
	details: { first: number | undefined; last: number | undefined },
): string | undefined {
	const { first, last } = details;
	const isStacked = fields.some(({ kind, line, valueLine }) => kind === 'email' && valueLine > line);
	return (
		upToSignature(labelledMessage(lines, fields, 'message'), person.first_name) ??
		quotedMessage(lines) ??
		saidByName(lines, person.first_name) ??
		labelledMessage(lines, fields, 'notes') ??
		freeMessage(lines, last, person.first_name, isStacked) ??
		messageAbove(lines, first) ??
		messageAbove(lines, last, first)
	);
}
