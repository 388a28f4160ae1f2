const COMPANY =
	/\b(?:inc|incorporated|llc|l\.l\.c|llp|lp|ltd|corp|corporation|company|co|plc|pllc|gmbh|realty|realtors|real estate|realestate|properties|property management|brokers|brokerage|brokered|group|team|associates|homes|partners|agency|services|management|investments|holdings|construction|builders|development|developers|apartments|rentals|leasing|office|bank|mortgage|university|church of|city of|county of|department|sotheby'?s|re\/?max|remax|keller williams|coldwell banker|century 21|berkshire hathaway|exp|compass|redfin|zillow|trulia|mls|advisors|ventures|enterprises|solutions|network|international)\b/i;

/** Takes a name as written and says whether it is a company's, team's or office's rather than a person's. */
export function isCompanyName(text: string): boolean {
	return COMPANY.test(text);
}
