import { webUrl } from '@/lib/parse/web-url';
import { type Claim, choose, originOf } from '../claim';
import type { PreparedPage } from '../prepared-page';
import { streetKey } from '../subject/same-home';
import type { Subject } from '../subject/subject';

/** Names of files that are the site's and not the listing's. */
const SITES_OWN =
	/(?:^|[/_.\-%])\w*(?:logo|favicon)\w*(?=[/_.\-%]|$)|(?:^|[/_.\-%])(?:icons?|sprites?|placeholder\w*|no-?_?(?:photo|image|img|pic)\w*|photo-?coming-?soon|coming-?soon|avatars?|blank|pixel|spacer|apple-touch-icon|default(?:-image)?|badges?|awards?|headshots?|agents?|profile|team|banner|mapbox|staticmap|streetview)(?=[/_.\-%\d]|$)|(?:^|[/_-])(?:hdr|masthead|share|social|opengraph)[\w-]*\.\w+$|\.(?:svg|gif)$|\/maps\/api\//i;

/** A picture's absolute http(s) address, unless it is a logo, an icon or a stand-in. */
export function pictureUrl(value: string | undefined, page: string): string | undefined {
	const url = webUrl(value, page);
	if (!url || !value?.trim()) return undefined;
	if (SITES_OWN.test(url.pathname) || /^maps?\.|staticmap|streetview/i.test(url.hostname)) return undefined;
	return url.href;
}

/** Whether a picture's text names the street (as `streetKey` gives it) with its number: "112 Alder Way" is not 12. */
export const namesStreet = (alt: string | undefined, street: string): boolean =>
	` ${(alt ?? '').toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${street} `);

/** A picture among the page's that shows the home: its text names the street, else the first one of some size. */
function fromPictures({ pictures, url: page, isOpened }: PreparedPage, subject: Subject): Claim<string>[] {
	const street = [...subject.records.map(({ address }) => address), ...subject.headings]
		.map((claim) => (claim ? streetKey(claim.parts) : ''))
		.find(Boolean);
	const usable = pictures.filter(
		({ url, alt }) => pictureUrl(url, page) && !/\blogo\b|avatar|headshot|agent/i.test(alt ?? ''),
	);
	const named = street ? usable.filter(({ alt }) => namesStreet(alt, street)) : [];
	// The pictures around a home that is open over a list are the other homes'.
	const best =
		named[0] ??
		(isOpened ? [] : usable).find(
			({ width, url }) => (width ?? 0) >= 300 || /\.(?:jpe?g|webp|avif)(?:$|\?)/i.test(url),
		);
	const url = best && pictureUrl(best.url, page);
	return url ? [{ value: url, source: 'visible_text', unsure: best !== named[0] }] : [];
}

/** The listing's first photo as an absolute http(s) address, with its origin; undefined rather than a logo. */
export function coverImage(page: PreparedPage, subject: Subject) {
	const claims: Claim<string>[] = [];
	for (const { says } of subject.records) {
		const value = pictureUrl(says.image, page.url);
		if (value) claims.push({ value, source: says.source });
	}
	for (const name of [
		'og:image',
		'og:image:secure_url',
		'og:image:url',
		'twitter:image',
		'twitter:image:src',
		'twitter:image0',
	]) {
		for (const image of page.meta[name] ?? []) {
			const value = pictureUrl(image, page.url);
			if (value) claims.push({ value, source: 'page_description' });
		}
	}
	claims.push(...fromPictures(page, subject));
	const choice = choose(claims, (value) => value);
	// Every source has another size of the same photo: that they differ says nothing.
	return choice && { url: choice.claim.value, origin: originOf('listing.cover_image_url', { ...choice, others: [] }) };
}
