import { composeAssignees } from '@/lib/lead/assignee';
import { addressPath, cutValue, type Field, maxLength, type UrlField } from '@/lib/lead/fields';
import { ADDRESS_FIELDS, type Address, type Lead } from '@/lib/lead/lead';
import { parseEmail } from '@/lib/parse/email';
import { phoneToSend } from '@/lib/parse/phone';
import { readPrice } from '@/lib/parse/price';
import { oneLine, typedLines } from '@/lib/parse/text';
import { parseWebUrl } from '@/lib/parse/web-url';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Draft } from './draft';

/**
 * What Rechat gets for a draft: plain text cut at its limits, web addresses and emails in their ASCII form, the phone in
 * E.164 when valid and as typed otherwise, and nothing that is empty. What `findProblems` names is left out.
 */
export function composeLead({ values, tags, assignees }: Draft): Lead {
	const line = (field: Field) => cutValue(field, oneLine(values[field] ?? '')).trimEnd();
	const address = ADDRESS_FIELDS.map((field) => [field, line(addressPath(field))]);
	return withoutEmpty<Lead>({
		first_name: line('first_name'),
		last_name: line('last_name'),
		email: parseEmail(line('email')),
		phone_number: phoneToSend(line('phone_number')),
		tag: [...new Set(tags.map(oneLine).filter(Boolean))],
		lead_source: line('lead_source'),
		note: cutValue('note', typedLines(values.note ?? '')).trimEnd(),
		listing: withoutEmpty({
			price: readPrice(line('listing.price')),
			mls_number: line('listing.mls_number'),
			cover_image_url: composeUrl(values, 'listing.cover_image_url'),
			property: withoutEmpty({ address: withoutEmpty<Address>(Object.fromEntries(address)) }),
		}),
		referer_url: composeUrl(values, 'referer_url'),
		assignees: composeAssignees(assignees),
	});
}

/** The web address as it is sent; undefined for what is none, and for one that is too long. */
export function composeUrl(values: Draft['values'], field: UrlField): string | undefined {
	const url = parseWebUrl(oneLine(values[field] ?? ''));
	return url && url.length <= maxLength(field) ? url : undefined;
}
