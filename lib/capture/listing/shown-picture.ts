import type { Picture, Reading } from '@/lib/page/reading';
import { webUrl } from '@/lib/parse/web-url';
import type { Capture } from '../capture';
import { streetKey } from '../subject/same-home';
import { namesStreet, pictureUrl } from './cover';

/** Servers that make sizes take the picture's own address as a parameter. */
const INNER = ['url', 'src', 'image', 'img'];
/** Parts of a path that only say a size or a crop: `/w_980,h_600/`, `/large/`, `/640x480/`. */
const SIZE_PART =
	/^(?:\w{1,3}_[\w.:,%-]+|\d{2,4}(?:x\d{2,4})?|v\d|fill|fit|crop|resize|thumbs?|thumbnails?|small|medium|large|big|full|original|xl|lg|md|sm|hd|mobile|desktop|webp)$/i;
/** The same at the end of a file's name: "-cc_ft_960", "-1024x683", "od-w480_h360", "_thumb". */
const SIZE_END =
	/(?:[a-z]{0,2}-w\d+_h\d+(?:_x\d)?|[-_.@](?:\d{2,4}x\d{2,4}|[whq]_?\d{2,4}|\d{3,4}w?|[23]x|cc_ft_\d+|uncropped_scaled_within_\d+_\d+|p_[a-z]|o_a|thumb(?:nail)?|small|medium|large|full|original|scaled|xl|lg|md|sm))+$/i;
/** Long enough to be of one listing or one picture alone. */
const TOKEN = /\d{6,}|[\da-f]{12,}/gi;
/** Faces and logos are small, or as high as they are wide. */
const LEAST_WIDTH = 200;
const LEAST_RATIO = 1.1;

/** What an address says of a picture apart from its size. */
interface Photo {
	site: string;
	folder: string;
	/** The file's name. */
	stem: string;
	tokens: string[];
}

function photoAt(address: string): Photo | undefined {
	const url = webUrl(address);
	if (!url) return undefined;
	const inner = INNER.map((name) => url.searchParams.get(name)).find((value) => /^(?:https?:)?\/\//.test(value ?? ''));
	if (inner && inner.length < address.length) return photoAt(webUrl(inner, address)?.href ?? '');
	const parts = url.pathname.split('/').filter((part) => part && !SIZE_PART.test(part));
	const stem = (parts.at(-1) ?? '')
		.replace(/(?:\.(?:jpe?g|png|webp|avif))+$/i, '')
		.replace(SIZE_END, '')
		.replace(/^[a-z]{2,8}\.(?=\d)/i, '');
	return {
		site: url.hostname.split('.').slice(-2).join('.'),
		folder: parts.slice(0, -1).join('/').toLowerCase(),
		stem: stem.toLowerCase(),
		tokens: url.pathname.match(TOKEN) ?? [],
	};
}

/** Whether both are one photo at two sizes: names such as "1" or "hero" only in the same folder. */
function isSamePhoto(a: Photo, b: Photo): boolean {
	const isOwnName = a.stem.length >= 8 && /\d{3}/.test(a.stem);
	return a.stem !== '' && a.stem === b.stem && a.site === b.site && (isOwnName || a.folder === b.folder);
}

/** Whether both lie under one listing's number. */
const isSameAlbum = (a: Photo, b: Photo) => a.site === b.site && a.tokens.some((token) => b.tokens.includes(token));

const isScenery = ({ loadedSize: [width, height] = [0, 0] }: Picture) =>
	width >= LEAST_WIDTH && width / height >= LEAST_RATIO;

/**
 * The picture that the form shows: of those that the page itself has loaded (nothing else may be requested) the
 * listing's cover, else the cover at another size, else the first photo of the listing's own, known by its number in the
 * address or by the street in its text. Never a logo, a face or another listing; undefined where none is surely its own.
 */
export function shownPicture({ listing }: Capture, { pictures, url }: Reading): string | undefined {
	const cover = listing?.cover_image_url;
	const own = cover ? photoAt(cover) : undefined;
	const loaded = pictures.filter(({ loaded }) => loaded?.startsWith('https:') && pictureUrl(loaded, url));
	const photos = loaded.map((picture) => ({ picture, photo: photoAt(picture.loaded ?? '') }));
	const street = streetKey(listing?.property?.address ?? {});
	const isNamed = ({ alt }: Picture) => /^\d.* \p{L}/u.test(street) && namesStreet(alt, street);
	const found =
		loaded.find((picture) => picture.loaded === cover) ??
		photos.find(({ photo }) => own && photo && isSamePhoto(own, photo))?.picture ??
		photos.find(({ picture, photo }) => own && photo && isScenery(picture) && isSameAlbum(own, photo))?.picture ??
		loaded.find((picture) => isScenery(picture) && isNamed(picture));
	return found?.loaded;
}
