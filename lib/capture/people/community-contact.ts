import { isCompanyName } from '@/lib/parse/company-name';
import type { PageLine } from '../page-line';
import type { Contact } from './contact';

const COMMUNITY = /\b(?:apartments?|apts?|residences|townhomes|villas|communities|management|rentals)\b/i;
/** Sentences and headings that praise a community are not its name. */
const NO_NAME = /[.!?:]|['’]s\b|\b(?:our|your|the best|top|welcome|for rent|available|bedroom|studio|one|two)\b/i;

/**
 * The community or manager that signs a classified rental advertisement: its name is right above the address in the
 * text. Nothing where the line above is a sentence.
 */
export function communityContact(lines: PageLine[], isOwnAddress: (line: PageLine) => boolean): Contact | undefined {
	for (let i = 1; i < lines.length; i++) {
		const [above, line] = [lines[i - 1], lines[i]];
		if (!above || !line || above.zone || above.control || !isOwnAddress(line)) continue;
		const name = above.text;
		const isName = name.length < 50 && COMMUNITY.test(name) && isCompanyName(name) && !NO_NAME.test(name);
		if (isName) return { role: 'property_manager', source: 'visible_text', company: name, unsure: true };
	}
	return undefined;
}
