import { findEmails } from '@/lib/parse/email';
import { findPhones } from '@/lib/parse/phone/phone';
import { remembered } from '@/lib/parse/remembered';
import { PROFESSIONAL } from '../mentions/desk';
import { type LabelKind, labelKind } from './labels';
import type { Line } from './lines';

/** A labelled value of a message. */
export interface Field {
	kind: LabelKind;
	/** What is on the label's own line, or else on the first line under it; empty when the form was left empty there. */
	value: string;
	/** Index of the label's line. */
	line: number;
	/** Index of the value's first line. */
	valueLine: number;
	/** The label had no colon: it may be a heading or a menu's entry. */
	bare: boolean;
}

interface Label {
	kind: LabelKind;
	rest: string;
	/** A label by its words alone, without colon or star, may as well be a heading or a menu's entry. */
	bare: boolean;
}

const COLON = /^(.{1,90}?)\s*(?:[:：]|\*\s*$|\*(?=\s))\s*(.*)$/;
/** "[Phone] (775) 555-0111". */
const BRACKETS = /^\[([^\]]{2,40})\]\s*(.*)$/;
const EQUALS = /^([\w .-]{2,40}?)\s?[=→»]\s?(.*)$/;
/** "Anything else we should know? …" */
const ANSWERED = /^(\S+(?: \S+){2,11}\?)\s+(\S.+)$/;
const NUMBER_SIGN = /^(.{0,30}\b(?!nmls)[a-z]{0,6}mls.{0,20}?)\s*#\s*:?\s*(.*)$/i;
const DASH = /^(.{2,40}?)\s+[-–—]\s+(.+)$/;
/** "Full Name,Dana Vale": a row of a table in text. */
const CSV = /^([\w ]{4,24}),(?=\S)(.+)$/;
/** Somebody else on the listing's card, without a colon: "Listing agent Dana Vale", "Agent phone (775) 555-0111". */
const OTHERS_CARD =
	/^(?!broker (?:associate|owner|of record)\b)(?:listing agent|agent|broker|brokered by|listed by|listing (?:office|courtesy)|presented by)\b(?: (?:phone|email|name))?\s+(?=[\p{Lu}(\d])/iu;
/** A heading over somebody else's details; "Manager login" is a menu's entry. */
const OTHERS_HEADING =
	/^(?:(?:your|the|listing|buyer'?s?|selling|assigned|leasing|real estate) )*(?:agents?|realtor|brokers?|brokerage|lender|loan officer|landlord|property manager|office|listed by|presented by|prepared by)(?:'s)?(?: (?:information|info|details|contact(?: information| info| details)?))?$/i;
const CONTACT_WORD = /^(?:e-?mail(?: address)?|(?:cell |mobile |home )?phone(?: number)?|mobile|cell|tel)\.?\s+(.+)$/i;
const MESSAGE_WORD = /^(?:Message|Comments?)\s+(\p{Lu}\S*(?: \S+){2,})$/u;
const NAME_WORD = /^(?:Full )?Name\s+((?:\p{L}[\p{L}'’.-]*\s?){1,4})$/u;

/** "Call Dana" over a number says whose it is. */
const CALL_NAME = /^(?:Call|Text|Call or text) \p{Lu}\p{Ll}+$/u;
const NUMBER = /^\+?1?[ .-]?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}$/;

const isCall = (line: Line, next: Line | undefined) => CALL_NAME.test(line.text) && NUMBER.test(next?.text ?? '');

/** A form that asks for words in a whole sentence. */
const ASKS = /^please (?:share|tell us|describe)\b[^.]+\.$/i;

/** "Dana Vale says:" is no label. */
const SPEAKS = /\b(?:says?|said|writes?|wrote|asks?|asked|commented|replied|texted|messaged|adds?)\s*$/i;

/** An unknown label still ends what comes before it: a few words, the first with a capital or written as a key. */
function isUnknownLabel(label: string): boolean {
	const words = label.trim().split(/\s+/);
	if (
		SPEAKS.test(label) ||
		words.length > 5 ||
		!/^[*•\s]*[\p{L}#]/u.test(label) ||
		/[.,!"“”]|\b(?:I|I'm|me|my|we|thanks?|hello|hi|dear)\b/i.test(label)
	) {
		return false;
	}
	return /^[*•\s]*\p{Lu}|_/u.test(label);
}

function withSeparator(text: string): Label | undefined {
	const [, colonLabel, afterColon = ''] = COLON.exec(text) ?? [];
	if (colonLabel !== undefined && !/^\/\//.test(afterColon) && !/\d$/.test(colonLabel)) {
		const kind = labelKind(colonLabel) ?? (isUnknownLabel(colonLabel) ? 'other' : undefined);
		if (kind) return { kind, rest: afterColon.replace(/^[*#\s]+/, ''), bare: false };
	}
	const [, key, afterKey = ''] = BRACKETS.exec(text) ?? EQUALS.exec(text) ?? [];
	const keyKind = key === undefined ? undefined : labelKind(key);
	if (keyKind) return { kind: keyKind, rest: afterKey, bare: false };
	const [, question, answer = ''] = ANSWERED.exec(text) ?? [];
	if (question !== undefined && labelKind(question) === 'message')
		return { kind: 'message', rest: answer, bare: false };
	const [, numberLabel, afterNumber = ''] = NUMBER_SIGN.exec(text) ?? [];
	if (numberLabel !== undefined && labelKind(numberLabel) === 'mls')
		return { kind: 'mls', rest: afterNumber, bare: false };
	const [, dashLabel, afterDash = ''] = DASH.exec(text) ?? CSV.exec(text) ?? [];
	const kind = dashLabel === undefined || /\d{4}/.test(dashLabel) ? undefined : labelKind(dashLabel);
	return kind && kind !== 'other' ? { kind, rest: afterDash, bare: false } : undefined;
}

function withoutSeparator(text: string): Label | undefined {
	if (OTHERS_CARD.test(text)) return { kind: 'someone_else', rest: text.replace(OTHERS_CARD, ''), bare: false };
	const contact = CONTACT_WORD.exec(text)?.[1];
	if (contact && findEmails(contact).length > 0) return { kind: 'email', rest: contact, bare: false };
	if (contact && findPhones(`\n${contact}\n`).length > 0) return { kind: 'phone', rest: contact, bare: false };
	const name = NAME_WORD.exec(text)?.[1];
	if (name && !labelKind(name)) return { kind: 'full_name', rest: name.trim(), bare: false };
	const message = MESSAGE_WORD.exec(text)?.[1];
	if (message) return { kind: 'message', rest: message, bare: false };
	const isLabel = (text.length <= 60 && !/[.!,]$/.test(text)) || (text.length <= 90 && ASKS.test(text));
	const kind = isLabel ? labelKind(text.replace(/\.$/, '')) : undefined;
	if (kind === 'someone_else' && !OTHERS_HEADING.test(text)) return undefined;
	return kind && { kind, rest: '', bare: true };
}

/** The label that a line begins with; undefined for prose. */
export const labelOf = remembered((text): Label | undefined => withSeparator(text) ?? withoutSeparator(text));

const PERSON_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?=$|,)/u;
/** Rows that say who somebody is and how they are reached. */
export const OF_A_PERSON: ReadonlySet<LabelKind> = new Set<LabelKind>([
	'first_name',
	'last_name',
	'full_name',
	'contact',
	'email',
	'phone',
]);

/** Under a heading such as "Listing agent" the name, phone and email are that person's, up to the next paragraph. */
function withoutOthersDetails(fields: Field[], lines: Line[]): Field[] {
	let isOthers = false;
	let taken = 0;
	let isNamed = false;
	return fields.map((field) => {
		// An agent who asks for a showing gives their brokerage beside their name.
		const isAgent = /^(?:full_name|contact)$/.test(field.kind) && PROFESSIONAL.test(field.value);
		const isGap = (lines[field.line]?.gap ?? 0) > 0;
		isNamed = (isNamed && !isGap) || /_name$/.test(field.kind);
		// "Loan officer: Ann Reed" is a heading too, but among the rows of the inquirer's own form.
		const isOnOneLine = !isNamed && isGap && PERSON_NAME.test(field.value);
		const isHeading = isAgent || (field.kind === 'someone_else' && (field.valueLine > field.line || isOnOneLine));
		const isNewParagraph = isGap && taken > 0;
		if (isHeading) taken = 0;
		isOthers = isHeading || (isOthers && !isNewParagraph);
		if (!isOthers || !OF_A_PERSON.has(field.kind)) return field;
		taken++;
		return { ...field, kind: 'someone_else' };
	});
}

/** A mail about somebody who wants to sell: there "Seller:" is the one who asks. */
const SELLER_LEAD =
	/\b(?:new|potential|interested|home) (?:home )?seller\b(?!['’])|\bseller (?:lead|referral|inquiry)\b|\bhome ?owner (?:asked|wants|requested)|\bhome valu(?:e|ation)\b/i;
const SELLER = /^(?:home ?)?(?:seller|owner)(?:['’]s)?(?: name)?\s*:/i;

const SELLERS = /^(?:home ?)?(?:seller|owner)(?:['’]s)? (?=(?:e-?mail|phone|cell|mobile|contact))/i;

/** A message's labelled values, in their order. */
export function readFields(lines: Line[]): Field[] {
	const isSellers = lines.some((line) => SELLER_LEAD.test(line.text) && !SELLER.test(line.text));
	const labels = lines.map((line, i) => {
		if (isCall(line, lines[i + 1])) return { kind: 'phone' as const, rest: '', bare: true };
		const label = labelOf(line.text);
		if (label && isSellers && SELLER.test(line.text)) return { ...label, kind: 'full_name' as const };
		return label && isSellers && SELLERS.test(line.text) ? labelOf(line.text.replace(SELLERS, '')) : label;
	});
	const fields: Field[] = [];
	for (const [i, label] of labels.entries()) {
		if (!label) continue;
		const { kind, bare } = label;
		// "Phone: (country)", "(775) 555-0139".
		const rest = kind === 'phone' && !/\d/.test(label.rest) ? '' : label.rest;
		const below = labels[i + 1] ? undefined : lines[i + 1];
		// A form's headings are close to what was typed; a menu's entry and the next block of a layout do not.
		const isNear = below && below.gap <= (bare ? 1 : 3);
		fields.push({ kind, value: rest || (isNear ? below.text : ''), line: i, valueLine: rest ? i : i + 1, bare });
	}
	return withoutOthersDetails(fields, lines);
}
