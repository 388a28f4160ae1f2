import type { Line } from '@/lib/page/reading';
import { PageLine } from '../page-line';
import { addressOfTitle } from './address-claim';
import { agrees, hasStreet } from './same-home';

/** So many other homes around it make a page a list. */
const LEAST_HOMES = 2;
/** A home that is shown has at least its price or its rooms beside the address. */
const FACTS = /\b\d+(?:\.\d)?\s*(?:beds?|baths?|bd|ba|bedrooms?|bathrooms?|br)\b|[$£€]\s?\d/i;

const addressOf = ({ text, control }: Line) =>
	control !== 'button' && /^#?\d/.test(text) && text.length < 120
		? addressOfTitle(new PageLine({ text, up: 0 }).text, 'visible_text')?.parts
		: undefined;

/**
 * The lines of the one home that is open in a dialog over a list of others, its address as their heading; undefined
 * where no dialog shows a home or the page itself is about one.
 */
export function openHome(lines: Line[]): Line[] | undefined {
	const dialog = lines.filter(({ zone }) => zone === 'dialog');
	const at = dialog.findIndex((line) => hasStreet(addressOf(line)));
	const home = dialog[at] && addressOf(dialog[at]);
	if (!home || !dialog.some(({ text }) => FACTS.test(text))) return undefined;
	const around = lines.filter(({ zone }) => zone !== 'dialog' && zone !== 'footer');
	const homes = around.map((line) => ({ line, parts: addressOf(line) })).filter(({ parts }) => hasStreet(parts));
	if (homes.some(({ line }) => line.tag === 'h1')) return undefined;
	const others = homes.filter(({ parts }) => parts && !agrees(parts, home));
	const isHeading = dialog[at]?.tag !== undefined;
	if (others.length < LEAST_HOMES && !(isHeading && around.every(({ tag }) => tag !== 'h1'))) return undefined;
	return dialog.map(({ zone, ...line }, i) => (i === at ? { ...line, tag: 'h1' } : line));
}
