import { foundBy } from '@/lib/lead/assignee';
import type { Field } from '@/lib/lead/fields';
import { parseEmail } from '@/lib/parse/email';
import { readPrice } from '@/lib/parse/price';
import type { Draft } from './draft';

/** What keeps a draft from being sent; each has its words in `_locales` (`problem_…`). */
const PROBLEMS = [
	'no_channel',
	'no_person',
	'email_invalid',
	'phone_invalid',
	'price_invalid',
	'image_invalid',
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
	const said = (field: Field) => values[field]?.trim() ?? '';
	const checks: [boolean, Problem][] = [
		[!isSomebody(draft), { field: 'first_name', code: 'no_person' }],
		[hasNoDigits(said('phone_number')), { field: 'phone_number', code: 'phone_invalid' }],
		[said('email') !== '' && !parseEmail(said('email')), { field: 'email', code: 'email_invalid' }],
		[
			said('listing.price') !== '' && !readPrice(said('listing.price')),
			{ field: 'listing.price', code: 'price_invalid' },
		],
		[!isImage(said('listing.cover_image_url')), { field: 'listing.cover_image_url', code: 'image_invalid' }],
		[!channelId || !channelIds.includes(channelId), { field: 'channelId', code: 'no_channel' }],
		[assignees.some((assignee) => !foundBy(assignee)), { field: 'assignees', code: 'assignee_unfindable' }],
	];
	return checks.flatMap(([found, problem]) => (found ? [problem] : []));
}

/** A lead is somebody: a name, an email or a phone. */
const isSomebody = ({ values }: Pick<Draft, 'values'>): boolean =>
	[values.first_name, values.last_name, values.email, values.phone_number].some((value) => value?.trim());

const hasNoDigits = (phone: string) => phone !== '' && !/\d{3}/.test(phone.replace(/\D/g, ''));

const isImage = (url: string) => url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol));
