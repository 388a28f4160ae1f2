import { Phrases } from './phrases';

const TRADE = new Phrases(
	'auctioneers|lettings|commercial|inc|incorporated|llc|llp|ltd|limited|corp|corporation|company|plc|pllc|gmbh|realty|realtors|real estate|realestate|property|properties|brokers|brokerage|group|team|associates|homes|partners|partnership|agency|agencies|services|management|investments|investment|holdings|construction|builders|builder|developments|development|developers|developer|apartments|rentals|leasing|office|mortgage|lending|title|escrow|trust|foundation|university|college|hospital|church of|city of|county of|estate of|department|remax|keller williams|coldwell banker|century 21|berkshire hathaway|exp|compass|redfin|homesmart|corcoran|elliman|howard hanna|weichert|opendoor|zillow|trulia|mls|advisors|ventures|enterprises|solutions|network|international|sons|brothers|systems|industries|consulting|consultants|residences|communities|dwellings|re/max|sotheby’s|sothebys|bank of|national bank|savings bank|federal bank|community bank|first bank|commerce bank',
);
const FORM = /\b(?:l\.l\.c|l\.p|s\.?a\.?r\.?l)\b|(?:&|and) co\b|\bco\.|^the\s/i;

/**
 * Whether a name as written is a company's, team's or office's rather than a person's: by its legal form, by the words of
 * the trade, or by the name of a large brokerage.
 */
export function isCompanyName(text: string): boolean {
	return text.length > 200 || TRADE.areIn(text) || FORM.test(text);
}
