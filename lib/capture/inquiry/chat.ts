import { findEmails } from '@/lib/parse/email';
import type { ParsedName } from '@/lib/parse/person-name/person-name-parts';
import { findPhones } from '@/lib/parse/phone/phone';
import type { Person } from '../capture';
import { isDesk } from './mentions/desk';
import { introducedName, labelledName, plainName } from './mentions/names';
import { asksForHome } from './sentences/asks';
import { isBoilerplate } from './text/boilerplate';
import { joinLines, type Line } from './text/lines';

/** What a chat's transcript says about the one who asks. */
export interface ChatReading {
	person: Person;
	message?: string;
}

interface Turn {
	speaker: string;
	text: string;
}

const TIME = String.raw`[[(]?(?:(?:today|yesterday|\w{3,9} \d{1,2},?(?: \d{4})?|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?),? (?:at )?)?\d{1,2}:\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:, \d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})?[\])]?`;
const TURN = new RegExp(
	String.raw`^(?:${TIME}[ ,–-]*)?(\p{L}[\p{L}\d'’. -]{0,30}?|\+?\d[\d() .-]{8,18}\d)\s?(?:${TIME})?\s?[:>]\s(.+)$`,
	'iu',
);
/** A chat that was copied has each turn's time: "[6:02 PM, 11/30/2026] Dana Vale: …". */
const TIMED = new RegExp(String.raw`^\[${TIME}\]? ?[\p{L}+]`, 'iu');
/** A speaker and the time over what they say: "Dana Vale 2:19 PM". */
const SPEAKER = new RegExp(String.raw`^(\p{L}[\p{L}\d'’.# -]{0,30}?(?:\s\([^()]{2,40}\))?),?\s${TIME}$`, 'iu');
const DESK =
	/\b(?:bot|chat ?bot|assistant|agent|support|team|system|operator|representative|rep|admin|concierge|you|me|us|realtor|leasing|auto ?reply|virtual)\b/i;
const VISITOR =
	/^(?:visitor|guest|customer|user|client|lead|prospect|renter|buyer|shopper|them|website visitor|consumer)(?: #?\d+)?$/i;
/** The form that some chats begin with: what it says of the visitor, and of the chat. */
const OF_VISITOR = /^(?:(?:full|first|last|your) )?name$|^e-?mail\b|^(?:phone|mobile)\b/i;
const OF_CHAT =
	/^(?:subject|from|to|date|sent|re|page|url|browser|location|visitor location|served by|department|rating)$/i;
const isFormLabel = (text: string) => OF_VISITOR.test(text) || OF_CHAT.test(text);
/** A time in a column of its own, and what the program says of the chat. */
const ASIDE = new RegExp(String.raw`^${TIME}$|^(?:chat|conversation) (?:started|ended)\b`, 'i');
const CALLS_ITSELF_CHAT = /\b(?:chat|conversation|transcript)\b/i;
const ASKS_NAME = /\b(?:name|who (?:am i|are you)|call you)\b/i;
const ASKS_DETAIL = /\b(?:name|phone|number|e-?mail|reach you|contact you|call you)\b/i;

/** "Sure, Dana Vale". */
const FILLER = /^(?:(?:sure|yes|yeah|yep|ok|okay|of course|hi|hello|thanks|great)[,.! ]+)+/i;

/** WhatsApp's own first line. */
const ENCRYPTED = /\bend-to-end encrypted\b/i;

function turnsOf(lines: Line[]): Turn[] | undefined {
	const turns: Turn[] = [];
	for (const { text } of lines) {
		if (ENCRYPTED.test(text)) continue;
		const [, speaker = '', said = ''] = TURN.exec(text) ?? [];
		const last = turns.at(-1);
		const over = SPEAKER.exec(text)?.[1];
		if (over) turns.push({ speaker: over, text: '' });
		if (over || isFormLabel(speaker) || ASIDE.test(text)) continue;
		if (last?.text === '') last.text = text;
		else if (speaker && said) turns.push({ speaker: speaker.trim(), text: said });
		else if (last && !isBoilerplate(text)) last.text += `\n${text}`;
	}
	const counts = new Map<string, number>();
	for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
	const [first = 0, second = 0, ...others] = [...counts.values()].sort((a, b) => b - a);
	// Labels of a form appear once, above a conversation, too; speakers take turns.
	const isTalk = first > 1 && first + second >= 3 && second > 0 && others.filter((count) => count > 1).length <= 2;
	return isTalk && (second > 1 || others.length <= 2) ? turns : undefined;
}

const NUMBER = /^\+?\d[\d() .-]{8,18}\d$/;

function visitorOf(turns: Turn[], isChat: boolean, form: string): string | undefined {
	const speakers = [...new Set(turns.map((turn) => turn.speaker))];
	const labelled = turns.filter((turn) => VISITOR.test(turn.speaker));
	// "Prospect: Dana Vale" in the summary above is said once.
	const speaks = ({ speaker }: Turn) => labelled.filter((turn) => turn.speaker === speaker).length;
	const [label] = labelled.sort((a, b) => speaks(b) - speaks(a));
	// "Visitor: Dana" above a conversation is a form's row: there the visitor speaks under their name.
	const named = speakers.find((speaker) => speaker === label?.text) ?? label?.speaker;
	// Any page has words before colons: a conversation says that it is one, or has a visitor or a desk in it.
	if (!isChat && !named && !speakers.some((speaker) => DESK.test(speaker))) return undefined;
	if (named) return named;
	const people = speakers.filter((speaker) => !DESK.test(speaker) && plainName(speaker));
	const asks = (speaker: string) => turns.some((turn) => turn.speaker === speaker && asksForHome(turn.text));
	const [only, ...others] = people.length > 1 ? people.filter(asks) : people;
	// Whoever is in no list of contacts goes by their number.
	const number = speakers.find((speaker) => NUMBER.test(speaker));
	return number ?? (others.length > 0 ? people.find((speaker) => form.includes(speaker)) : only);
}

/** "Quill" is the last name of the Dana who was asked for it. */
function withSurname(own: ParsedName | undefined, answered: ParsedName): ParsedName {
	const isSurname =
		own?.first_name && answered.first_name && !answered.last_name && answered.first_name !== own.first_name;
	return isSurname ? { ...own, last_name: answered.first_name } : answered;
}

function nameIn(turns: Turn[], visitor: string): ParsedName | undefined {
	const own = VISITOR.test(visitor) ? undefined : plainName(visitor);
	for (const [i, turn] of turns.entries()) {
		if (turn.speaker !== visitor) continue;
		const introduced = introducedName(turn.text);
		if (introduced) return own?.last_name ? own : introduced;
		const asked = turns[i - 1];
		const answer = turn.text
			.replace(FILLER, '')
			.replace(/[,.].*$/s, '')
			.replace(/\S+@\S+|[\d()+-]{7,}/g, '');
		const answered =
			asked && asked.speaker !== visitor && ASKS_NAME.test(asked.text) ? labelledName(answer) : undefined;
		if (answered) return own?.last_name ? own : withSurname(own, answered);
	}
	return own;
}

/** An answer that is only a name, a phone or an address has served; the rest is what the visitor says. */
function wordsOf(turns: Turn[], visitor: string): string {
	const said = turns.filter((turn, i) => {
		if (turn.speaker !== visitor) return false;
		const asked = turns[i - 1];
		const isAnswer = asked && asked.speaker !== visitor && ASKS_DETAIL.test(asked.text);
		return !(isAnswer && turn.text.split(/\s+/).length <= 6);
	});
	return said.map((turn) => turn.text).join('\n');
}

/** The visitor of a chat and their words; undefined unless at least two speakers take turns and one of them is no desk. */
export function readChat(lines: Line[]): ChatReading | undefined {
	const turns = turnsOf(lines);
	const isTimed = lines.filter(({ text }) => TIMED.test(text)).length > 2;
	const isChat = isTimed || lines.some(({ text }) => CALLS_ITSELF_CHAT.test(text) && !TURN.test(text));
	const form = lines.filter(({ text }) => OF_VISITOR.test(text.replace(/\s?:.*$/s, '')));
	const visitor = turns && visitorOf(turns, isChat, joinLines(form));
	if (!turns || !visitor) return undefined;
	const own = [...form.map((line) => ({ speaker: visitor, text: line.text })), ...turns]
		.filter((turn) => turn.speaker === visitor)
		.map((turn) => turn.text)
		.join('\n');
	const name = nameIn(turns, visitor);
	const email = findEmails(own).find((one) => !isDesk(one));
	const phone = findPhones(own)[0] ?? findPhones(visitor)[0];
	if (!name && !email && !phone) return undefined;
	const message = wordsOf(turns, visitor);
	return {
		person: { role: 'inquirer', ...name, ...(email && { email }), ...(phone && { phone_number: phone }) },
		...(message && { message }),
	};
}
