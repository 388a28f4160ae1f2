import type { Address, Listing } from '@/lib/lead/lead';
import { knownSite } from '@/lib/page/portals/known';
import type { Gesture, Reading } from '@/lib/page/reading';
import type { Capture, Origin, Person } from '../capture';
import type { ReadInquiry } from '../inquiry/inquiry';
import type { Findings } from './findings';
import { readGesture } from './gesture';
import { isSamePerson, readOpenMessages } from './open-messages';

const addressOf = (listing: Listing | undefined): Address => listing?.property?.address ?? {};

/** One home when nothing that both say differs; a street without a city is the page's own. */
function isSameHome(page: Listing | undefined, said: Listing | undefined): boolean {
	const [one, other] = [addressOf(page), addressOf(said)];
	const parts = ['street_number', 'street_name', 'unit_number', 'city', 'postal_code'] as const;
	return parts.every((part) => !one[part] || !other[part] || one[part].toLowerCase() === other[part].toLowerCase());
}

const isAbout = (field: string) => field.startsWith('listing.');

/** The page's people come after those the user pointed at. */
const moved = (origin: Origin, by: number): Origin => ({
	...origin,
	field: origin.field.replace(/^people\.(\d+)/, (_, index: string) => `people.${Number(index) + by}`),
});

/** Lays what the user pointed at over the page's own capture: what was pointed at wins, field by field. */
function laidOver(capture: Capture, found: Findings): Capture {
	const { people, listing, message, details, referer_url } = found;
	const isOther = !!listing && (!!referer_url || !isSameHome(capture.listing, listing));
	const ofPage = isOther ? undefined : capture.listing;
	const merged = ofPage ? { ...listing, ...ofPage } : listing;
	// Of another home the page's agents know nothing.
	const others = isOther ? [] : capture.people;
	const lead = people.length > 0 || isOther ? found.suggested_lead : capture.suggested_lead;
	const origins = [
		...found.origins.filter(({ field }) => !(isAbout(field) && ofPage)),
		...capture.origins
			.filter(({ field }) => !(isOther && (isAbout(field) || field.startsWith('people.'))))
			.map((origin) => moved(origin, people.length)),
	];
	const { suggested_lead, listing: _, ...rest } = capture;
	return {
		...rest,
		...(referer_url && { referer_url }),
		...(merged && { listing: merged }),
		details: isOther || !ofPage ? details : capture.details,
		people: [...people, ...others],
		...(lead !== undefined && { suggested_lead: lead }),
		...(message && { message }),
		origins,
	};
}

/** Whom the page itself names as its owner, agent or manager does not ask: "Contact: …, Phone: …" of an ad looks like a mail. */
const isOfListing = (person: Person, { kind, people }: Capture): boolean =>
	kind === 'listing' &&
	people.some((other) => other.role !== 'other' && other.role !== 'inquirer' && isSamePerson(person, other));

/**
 * The page's capture with whom and what the user pointed at, or else with who writes in the messages that are open.
 * A page with an inquiry on it is of kind `other`, whatever home the inquiry shows, and is no address to be sent.
 */
export function withPointedAt(
	capture: Capture,
	reading: Reading,
	gesture: Gesture,
	readInquiry?: ReadInquiry,
): Capture {
	const pointed = readGesture(gesture, readInquiry);
	if (pointed) return laidOver(capture, pointed);
	// What a known site calls a listing is one, also with a chat window on it.
	const isListing = knownSite(reading.url)?.page === 'listing';
	const open = isListing || !readInquiry ? undefined : readOpenMessages(reading.messages, readInquiry);
	if (!open || open.people.every((person) => isOfListing(person, capture))) return capture;
	return { ...open, kind: 'other', ...(capture.portal && { portal: capture.portal }) };
}
