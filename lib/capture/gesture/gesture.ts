import type { Gesture } from '@/lib/page/reading';
import { parseEmail } from '@/lib/parse/email';
import { parsePhone } from '@/lib/parse/phone/phone';
import type { Person } from '../capture';
import type { ReadInquiry } from '../inquiry/inquiry';
import { type Findings, inquiryFindings, personOrigins } from './findings';
import { readListingLink } from './listing-link';

/** What a gesture adds to the page's own capture. */
export type GestureFindings = Findings;

const PHONE_LINK =
	/^(?:tel|callto|sms|smsto):(?:\/\/)?([^?&;]{3,40})|^https?:\/\/(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?(\+?\d{7,15})/i;

function phoneOfLink(url: string): string | undefined {
	const [, tel, whatsapp] = PHONE_LINK.exec(url) ?? [];
	const raw = tel ?? (whatsapp && `+${whatsapp.replace(/^\+/, '')}`);
	if (!raw) return undefined;
	let typed = raw;
	try {
		typed = decodeURIComponent(raw).trim();
	} catch {
		// A stray percent sign: the number is taken as it is.
	}
	const digits = typed.replace(/\D/g, '').length;
	return parsePhone(typed)?.e164 ?? (digits >= 7 && digits <= 15 ? typed : undefined);
}

/** Who points at a phone or an email means that person, whoever the page says it is. */
function readContactLink(url: string): Findings | undefined {
	const email = /^mailto:/i.test(url) ? parseEmail(url) : undefined;
	const phone = phoneOfLink(url);
	if (!email && !phone) return undefined;
	const person: Person = { role: 'inquirer', ...(email && { email }), ...(phone && { phone_number: phone }) };
	return { people: [person], suggested_lead: 0, details: {}, origins: personOrigins(person, 0, 'link') };
}

/**
 * The person, message and listing in what the user pointed at: a selection is read as an inquiry or
 * a bare contact, a `tel:`/`mailto:` link as the lead's, another link as a listing's. Undefined for other gestures.
 */
export function readGesture(gesture: Gesture, readInquiry?: ReadInquiry): GestureFindings | undefined {
	if (readInquiry && gesture.selection?.trim()) {
		const inquiry = readInquiry(gesture.selection, true);
		if (inquiry) return inquiryFindings(inquiry, 'selection');
	}
	if (!gesture.link) return undefined;
	return readContactLink(gesture.link.url) ?? readListingLink(gesture.link.url, gesture.link.text);
}
