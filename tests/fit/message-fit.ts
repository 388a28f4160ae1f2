import { evidenceOfContact } from '@/lib/capture/inquiry/evidence/contact-evidence';
import { evidenceOfInquiry } from '@/lib/capture/inquiry/evidence/inquirer';
import type { InquirerWeights } from '@/lib/capture/inquiry/evidence/likeliest';
import { evidenceOfPerson } from '@/lib/capture/inquiry/evidence/person-evidence';
import { type Mail, mailOf } from '@/lib/capture/inquiry/mail';
import { type Named, namedIn } from '@/lib/capture/inquiry/mentions/named';
import { readFields } from '@/lib/capture/inquiry/text/fields';
import { readLines } from '@/lib/capture/inquiry/text/lines';
import { mailParts } from '@/lib/capture/inquiry/thread/parts';
import { nameKey, ownSide } from '@/lib/capture/inquiry/thread/sides';
import { type Case, fitWeights } from './logistic';
import { LAYOUTS, type MadeMessage, makeMessage, NAMES_ONLY } from './message-layouts';

/** Evidence that fewer layouts show tells of these layouts and not of messages. */
const FEWEST_LAYOUTS = 5;
/** The word of "1 before: dana" and of "the likeliest: 1 behind: dana in a form". */
const WORD = /(?:before|behind|word): (\p{L}+)/u;
const EACH = 6;
/** In tenths: what weighs less changes no decision that was measured, and makes a quarter of the file. */
const LEAST = 2;

interface Seen {
	layout: number;
	features: Set<string>;
	held: boolean;
}

interface ReadMessage {
	layout: number;
	mail: Mail;
	all: Named[];
	side: ReturnType<typeof ownSide>;
	lead: MadeMessage['lead'];
	named: Named | undefined;
}

const digits = (text = '') => text.replace(/\D/g, '').slice(-10);

function isLead(lead: MadeMessage['lead'], { name }: Named): boolean {
	if (!lead) return false;
	const [wanted, own] = [lead, name].map(nameKey);
	return own === wanted || own === lead.first_name.toLowerCase();
}

function readMade(made: MadeMessage, layout: number): ReadMessage | undefined {
	const [part] = mailParts(readLines(made.text));
	if (!part) return undefined;
	const mail = mailOf(part.lines, readFields(part.lines));
	const all = namedIn(mail);
	return {
		layout,
		mail,
		all,
		side: ownSide(part.lines, part.above),
		lead: made.lead,
		named: all.find((one) => isLead(made.lead, one)),
	};
}

function personCases({ layout, mail, all, side, lead }: ReadMessage): Seen[] {
	return all
		.filter(({ name }) => !side.names.has(nameKey(name)))
		.map((one) => ({ layout, features: evidenceOfPerson(mail, one, all), held: isLead(lead, one) }));
}

const contactsOf = ({ mail: { mentions }, side }: ReadMessage) => [
	mentions.emails.filter(({ value }) => !side.emails.has(value.toLowerCase())),
	mentions.phones,
];

function contactCases(message: ReadMessage): Seen[] {
	const { layout, mail, all, lead, named } = message;
	const others = all.filter((one) => one !== named);
	return contactsOf(message).flatMap((mentions) =>
		[...new Set(mentions.map(({ value }) => value))].map((value) => ({
			layout,
			features: evidenceOfContact(
				mail,
				value,
				mentions.filter((one) => one.value === value),
				{ lead: named, others, all: mentions },
			),
			held:
				!!lead &&
				(value.toLowerCase() === lead.email || (!value.includes('@') && digits(value) === digits(lead.phone_number))),
		})),
	);
}

function mailCase({ layout, mail, side, lead }: ReadMessage, of: Omit<InquirerWeights, 'mail'>): Seen {
	return { layout, features: evidenceOfInquiry(mail, side, of), held: !!lead };
}

function weightsOf(cases: Seen[]): Record<string, number> {
	const layouts = new Map<string, Set<number>>();
	for (const { features, layout } of cases)
		for (const feature of features) layouts.set(feature, (layouts.get(feature) ?? new Set()).add(layout));
	const isCommon = (feature: string) =>
		(layouts.get(feature)?.size ?? 0) >= FEWEST_LAYOUTS && !NAMES_ONLY.has(WORD.exec(feature)?.[1] ?? '');
	const grouped = new Map<string, Case>();
	for (const { features, held } of cases) {
		const common = [...features].filter(isCommon).sort();
		const key = common.join('|');
		const known = grouped.get(key) ?? { features: common, held: 0, not: 0 };
		grouped.set(key, { ...known, held: known.held + Number(held), not: known.not + Number(!held) });
	}
	const weights = fitWeights([...grouped.values()]);
	const tenths = Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 10)] as const);
	return Object.fromEntries(tenths.filter(([, weight]) => Math.abs(weight) >= LEAST));
}

/** The weights that these messages give. */
function fitMessages(messages: readonly ReadMessage[]): InquirerWeights {
	// Whether anybody asks is the mail's question: who it is, is asked of inquiries only.
	const inquiries = messages.filter(({ lead }) => lead);
	const person = weightsOf(inquiries.flatMap(personCases));
	const contact = weightsOf(inquiries.flatMap(contactCases));
	return { person, contact, mail: weightsOf(messages.map((message) => mailCase(message, { person, contact }))) };
}

export function fitLead(): InquirerWeights {
	const messages = LAYOUTS.flatMap((layout, i) =>
		Array.from({ length: EACH }, (_, k) => readMade(makeMessage(layout, i * 1_000 + k), i)),
	);
	return fitMessages(messages.filter((message) => message !== undefined));
}
