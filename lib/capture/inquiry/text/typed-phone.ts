import { findPhones } from '@/lib/parse/phone/phone';

/** A labelled number is taken as it is typed, also one no phone plan knows: the user sees it before it is sent. */
export function typedPhone(value: string): string | undefined {
	const [phone] = findPhones(`phone ${value}`);
	if (phone) return phone;
	const typed = /^\+?[\d\s().-]{7,20}/.exec(value)?.[0].trim() ?? '';
	const digits = typed.replace(/\D/g, '').length;
	return digits >= 7 && digits <= 15 && !/\d{1,2}[-.]\d{1,2}[-.]\d{2,4}$/.test(typed) ? typed : undefined;
}
