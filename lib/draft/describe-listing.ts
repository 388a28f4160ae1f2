import type { Capture, Person } from '@/lib/capture/capture';
import type messages from '@/public/_locales/en/messages.json';

/** A message of `_locales` with its `$1…$9` filled in. */
export type Words = (key: keyof typeof messages, ...values: (string | number)[]) => string;

/**
 * The note's line about what the API has no field for: "For rent $1,590/month · pending · listed by Jane Doe, Oak Realty ·
 * manager: Twin Creeks". Empty when the page is no listing.
 */
export function describeListing({ listing, details, people, kind }: Capture, text: Words): string {
	if (kind !== 'listing' || !listing) return '';
	const agent = people.find(({ role }) => role === 'listing_agent');
	const office = people.find(({ role }) => role === 'broker');
	const manager = people.find(({ role }) => role === 'property_manager');
	const listedBy = [named(agent), agent?.company ?? office?.company].filter(Boolean).join(', ');
	return [
		details.transaction === 'rent' && rent(listing.price, text),
		details.status,
		details.currency && details.currency !== 'USD' && text('details_currency', details.currency),
		listedBy && text('details_listed_by', listedBy),
		manager && text('details_manager', named(manager) || manager.company || ''),
	]
		.filter(Boolean)
		.join(' · ');
}

function rent(price: number | undefined, text: Words): string {
	const amount = price && text('details_rent_price', `$${price.toLocaleString('en-US')}`);
	return [text('details_for_rent'), amount].filter(Boolean).join(' ');
}

const named = (person: Person | undefined): string => [person?.first_name, person?.last_name].filter(Boolean).join(' ');
