import type { PageLine } from '../page-line';
import { type AddressClaim, addressOfTitle } from './address-claim';
import { agrees, hasStreet } from './same-home';
import { countsResults, isSearchPath } from './search-page';
import { isTownLine } from './town-line';

/** The addresses of the page's main heading and of what is beside it, the heading's own first. */
export function headingAddresses(url: string, lines: PageLine[], own: PageLine[]): AddressClaim[] {
	const h1 = lines.filter((line) => line.tag === 'h1' && line.zone !== 'footer').slice(0, 3);
	const headings = h1.length > 0 ? [wholeHeading(lines), ...h1.map(({ text }) => text)] : unmarkedHeading(own);
	const texts = new Set([...headings, ...besideHeading(url, lines, own)]);
	return [...texts].map((text) => addressOfTitle(text, 'visible_text')).filter((claim) => claim !== undefined);
}

/** The first main heading, put together when a page breaks it into blocks: "12 Oak St" above "Reno, NV 89501". */
function wholeHeading(lines: PageLine[]): string {
	const start = lines.findIndex((line) => line.tag === 'h1');
	const text: string[] = [];
	for (let i = start; i >= 0 && i < start + 4; i++) {
		const line = lines[i];
		if (line?.tag !== 'h1' || (i > start && line.up <= (lines[start]?.up ?? 0))) break;
		text.push(line.text.replace(/,$/, ''));
	}
	return text.join(', ');
}

const mayBeAddress = ({ text }: PageLine) => text.includes(',') && text.length < 120;

/**
 * The lines right below and above the main heading: a heading that says "4 bedroom house" has the address beside it. A
 * heading over a list has the first card there: other homes' addresses follow, each as deep in the page.
 */
function besideHeading(url: string, lines: PageLine[], own: PageLine[]): string[] {
	const at = lines.findIndex((line) => line.tag === 'h1' && !line.zone);
	const heading = lines[at];
	if (!heading || isSearchPath(url) || countsResults(lines)) return [];
	const isNear = (line: PageLine) => line.up >= heading.up - 1 && !line.zone;
	const below = lines.slice(at + 1, at + 1 + NEAR);
	const end = below.findIndex((line) => !isNear(line));
	return [at + 1, at - 1, at + 2]
		.flatMap((i) => lines[i] ?? [])
		.filter((line) => isNear(line) && mayBeAddress(line) && !isOneOfMany(line, own))
		.map(({ text }) => text)
		.concat(streetOverTown(end < 0 ? below : below.slice(0, end)));
}

/** Below a heading that calls the home by a name stand perhaps the plan's and the community's. */
const NEAR = 4;

/** "12 Oak St" above "Reno, NV 89501", right below headings that call the home by other names. */
function streetOverTown(lines: PageLine[]): string[] {
	const at = lines.findIndex(
		({ text, address }, i) =>
			!text.includes(',') && address.street_number && address.street_suffix && isTownLine(lines[i + 1]?.text ?? ''),
	);
	return at < 0 || lines.slice(0, at).some(({ tag }) => !tag) ? [] : [`${lines[at]?.text}, ${lines[at + 1]?.text}`];
}

/**
 * A page without main headings has the home's street and town in its first lines, and its price beside them. Where
 * several homes stand so, it is a list.
 */
function unmarkedHeading(lines: PageLine[]): string[] {
	const found = lines.slice(0, FIRST_LINES).flatMap((street, i, first) => {
		const { street_number, street_suffix, street_name = '' } = street.zone ? {} : street.address;
		const around = first.slice(Math.max(0, i - 3), i + 5);
		const town = first.slice(i + 1, i + 5).find(({ zone, text }) => !zone && isTownLine(text));
		const isHome = street_number && street_suffix && street_name.split(' ').length <= 4 && !street.control;
		return isHome && town && around.some(({ price }) => price) ? [`${street.text}, ${town.text}`] : [];
	});
	return found.length === 1 ? found : [];
}

/** So many lines hold a page's own part or the beginning of its list. */
const FIRST_LINES = 250;

/** Whether as deep in the page another home's address follows. */
function isOneOfMany(line: PageLine, lines: PageLine[]): boolean {
	const own = addressOfTitle(line.text, 'visible_text');
	return lines.slice(0, FIRST_LINES).some((other) => {
		if (other.up !== line.up || other.zone || !mayBeAddress(other)) return false;
		const parts = addressOfTitle(other.text, 'visible_text')?.parts;
		return own && parts && hasStreet(parts) && (parts.street_suffix || parts.city) && !agrees(parts, own.parts);
	});
}
