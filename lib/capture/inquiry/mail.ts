import { type Mentions, mentionsIn } from './mentions/mentions';
import { isNotice } from './sentences/notice';
import { DOES, NAME_MARK, type Place, placesOf } from './sentences/places';
import { type Field, OF_A_PERSON } from './text/fields';
import type { Line } from './text/lines';
import { isAnswered } from './text/mail-header';

/** What a mail is made of. */
export interface Mail {
	lines: Line[];
	places: Place[];
	mentions: Mentions;
	/** The lines' texts with a mark in place of each name. */
	nameless: string[];
	/** A form has labelled rows of a person, a notice says that somebody asks, anything else is plain. */
	kind: 'form' | 'notice' | 'plain';
}

function withoutNames(lines: Line[], { names }: Mentions): string[] {
	const texts = lines.map(({ text }) => text);
	for (const { line, start, end } of names) {
		const text = texts[line] ?? '';
		const stop = Math.min(end, text.length);
		texts[line] = text.slice(0, start) + NAME_MARK.repeat(Math.max(0, stop - start)) + text.slice(stop);
	}
	return texts;
}

const OF_A_FORM: ReadonlySet<Field['kind']> = new Set([...OF_A_PERSON, 'message']);

/** What the evidence is taken from. */
export function mailOf(lines: Line[], fields: Field[]): Mail {
	const mentions = mentionsIn(lines, fields);
	const nameless = withoutNames(lines, mentions);
	const places = placesOf(lines, fields, nameless);
	const rows = fields.filter(({ kind, value }) => value && OF_A_FORM.has(kind));
	const sure = rows.filter(({ bare }) => !bare);
	const isForm = sure.length > 1 || rows.length > 2 || sure.some(({ kind }) => kind === 'message');
	const isTold = places.some(({ kind }, i) => {
		const isSubject = kind === 'subject' && !isAnswered(lines[i]?.text ?? '');
		return kind === 'notice' || (isSubject && (DOES.test(nameless[i] ?? '') || isNotice(lines[i]?.text ?? '')));
	});
	return {
		lines,
		places,
		mentions,
		nameless,
		kind: isForm ? 'form' : isTold ? 'notice' : 'plain',
	};
}
