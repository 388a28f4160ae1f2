import { expect } from 'vitest';
import { readInquiry } from '@/lib/capture/inquiry/inquiry';

/** A message as somebody got it, and what it says of the inquirer and the listing. */
export interface InquiryCase {
	portal: string;
	text: string;
	person: Record<string, string>;
	message?: string;
	listing?: { address?: string; price?: number; mls_number?: string };
}

/** Reads the message and compares all but the listing's address; returns that. */
export function expectInquiry({ text, person, message, listing }: InquiryCase): string | undefined {
	const found = readInquiry(text);
	expect(found?.person).toEqual({ role: 'inquirer', ...person });
	expect(found?.message).toBe(message);
	expect(found?.listing?.price).toBe(listing?.price);
	expect(found?.listing?.mls_number).toBe(listing?.mls_number);
	return found?.listing?.property?.address?.full_address;
}
