/**
 * The text, with line breaks, of the smallest card, list item or paragraph around a link on this page (at most 2,000
 * characters); undefined when no such link is there. It is injected by its source, so it uses nothing outside its own
 * body.
 */
export function readLinkSurroundings(href: string): string | undefined {
	const LONGEST = 2_000;
	const MOST_LINKS = 5_000;
	const CARD =
		'article,li,tr,p,dd,figure,section,[role="listitem"],[role="article"],[role="row"],[data-testid*="card" i],[class*="card" i]';
	const textOf = (element: Element): string => {
		const get = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get;
		const text: unknown = element instanceof HTMLElement && get ? get.call(element) : element.textContent;
		return typeof text === 'string'
			? text
					.replace(/[^\S\n]+/g, ' ')
					.replace(/\n{3,}/g, '\n\n')
					.trim()
			: '';
	};
	const targetOf = (link: Element): string => {
		try {
			return new URL(Element.prototype.getAttribute.call(link, 'href') ?? '', document.baseURI).href;
		} catch {
			return '';
		}
	};
	const links = [...Document.prototype.querySelectorAll.call(document, 'a[href],area[href]')].slice(0, MOST_LINKS);
	const link = links.find((candidate) => targetOf(candidate) === href);
	if (!link) return undefined;
	let around: Element | null = link;
	let best = textOf(link);
	// Up to the first card; without one, as long as the surroundings stay a few lines.
	for (let step = 0; step < 8 && around; step++) {
		const text = textOf(around);
		if (text.length > LONGEST) break;
		if (text.length > best.length) best = text;
		if (around !== link && Element.prototype.matches.call(around, CARD) && text.length > 20) break;
		around = around.parentElement;
		if (!around || around.tagName === 'BODY' || around.tagName === 'MAIN') break;
	}
	return best.slice(0, LONGEST) || undefined;
}
