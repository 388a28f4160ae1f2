import { composeAssignees } from '@/lib/lead/compose-assignees';
import { ADDRESS_FIELDS, addressPath, cutValue, type Field, urlToSend } from '@/lib/lead/fields';
import type { Address, Lead } from '@/lib/lead/lead';
import { parseEmail } from '@/lib/parse/email';
import { phoneToSend } from '@/lib/parse/phone/phone';
import { oneLine } from '@/lib/parse/plain-text';
import { readPrice } from '@/lib/parse/price';
import { withoutEmpty } from '@/lib/parse/without-empty';
import type { Draft } from './draft';
import { noteOf } from './note';

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
		note: noteOf(values),
		listing: withoutEmpty({
			price: readPrice(line('listing.price')),
			mls_number: line('listing.mls_number'),
			cover_image_url: urlToSend('listing.cover_image_url', values['listing.cover_image_url']),
			property: withoutEmpty({ address: withoutEmpty<Address>(Object.fromEntries(address)) }),
		}),
		referer_url: urlToSend('referer_url', values.referer_url),
		assignees: composeAssignees(assignees),
	});
}
