import { foundBy } from '@/lib/lead/assignee';
import { type Field, PERSON_FIELDS, type UrlField, urlToSend } from '@/lib/lead/fields';
import { emailProblem } from '@/lib/parse/email';
import { oneLine } from '@/lib/parse/plain-text';
import { readPrice } from '@/lib/parse/price';
import { parseWebUrl } from '@/lib/parse/web-url';
import type { Draft } from './draft';

/** What keeps a draft from being sent; each has its words in `_locales` (`problem_…`). */
const PROBLEMS = [
	'no_channel',
	'no_person',
	'email_invalid',
	'email_not_ascii',
	'phone_invalid',
	'price_invalid',
	'url_invalid',
	'url_too_long',
	'assignee_unfindable',
] as const;
type ProblemCode = (typeof PROBLEMS)[number];

export interface Problem {
	/** The field it is shown at. */
	field: Field | 'channelId' | 'assignees';
	code: ProblemCode;
}

/** Everything that keeps the draft from being sent, in the order of the form; `channelIds` are those that exist. */
export function findProblems(draft: Draft, channelIds: readonly string[]): Problem[] {
	const { values, assignees, channelId } = draft;
	const said = (field: Field) => oneLine(values[field] ?? '');
	const checks: [Problem['field'], ProblemCode | false | undefined][] = [
		['first_name', !isSomebody(draft) && 'no_person'],
		['phone_number', hasNoDigits(said('phone_number')) && 'phone_invalid'],
		['email', said('email') !== '' && emailProblem(said('email'))],
		['listing.price', said('listing.price') !== '' && !readPrice(said('listing.price')) && 'price_invalid'],
		['listing.cover_image_url', urlProblem(values, 'listing.cover_image_url')],
		['referer_url', urlProblem(values, 'referer_url')],
		['channelId', !channelIds.includes(channelId ?? '') && 'no_channel'],
		['assignees', assignees.some((assignee) => !foundBy(assignee)) && 'assignee_unfindable'],
	];
	return checks.flatMap(([field, code]) => (code ? [{ field, code }] : []));
}

/** A lead is somebody: a name, an email or a phone, of which something can be seen. */
const isSomebody = ({ values }: Pick<Draft, 'values'>): boolean =>
	PERSON_FIELDS.some((field) => oneLine(values[field] ?? ''));

const hasNoDigits = (phone: string) => phone !== '' && !/\d{3}/.test(phone.replace(/\D/g, ''));

function urlProblem(values: Draft['values'], field: UrlField): ProblemCode | undefined {
	const url = oneLine(values[field] ?? '');
	if (url === '' || urlToSend(field, url)) return undefined;
	return parseWebUrl(url) ? 'url_too_long' : 'url_invalid';
}
