import type { Capture, Person } from '@/lib/capture/capture';
import type { Draft } from '@/lib/draft/draft';
import { ADDRESS_FIELDS, addressPath, cutValue, type Field, maxLength } from '@/lib/lead/fields';
import { phoneToShow } from '@/lib/parse/phone/phone';
import { priceText } from '@/lib/parse/price-text';
import type { Route } from './route';

/** What the note says of the listing that the API has no field for; the words are the caller's. */
export type DescribeListing = (capture: Capture) => string;

/** Makes the draft for a capture: what the page says, and where the route sends it. */
export function newDraft(
	capture: Capture,
	route: Route,
	identity: Pick<Draft, 'id' | 'pageKey' | 'tabId'> & { now: number },
	describeListing: DescribeListing,
): Draft {
	const { now, ...ids } = identity;
	const { kind, portal, people, details, origins, suggested_lead: lead } = capture;
	const shown = people.map(withShownPhone);
	return {
		...ids,
		capturedAt: now,
		updatedAt: now,
		values: cut({
			...personValues(lead === undefined ? undefined : shown[lead]),
			...listingValues(capture),
			note: noteOf(route.notePrefix, capture.message),
			page_note: capitalized(describeListing(capture)),
			lead_source: route.leadSource,
			referer_url: capture.referer_url,
		}),
		tags: route.tags,
		assignees: route.assignees,
		...routed(route),
		touched: [],
		page: { kind, portal, people: shown, details, origins, lead },
	};
}

/** What a draft remembers of its route beside what that filled in. */
export const routed = ({ channelId, presetId, because, ruling, notePrefix }: Route): Partial<Draft> => ({
	channelId,
	presetId,
	because,
	ruling,
	notePrefix,
});

const capitalized = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

/** Below the first line that a preset gives there is room for what the user hears. */
const noteOf = (prefix: string | undefined, message = ''): string =>
	prefix === undefined ? message : `${prefix}\n${message}`;

/** The lead's fields for somebody found on the page. A company fills no name. */
function personValues(person: Person | undefined): Draft['values'] {
	if (!person) return {};
	const { first_name, last_name, email, phone_number } = person;
	return { first_name, last_name, email, phone_number };
}

const withShownPhone = (person: Person): Person =>
	person.phone_number ? { ...person, phone_number: phoneToShow(person.phone_number) } : person;

function listingValues({ listing }: Capture): Draft['values'] {
	const address = listing?.property?.address ?? {};
	return {
		'listing.price': listing?.price === undefined ? undefined : priceText(listing.price),
		'listing.mls_number': listing?.mls_number,
		'listing.cover_image_url': listing?.cover_image_url,
		...Object.fromEntries(ADDRESS_FIELDS.map((field) => [addressPath(field), address[field]])),
	};
}

/** Drops what is empty, and cuts what is longer than the field takes; of a web address nothing is left then. */
function cut(values: Partial<Record<Field, string>>): Draft['values'] {
	const said = Object.entries(values) as [Field, string | undefined][];
	const whole = said.map(([field, value]) => [field, cutValue(field, value ?? '')] as const);
	return Object.fromEntries(whole.filter(([field, value]) => value && value.length <= maxLength(field)));
}
