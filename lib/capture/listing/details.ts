import type { ParsedPrice } from '@/lib/parse/price';
import { cleanText } from '@/lib/parse/text';
import type { ListingDetails } from '../capture';
import type { PreparedPage } from '../prepared-page';
import type { Subject } from '../subject/subject';
import { isOffMarket } from './asking-price';
import { visibleStatus } from './status';

const RENT = /\brent|\blet\b|lease|month/i;
const SALE = /\bsale|\bsell|\bbuy|sold/i;
const ACTIVE = /^(?:active|for[ _-]?(?:sale|rent)|sale|rent|instock|new|available)$/i;

function transactionOf(
	page: PreparedPage,
	subject: Subject,
	price: ParsedPrice | undefined,
): ListingDetails['transaction'] {
	if (price?.period) return 'rent';
	const said = subject.records.map(({ says }) => says.transaction).find(Boolean);
	for (const text of [said, ...subject.records.map(({ says }) => says.status), page.url, page.title]) {
		if (text && RENT.test(text) && !SALE.test(text)) return 'rent';
		if (text && SALE.test(text)) return 'sale';
	}
	return undefined;
}

/** What the API has no field for: for sale or rent, the status where it is not the ordinary one, currency, MLS. */
export function detailsOf(
	page: PreparedPage,
	subject: Subject,
	price: ParsedPrice | undefined,
	mls: string | undefined,
): ListingDetails {
	const said = subject.records.map(({ says }) => says.status).find(Boolean) ?? visibleStatus(page);
	const status =
		said &&
		(isOffMarket(said) ? 'off market' : cleanText(said.replace(/^.*\//, '').replace(/[_-]+/g, ' ').toLowerCase(), 40));
	const transaction = transactionOf(page, subject, price);
	return {
		...(transaction && { transaction }),
		...(status && !ACTIVE.test(status) && { status }),
		...(price?.currency && { currency: price.currency }),
		...(mls && { mls: cleanText(mls, 40) }),
	};
}
