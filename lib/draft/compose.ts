import { foundBy } from '@/lib/lead/assignee';
import { type Field, maxLength } from '@/lib/lead/fields';
import type { Assignee, Lead, Listing } from '@/lib/lead/lead';
import { parseEmail } from '@/lib/parse/email';
import { parsePhone } from '@/lib/parse/phone';
import { readPrice } from '@/lib/parse/price';
import type { Draft } from './draft';
import { addressOf } from './edit';

/** What a keyboard can't type and a CRM can't show; line breaks and tabs stay. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/**
 * What Rechat gets for a draft: values trimmed and cut at their limits, the phone in E.164 when valid and as typed
 * otherwise, and nothing that is empty. The draft must have no problems.
 */
export function composeLead(draft: Draft): Lead {
	const said = (field: Field) =>
		(draft.values[field] ?? '').replace(CONTROL, '').trim().slice(0, maxLength(field)).trimEnd();
	return withoutEmpty({
		first_name: said('first_name'),
		last_name: said('last_name'),
		email: parseEmail(said('email')),
		phone_number: phone(said('phone_number')),
		tag: [...new Set(draft.tags.map((tag) => tag.trim()).filter(Boolean))],
		lead_source: said('lead_source'),
		note: said('note'),
		listing: composeListing(draft, said),
		referer_url: said('referer_url'),
		assignees: draft.assignees.filter(foundBy).map(composeAssignee),
	});
}

function composeListing(draft: Draft, said: (field: Field) => string): Listing | undefined {
	const address = withoutEmpty(addressOf(draft.values));
	const listing: Listing = withoutEmpty({
		price: readPrice(said('listing.price')),
		mls_number: said('listing.mls_number'),
		cover_image_url: said('listing.cover_image_url'),
		property: Object.keys(address).length > 0 ? { address } : undefined,
	});
	return Object.keys(listing).length > 0 ? listing : undefined;
}

/** What Rechat gets for an agent: nothing empty, the phone in E.164 when valid; an MLS id means nothing without its MLS. */
export function composeAssignee({ email, phone_number, first_name, last_name, mls, mls_id }: Assignee): Assignee {
	const inMls = mls && mls_id ? { mls, mls_id } : {};
	return withoutEmpty({ email, phone_number: phone_number && phone(phone_number), first_name, last_name, ...inMls });
}

/** E.164 has no place for an extension: such a number goes as typed. */
function phone(typed: string): string {
	const parsed = parsePhone(typed);
	return parsed && !parsed.extension ? parsed.e164 : typed;
}

/** Leaves out empty strings, empty lists and what is undefined. */
function withoutEmpty<T extends object>(value: T): T {
	const said = Object.entries(value).filter(
		([, part]) => part !== undefined && part !== '' && !(Array.isArray(part) && part.length === 0),
	);
	return Object.fromEntries(said) as T;
}
