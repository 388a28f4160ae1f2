import type { Mail } from '../mail';
import { NAME_MARK } from '../sentences/places';
import type { Mention } from './mentions';

const TOKEN = /[\p{L}][\p{L}'’]*|\S+@\S+|[$€£]?\d[\d.,:/-]*|[^\s\p{L}\d]/gu;

/** Words that say the same of a person or a number. */
const ALIKE =
	'called phoned rang telephoned dialed|wrote emailed e-mailed messaged texted|asked inquired enquired|requested requests requesting|wants want needs|cell mobile cellphone cellular|phone tel telephone ph|customer client consumer shopper|renter tenant applicant|lead prospect inquirer';
const MEANT = new Map(
	ALIKE.split('|').flatMap((row) => {
		const [meant = '', ...others] = row.split(' ');
		return others.map((other) => [other, meant] as const);
	}),
);

function tokenOf(token: string): string {
	if (token.includes('@')) return '<email>';
	if (token.startsWith(NAME_MARK)) return '<name>';
	if (/\d/.test(token)) return /^[$€£]/.test(token) ? '<price>' : '<number>';
	const word = token.toLowerCase().replace('’', "'");
	return MEANT.get(word) ?? word;
}

const tokensOf = (text: string) => [...text.matchAll(TOKEN)].map(([token]) => tokenOf(token));

const labelWords = ({ lines, places }: Mail, line: number) => {
	const { field } = places[line] ?? {};
	const label = field && field.valueLine === line ? (lines[field.line]?.text ?? '').replace(/[:=\]].*$/s, '') : '';
	return label.length < 60 ? tokensOf(label).filter((token) => /^\p{L}/u.test(token)) : [];
};

const SENTENCES_BEFORE = /^.*[.!?]["”)]?\s+/s;
const SENTENCES_BEHIND = /([.!?])\s.*$/s;

/** The words before and after a place in a line, and what the line is. */
export function around(mail: Mail, { line, start, end }: Mention<unknown>): string[] {
	const place = mail.places[line];
	const text = mail.nameless[line] ?? '';
	const before = tokensOf(text.slice(Math.max(0, start - 60), start).replace(SENTENCES_BEFORE, '')).slice(-3);
	const behind = tokensOf(text.slice(end, end + 60).replace(SENTENCES_BEHIND, '$1')).slice(0, 3);
	const field = place?.field?.valueLine === line ? place.field.kind : undefined;
	const isAlone = before.length === 0 && behind.length === 0;
	const prev = line > 0 ? mail.places[line - 1]?.kind : 'start';
	const gap = (mail.lines[line]?.gap ?? 0) > 0;
	return [
		`in ${place?.kind}`,
		`in ${place?.kind} of a ${mail.kind}`,
		...(field ? [`label: ${field}`, `label: ${field} of a ${mail.kind}`] : []),
		...labelWords(mail, line).map((word) => `label word: ${word}`),
		...(place?.inFooter ? ['in the footer'] : []),
		...(place?.inSignature ? [`in a signature of a ${mail.kind}`] : []),
		...(isAlone ? ['alone', `alone below ${prev}${gap ? ' apart' : ''}`, `alone in a ${mail.kind}`] : []),
		`1 before: ${before.at(-1) ?? '^'}`,
		`2 before: ${before.at(-2) ?? '^'}`,
		`near before: ${before.at(-3) ?? '^'}`,
		`1 behind: ${behind[0] ?? '$'}`,
		`2 behind: ${behind[1] ?? '$'}`,
		...before.slice(-2).map((token) => `near before: ${token}`),
		...behind.slice(0, 3).map((token) => `near behind: ${token}`),
	];
}

export const hasOn = (mentions: Mention<unknown>[], line: number) => mentions.some((one) => one.line === line);

export const isProfessional = (mail: Mail, line: number) =>
	(/^(?:speech|sentence)$/.test(mail.places[line]?.kind ?? '') ? [line] : [line, line + 1, line + 2]).some(
		(i) => mail.places[i]?.kind === 'professional',
	);
