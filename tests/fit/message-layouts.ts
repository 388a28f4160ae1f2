import { readFileSync } from 'node:fs';
import surnames from '../support/common-surnames.json';

/** A message made of a layout, and who is its lead, if anybody. */
export interface MadeMessage {
	family: string;
	text: string;
	lead?: { first_name: string; last_name: string; email: string; phone_number: string };
}

interface Layout {
	family: string;
	from: string;
	subject: string;
	body: string;
}

const fileOf = (name: string) => readFileSync(new URL(`messages/${name}.txt`, import.meta.url), 'utf8');

const PARTS = new Map(
	fileOf('words')
		.split(/\n(?== )/)
		.slice(1)
		.map((part) => {
			const [head = '', ...lines] = part.trimEnd().split('\n');
			return [head.slice(2), lines.filter((line, i) => line || i > 0)];
		}),
);

export const LAYOUTS: Layout[] = fileOf('layouts')
	.split('\n')
	.filter((line) => line.includes(' | '))
	.slice(1)
	.map((line) => {
		const [family = '', from = '', subject = '', ...body] = line.split(' | ');
		return { family, from, subject, body: body.join(' | ') };
	});

/** Parts that are names of people, places and firms. */
const NAMES = ['given', 'surname', 'streetname', 'town', 'service', 'company', 'vendor'];
/** Many an address is not made of a name. */
const MAILBOX = 'bluesky';

/** A firm's name is one word in its address: "bluewaterrealty". */
const wordsIn = (texts: readonly string[]) =>
	texts.flatMap((text) =>
		[text.replace(/[^\p{L}]/gu, ''), ...text.split(/[^\p{L}]+/u)].map((word) => word.toLowerCase()),
	);

const ordinary = new Set(
	wordsIn([
		...LAYOUTS.flatMap(({ subject, body }) => [subject, body]),
		...[...PARTS].flatMap(([part, wordings]) => (NAMES.includes(part) ? [] : wordings)),
	]),
);

/** Words that messages say as names only: they tell of the people and firms that were made up, and not of messages. */
export const NAMES_ONLY: ReadonlySet<string> = new Set(
	wordsIn([MAILBOX, ...surnames, ...NAMES.flatMap((part) => PARTS.get(part) ?? [])]).filter(
		(word) => !ordinary.has(word),
	),
);

/** The same numbers for the same seed: mulberry32. */
function dice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

type Roll = () => number;
const pick = <Value>(roll: Roll, all: readonly Value[]): Value => all[Math.floor(roll() * all.length)] as Value;

const partOf = (name: string) => PARTS.get(name) ?? [];

function inventedPerson(roll: Roll): { first: string; last: string; email: string; phone: string } {
	const first = pick(roll, partOf('given'));
	const last = roll() < 0.6 ? pick(roll, surnames) : pick(roll, partOf('surname'));
	const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
	const [f, l] = [plain(first), plain(last)];
	const number = Math.floor(roll() * 90) + 10;
	const user = pick(roll, [
		`${f}.${l}`,
		`${f}${l}`,
		`${f[0]}${l}`,
		`${f}${number}`,
		`${l}${number}`,
		`${MAILBOX}${number}`,
		`${f}_${l[0]}`,
	]);
	const area = pick(roll, ['775', '612', '303', '917', '404', '206', '919', '512', '207']);
	const last4 = `01${Math.floor(roll() * 90) + 10}`;
	const phone = pick(roll, [
		`(${area}) 555-${last4}`,
		`${area}-555-${last4}`,
		`${area}.555.${last4}`,
		`+1 ${area} 555 ${last4}`,
		`${area}555${last4}`,
		`+1${area}555${last4}`,
	]);
	return { first, last, email: `${user}@${pick(roll, ['example.com', 'example.net', 'mail.example'])}`, phone };
}

function values(roll: Roll): Record<string, string> {
	const people = Object.fromEntries(
		['', 'r', 'c', 'v', 'o'].flatMap((who) => {
			const { first, last, email, phone } = inventedPerson(roll);
			return Object.entries({ n: `${first} ${last}`, f: first, l: last, e: email, p: phone }).map(([key, value]) => [
				`${who}${key}`,
				value,
			]);
		}),
	);
	const second = inventedPerson(roll);
	const streetname = `${pick(roll, partOf('streetname'))} ${pick(roll, ['St', 'Ave', 'Rd', 'Dr', 'Ln', 'Ct', 'Way', 'Blvd', 'Street', 'Avenue'])}`;
	const street = `${Math.floor(roll() * 9800) + 2} ${streetname}`;
	const town = pick(roll, partOf('town'));
	const svc = pick(roll, partOf('service'));
	const svcdom = `${svc.toLowerCase().replace(/[^a-z]/g, '')}.example`;
	return {
		...people,
		n2: `${second.first} ${second.last}`,
		f2: second.first,
		streetname,
		street,
		town: town.replace(/,.*/, ''),
		home: `${street}${roll() < 0.2 ? ` #${Math.floor(roll() * 40) + 1}` : ''}, ${town} ${Math.floor(roll() * 80_000) + 11_000}`,
		price: `$${(Math.floor(roll() * 900) + 99).toString()},${pick(roll, ['000', '500', '900'])}`,
		mls: `${Math.floor(roll() * 9_000_000) + 1_000_000}`,
		svc,
		svcdom,
		svce: `${pick(roll, ['leads', 'noreply', 'no-reply', 'notifications', 'info', 'alerts', 'hello', 'mail', 'support'])}@${svcdom}`,
		co: pick(roll, partOf('company')),
		vco: pick(roll, partOf('vendor')),
		day: pick(roll, [
			'Monday',
			'Tuesday',
			'Wednesday',
			'Thursday',
			'Friday',
			'Saturday',
			'Sunday',
			'tomorrow',
			'Saturday morning',
		]),
		time: pick(roll, ['9 AM', '10:30 am', '2 pm', '4:15 PM', 'noon', '6 PM']),
		date: pick(roll, ['March 9, 2026', '3/9/2026', 'Mon, Mar 9, 2026 at 8:14 AM', '2026-03-09', 'Apr 2, 2026']),
	};
}

const SEPARATORS = [': ', ': ', ': ', ':\n', '\n', '\t', ' - ', ' = ', ': \t', ' : ', ' ', '\t: '];
const FIELDS: Record<string, [string, string]> = {
	n: ['lab.name', '{n}'],
	f: ['lab.first', '{f}'],
	l: ['lab.last', '{l}'],
	e: ['lab.email', '{e}'],
	p: ['lab.phone', '{p}'],
	m: ['lab.msg', '{asks}'],
	a: ['lab.prop', '{home}'],
};

/** A form's rows: one way of writing labels, and label words of its own. */
function formRows(roll: Roll, keys: string, separator: string): string {
	const style = pick(roll, ['plain', 'plain', 'plain', 'upper', 'bracket', 'star']);
	return [...keys]
		.map((key) => {
			const [labels, value] = FIELDS[key] ?? ['', ''];
			const label = pick(roll, partOf(labels));
			const styled = style === 'upper' ? label.toUpperCase() : style === 'star' ? `* ${label}` : label;
			return style === 'bracket' ? `[${label}] ${value}` : `${styled}${separator}${value}`;
		})
		.join('\n');
}

function filled(roll: Roll, template: string, value: Record<string, string>, depth = 0): string {
	const separator = value['separator'] ?? ': ';
	return template.replace(/\{([\w.]+)(?::(\w+))?\}/g, (_, name: string, keys?: string) => {
		if (keys) return filled(roll, formRows(roll, keys, separator), value, depth + 1);
		if (name in value) return value[name] ?? '';
		const wording = pick(roll, partOf(name));
		return depth < 6 && wording !== undefined ? filled(roll, wording, value, depth + 1) : '';
	});
}

const brokenLines = (text: string) => text.replace(/ ?\/\/ ?/g, '\n\n').replace(/ ?(?<![:/\w])\/ /g, '\n');

const SENDERS: Record<string, string> = {
	svc: '{svc} <{svce}>',
	desk: '{co} <info@{svcdom}>',
	col: '{cn} <{ce}>',
	lead: '{n} <{e}>',
	ven: '{vn} <{ve}>',
};

function header(roll: Roll, from: string, subject: string): string {
	if (from === undefined) return '';
	const rows = [subject && `Subject: ${subject}`, `From: ${from}`].filter(Boolean);
	const way = roll();
	if (way < 0.6) return `${rows.join('\n')}\n`;
	if (way < 0.75) return `${rows.reverse().join('\n')}\nTo: {rn} <{re}>\n`;
	if (way < 0.85) return `${subject}\nInbox\n\n${from}\nMon, Nov 3, 6:54 PM (14 hours ago)\nto me\n\n`;
	return `${subject}\n\n`;
}

/** What happens to a text on its way: blank lines doubled or lost, one long line, quote marks, small or large letters. */
function worn(roll: Roll, text: string, name: string): string {
	const way = roll();
	if (way < 0.06) return text.replace(/\n/g, '\n\n');
	if (way < 0.14) return text.replace(/\n{2,}/g, '\n');
	if (way < 0.17) return text.replace(/\s*\n\s*/g, ' ');
	if (way < 0.2) return text.replace(/^/gm, '> ');
	if (way < 0.24) return text.replaceAll(name, name.toUpperCase());
	if (way < 0.27) return text.replaceAll(`: ${name}`, `: ${name.toLowerCase()}`);
	if (way < 0.31) return text.replace(/\n/g, ' \n\t\n');
	return text;
}

export function makeMessage(layout: Layout, seed: number): MadeMessage {
	const roll = dice(seed);
	const value: Record<string, string> = { ...values(roll), separator: pick(roll, SEPARATORS) };
	const sender = SENDERS[layout.from];
	// A colleague of the reader's office writes from there.
	const subject = filled(roll, layout.subject === '-' ? '' : layout.subject, value);
	const head = sender ? filled(roll, header(roll, sender, subject), value) : '';
	const body = filled(roll, brokenLines(layout.body), value);
	// The parts have line breaks of their own.
	const text = worn(roll, `${head}${brokenLines(body)}`, value['n'] ?? '');
	const has = (key: string) => text.toLowerCase().includes((value[key] ?? '').toLowerCase());
	const isLead = !layout.family.startsWith('no.');
	return {
		family: layout.family,
		text,
		...(isLead && {
			lead: {
				first_name: has('f') ? (value['f'] ?? '') : '',
				last_name: has('l') ? (value['l'] ?? '') : '',
				email: has('e') ? (value['e'] ?? '') : '',
				phone_number: has('p') ? (value['p'] ?? '') : '',
			},
		}),
	};
}
