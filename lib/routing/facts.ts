import type { Capture, Person } from '@/lib/capture/capture';
import type { Draft } from '@/lib/draft/draft';
import { addressPath } from '@/lib/lead/fields';
import { readPrice } from '@/lib/parse/price';

/** What routing looks at: what the page says, and what the user has corrected of it. */
export interface Facts {
	/** A listing site known by name, as `zillow`. */
	portal?: string;
	/** The page's host in lower case, without `www.`. */
	host?: string;
	transaction?: 'sale' | 'rent';
	price?: number;
	city?: string;
	state?: string;
	zip?: string;
	people: readonly Person[];
	/** Whom the page itself suggests as the lead: an inquirer, or an owner who sells without an agent. */
	lead?: Person;
}

/** What routing needs to know of a page that was just read; `pageKey` is its address where it has none to be sent. */
export function factsOfCapture(capture: Capture, pageKey = ''): Facts {
	const { city, state_code, postal_code } = capture.listing?.property?.address ?? {};
	return {
		portal: capture.portal,
		host: hostOf(capture.referer_url) ?? hostOf(pageKey),
		transaction: capture.details.transaction,
		price: capture.listing?.price,
		city,
		state: state_code,
		zip: postal_code,
		people: capture.people,
		lead: capture.suggested_lead === undefined ? undefined : capture.people[capture.suggested_lead],
	};
}

/** What routing needs to know of a draft as it is in the form. */
export function factsOfDraft({ page, pageKey, values }: Draft): Facts {
	const said = (value: string | undefined) => value?.trim() || undefined;
	const price = said(values['listing.price']);
	return {
		portal: page.portal,
		host: hostOf(values.referer_url) ?? hostOf(pageKey),
		transaction: page.details.transaction,
		price: price === undefined ? undefined : readPrice(price),
		city: said(values[addressPath('city')]),
		state: said(values[addressPath('state_code')]),
		zip: said(values[addressPath('postal_code')]),
		people: page.people,
		lead: page.lead === undefined ? undefined : page.people[page.lead],
	};
}

function hostOf(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	return new URL(url).hostname.toLowerCase().replace(/^www\./, '') || undefined;
}
