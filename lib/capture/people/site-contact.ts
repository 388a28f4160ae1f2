import { parseEmail } from '@/lib/parse/email';
import { cleanText } from '@/lib/parse/text';
import type { PageLine } from '../page-line';
import { phonesIn } from '../phones';
import type { PreparedPage } from '../prepared-page';
import type { Contact } from './contact';
import { decodeLink } from './labelled-contacts';
import { looksLikeCompany } from './who';

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** The only value that the links of a kind have in the page's header and footer. */
function only(lines: PageLine[], scheme: RegExp, read: (text: string) => string | undefined): string | undefined {
	const values = lines
		.filter(({ zone, link }) => (zone === 'footer' || zone === 'header') && link && scheme.test(link))
		.map(({ link }) => read(decodeLink(link ?? '')))
		.filter((value) => value !== undefined);
	return new Set(values).size === 1 ? values[0] : undefined;
}

/**
 * The company whose own site the page is on, as schema.org's Organization and the site's name tell it: a contact for a
 * listing that names no office. Portals are nobody's contact.
 */
export function siteContact(page: PreparedPage): Contact | undefined {
	if (page.site) return undefined;
	const organization = page.people.find(
		({ of, label, phone }) => of === undefined && phone && /organization|localbusiness|agent/.test(label ?? ''),
	);
	const site = page.meta['og:site_name']?.[0];
	const said = organization?.name;
	const company = site && (!said || letters(said).startsWith(letters(site).slice(0, 6))) ? site : said;
	if (!company || !looksLikeCompany(company)) return undefined;
	const phone = phonesIn(organization?.phone)[0] ?? only(page.lines, /^tel:/i, (text) => phonesIn(text)[0]);
	const email = (organization?.email && parseEmail(organization.email)) || only(page.lines, /^mailto:/i, parseEmail);
	if (!phone && !email) return undefined;
	return {
		role: 'broker',
		source: 'structured_data',
		company: cleanText(company, 100),
		...(phone && { phone }),
		...(email && { email }),
	};
}
