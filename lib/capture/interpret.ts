import type { Gesture, Reading } from '@/lib/page/reading';
import type { Capture } from './capture';
import { vouchFor } from './certainty/certainty';
import { cleanGesture, cleanReading } from './clean-reading';
import { withPointedAt } from './gesture/pointed-at';
import type { ReadInquiry } from './inquiry/inquiry';
import { readListing } from './listing/listing';
import { refererUrl } from './page-url';
import { findPeople } from './people/people';
import { type PreparedPage, preparePage } from './prepared-page';
import { pageKind } from './subject/kind';
import { findSubject, type Subject } from './subject/subject';

/** Whether a text was selected or is open that may be a message. */
export const hasMessage = (reading: Reading, gesture: Gesture): boolean =>
	!!gesture.selection?.trim() || reading.messages.length > 0;

/** Interprets what was read from a page, and what the user pointed at, as one listing and distinct people with roles; messages only with a reader for them. */
export function interpret(reading: Reading, gesture: Gesture, readInquiry?: ReadInquiry): Capture {
	const clean = cleanReading(reading);
	const { page, subject, capture } = interpretPage(clean);
	const vouched = { ...capture, origins: vouchFor(page, subject, capture) };
	return withPointedAt(vouched, clean, cleanGesture(gesture), readInquiry);
}

/** A page interpreted, with what it was interpreted from; how sure its values are is not weighed yet. */
export interface InterpretedPage {
	page: PreparedPage;
	subject: Subject;
	capture: Capture;
}

/** Interprets a cleaned reading, without a gesture. */
export function interpretPage(reading: Reading): InterpretedPage {
	const page = preparePage(reading);
	const subject = findSubject(page);
	const kind = pageKind(page, subject);
	const listing = kind === 'listing' ? readListing(page, subject) : { details: {}, origins: [] };
	const people = findPeople(kind, page, subject);
	const referer_url = refererUrl(page.url, page.canonical, kind === 'listing' || page.site?.page !== undefined);
	const capture = {
		...(referer_url && { referer_url }),
		...(page.site && { portal: page.site.name }),
		kind,
		...listing,
		...people,
		origins: [...listing.origins, ...people.origins],
	};
	return { page, subject, capture };
}
