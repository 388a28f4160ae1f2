import type { Listing } from '@/lib/lead/lead';
import type { Gesture, Reading } from '@/lib/page/reading';
import type { Capture, ListingDetails, Origin } from './capture';
import { cleanGesture, cleanReading } from './clean-reading';
import { withPointedAt } from './gesture/pointed-at';
import { listingAddress } from './listing/address';
import { listingPrice } from './listing/asking-price';
import { coverImage } from './listing/cover';
import { detailsOf } from './listing/details';
import { listingMls } from './listing/mls';
import { refererUrl } from './page-url';
import { type Contact, toPerson } from './people/contact';
import { findColleagues, findContacts, personOrigins } from './people/people';
import { pageKind } from './subject/kind';
import { withoutStaleHead } from './subject/stale';
import { findSubject, headedHome, type Subject } from './subject/subject';

interface CapturedListing {
	listing: Listing;
	details: ListingDetails;
	origins: Origin[];
}

function captureListing(reading: Reading, subject: Subject): CapturedListing {
	const address = listingAddress(reading, subject);
	const price = listingPrice(reading, subject);
	const mls = listingMls(reading, subject);
	const cover = coverImage(reading, subject);
	const listing: Listing = {
		...(price && { price: price.price.amount }),
		...(mls.number && { mls_number: mls.number }),
		...(cover && { cover_image_url: cover.url }),
		...(address && { property: { address: address.address } }),
	};
	const origins = [price?.origin, mls.origin, cover?.origin, ...(address?.origins ?? [])].filter(
		(origin) => origin !== undefined,
	);
	return { listing, details: detailsOf(reading, subject, price?.price, mls.mls), origins };
}

/** The sole owner on a for-sale-by-owner page; with an agent beside him he doesn't sell himself. */
function soleOwner(contacts: Contact[]): number | undefined {
	const owners = contacts.filter(({ role }) => role === 'owner');
	const represented = contacts.some(({ role }) => role === 'listing_agent' || role === 'co_agent');
	return owners.length === 1 && !represented ? contacts.findIndex(({ role }) => role === 'owner') : undefined;
}

/** Interprets what was read from a page, and what the user pointed at, as one listing and distinct people with roles. */
export function interpret(reading: Reading, gesture: Gesture): Capture {
	const clean = cleanReading(reading);
	return withPointedAt(interpretPage(clean), clean, cleanGesture(gesture));
}

function interpretPage(whole: Reading): Capture {
	const subject = findSubject(whole);
	const reading = withoutStaleHead(whole, headedHome(whole));
	const kind = pageKind(reading, subject);
	const captured = kind === 'listing' ? captureListing(reading, subject) : undefined;
	const contacts =
		kind === 'listing' ? findContacts(reading, subject) : kind === 'agent-profile' ? findColleagues(reading) : [];
	const people = contacts.map(toPerson);
	const referer_url = refererUrl(reading.url, reading.canonical, kind === 'listing' || reading.page !== undefined);
	const suggested_lead = kind === 'listing' ? soleOwner(contacts) : undefined;
	return {
		...(referer_url && { referer_url }),
		...(reading.portal && { portal: reading.portal }),
		kind,
		...(captured && { listing: captured.listing }),
		details: captured?.details ?? {},
		people,
		...(suggested_lead !== undefined && { suggested_lead }),
		origins: [
			...(captured?.origins ?? []),
			...contacts.flatMap((contact, i) => personOrigins(contact, people[i] ?? { role: contact.role }, i)),
		],
	};
}
