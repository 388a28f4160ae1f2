import type { Reading } from '@/lib/page/reading';
import type { ParsedPrice } from '@/lib/parse/price';
import { cutText } from '@/lib/parse/visible';
import type { ListingDetails } from '../capture';
import { plain } from '../lines';
import type { Subject } from '../subject/subject';
import { isOffMarket } from './asking-price';

const RENT = /\brent|\blet\b|lease|month/i;
const SALE = /\bsale|\bsell|\bbuy|sold/i;
const ACTIVE = /^(?:active|for[ _-]?(?:sale|rent)|sale|rent|instock|new|available)$/i;

function transactionOf(
	reading: Reading,
	subject: Subject,
	price: ParsedPrice | undefined,
): ListingDetails['transaction'] {
	if (price?.period) return 'rent';
	const said = subject.records.map(({ says }) => says.transaction).find(Boolean);
	for (const text of [said, ...subject.records.map(({ says }) => says.status), reading.url, reading.title]) {
		if (text && RENT.test(text) && !SALE.test(text)) return 'rent';
		if (text && SALE.test(text)) return 'sale';
	}
	return undefined;
}

/** A status that stands by itself beside the main heading. */
const STATUS =
	/^(?:status:?\s*)?(sold|pending|sale pending|(?:active )?under contract|contingent|off market|coming soon|under offer|sold stc|sold subject to contract|let agreed|rented|leased|auction|for auction)$/i;

function visibleStatus(reading: Reading): string | undefined {
	const heading = Math.max(
		reading.lines.findIndex((line) => line.tag === 'h1'),
		0,
	);
	const around = reading.lines.slice(Math.max(0, heading - 15), heading + 20).map(plain);
	return around.map((text) => STATUS.exec(text)?.[1]).find(Boolean);
}

/** What the API has no field for: for sale or rent, the status where it is not the ordinary one, currency, MLS. */
export function detailsOf(
	reading: Reading,
	subject: Subject,
	price: ParsedPrice | undefined,
	mls: string | undefined,
): ListingDetails {
	const said = subject.records.map(({ says }) => says.status).find(Boolean) ?? visibleStatus(reading);
	const status =
		said &&
		(isOffMarket(said) ? 'off market' : cutText(said.replace(/^.*\//, '').replace(/[_-]+/g, ' ').toLowerCase(), 40));
	const transaction = transactionOf(reading, subject, price);
	return {
		...(transaction && { transaction }),
		...(status && !ACTIVE.test(status) && { status }),
		...(price?.currency && { currency: price.currency }),
		...(mls && { mls: cutText(mls, 40) }),
	};
}
