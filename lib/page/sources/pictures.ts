import type { Budget } from '../budget';
import { all, attribute, webAddress } from '../dom';
import type { Picture } from '../reading';

const MAX_PICTURES = 40;
/** What a lazy image keeps its true address in, until it is scrolled to. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-url'];

/** The widest candidate of a `srcset` (https://html.spec.whatwg.org/#srcset-attribute). */
function widest(srcset: string | undefined): string | undefined {
	const candidates = (srcset ?? '').split(/,\s+/).map((candidate) => {
		const [url = '', size = ''] = candidate.trim().split(/\s+/);
		return { url, size: Number.parseFloat(size) || 1 };
	});
	return candidates.sort((a, b) => b.size - a.size)[0]?.url || undefined;
}

/** What the page has loaded for the image; lazy ones have only a stand-in or nothing. */
function loadedAs(image: Element, base: string): Pick<Picture, 'loaded' | 'loadedSize'> {
	const { currentSrc, complete, naturalWidth, naturalHeight } = image as HTMLImageElement;
	const loaded =
		complete && naturalWidth > 1 && typeof currentSrc === 'string' ? webAddress(currentSrc, base) : undefined;
	return loaded ? { loaded, loadedSize: [naturalWidth, naturalHeight] } : {};
}

function widthOf(image: Element): number | undefined {
	const width = Number.parseInt(attribute(image, 'width') ?? '', 10);
	return width > 0 ? width : undefined;
}

/** The page's pictures in page order, without icons by their stated width, with the address that is or would be loaded, and the one that is. */
export function readPictures(document: Document, base: string, budget: Budget): Picture[] {
	const pictures: Picture[] = [];
	const seen = new Set<string>();
	for (const image of all(document, 'img')) {
		if (pictures.length >= MAX_PICTURES || !budget.spend()) break;
		const width = widthOf(image);
		if (width !== undefined && width < 100) continue;
		const loaded = loadedAs(image, base);
		const lazy = LAZY.map((name) => attribute(image, name)).find(Boolean);
		const url =
			webAddress(lazy, base) ??
			webAddress(attribute(image, 'src'), base) ??
			webAddress(widest(attribute(image, 'srcset') ?? attribute(image, 'data-srcset')), base) ??
			loaded.loaded;
		if (!url || seen.has(url)) continue;
		seen.add(url);
		const alt = attribute(image, 'alt')?.slice(0, 200);
		pictures.push({ url, ...(alt && { alt }), ...(width && { width }), ...loaded });
	}
	return pictures;
}
