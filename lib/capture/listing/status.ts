import type { PageLine } from '../page-line';
import type { PreparedPage } from '../prepared-page';

const WORDS =
	'sold|closed|(?:sale |active )?pending|(?:active )?under contract|(?:active )?contingent|(?:temporarily )?off[ -]market|coming soon|under offer|sold stc|sold subject to contract|let agreed|rented|leased|withdrawn|expired|cancell?ed|(?:for )?auction';
/** A status on a line of its own beside the main heading, perhaps with its day: "SOLD ON OCT 30, 2026". */
const STATUS = new RegExp(
	`^(?:status:?\\s*)?(${WORDS})(?: for \\$[\\d,]+|[ ,:–-]+(?:on )?(?:[a-z]{3,9}\\.? \\d|\\d{1,2}/)[\\w ,/]{1,20}|,.{1,30})?$`,
	'i',
);
/** "Prop Status", "Listing status:" before a status. */
const LABEL = /^(?:(?:prop(?:erty)?|listing|mls|current|sale)\.? )?status\b\s*[:\u2063]*\s*/i;
const SAID = new RegExp(`^(?:(${WORDS})\\b|active\\b|available\\b|for (?:sale|rent|lease)\\b|new\\b)`, 'i');
const MAX_LINES = 200;

/** Menus name what a site has ("Sold", "Auctions"), and links and buttons lead to it. */
const isChrome = ({ zone, control }: PageLine) =>
	zone === 'nav' || zone === 'header' || zone === 'footer' || zone === 'aside' || control !== undefined;

/** The status that a label announces; empty for a listing that is on the market, undefined where no label stands. */
function labelledStatus(lines: PageLine[]): string | undefined {
	for (const [i, line] of lines.entries()) {
		const [label] = LABEL.exec(line.raw) ?? [];
		const rest = label && (line.raw.slice(label.length) || lines[i + 1]?.text);
		const said = rest && rest.length < 40 ? SAID.exec(rest) : undefined;
		if (said) return (said[1] ?? '').replace(/^active /i, '');
	}
	return undefined;
}

/** The listing's status as the page shows it: what a label announces, else what is beside the main heading. */
export function visibleStatus({ own, lines }: PreparedPage): string | undefined {
	const labelled = labelledStatus(own.slice(0, MAX_LINES).filter((line) => !isChrome(line)));
	if (labelled !== undefined) return labelled || undefined;
	const heading = Math.max(
		lines.findIndex((line) => line.tag === 'h1'),
		0,
	);
	const around = lines.slice(Math.max(0, heading - 15), heading + 20).filter((line) => !isChrome(line));
	// "Pending ⁣ New construction": badges of one line.
	const badges = around.flatMap(({ text, pieces }) => (text.length < 60 ? [text, ...pieces] : [text]));
	return badges.map((text) => STATUS.exec(text)?.[1]).find(Boolean);
}
