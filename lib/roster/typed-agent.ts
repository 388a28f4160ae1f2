import type { Assignee } from '@/lib/lead/lead';
import { parseEmail } from '@/lib/parse/email';

/** An agent named by free text: an email, a phone of ten digits or more, or a first and last name; undefined for anything else. */
export function typedAgent(typed: string): Assignee | undefined {
	const email = parseEmail(typed);
	if (email) return { email };
	const words = typed.trim();
	if (/^[+()\d\s.-]+$/.test(words)) return words.replace(/\D/g, '').length >= 10 ? { phone_number: words } : undefined;
	const [first_name, ...rest] = words.split(/\s+/);
	return first_name && rest.length > 0 && !/[@\d]/.test(words) ? { first_name, last_name: rest.join(' ') } : undefined;
}
