import type { Gesture, Reading } from '@/lib/page/reading';
import type { Capture } from './capture';
import { cleanGesture, cleanReading } from './clean-reading';
import { withPointedAt } from './gesture/pointed-at';
import { readListing } from './listing/listing';
import { refererUrl } from './page-url';
import { findPeople } from './people/people';
import { preparePage } from './prepared-page';
import { pageKind } from './subject/kind';
import { findSubject } from './subject/subject';

/** Interprets what was read from a page, and what the user pointed at, as one listing and distinct people with roles. */
export function interpret(reading: Reading, gesture: Gesture): Capture {
	const clean = cleanReading(reading);
	return withPointedAt(interpretPage(clean), clean, cleanGesture(gesture));
}

function interpretPage(reading: Reading): Capture {
	const page = preparePage(reading);
	const subject = findSubject(page);
	const kind = pageKind(page, subject);
	const listing = kind === 'listing' ? readListing(page, subject) : { details: {}, origins: [] };
	const people = findPeople(kind, page, subject);
	const referer_url = refererUrl(page.url, page.canonical, kind === 'listing' || page.site?.page !== undefined);
	return {
		...(referer_url && { referer_url }),
		...(page.site && { portal: page.site.name }),
		kind,
		...listing,
		...people,
		origins: [...listing.origins, ...people.origins],
	};
}
