/** Addresses of a desk, not of a person. */
const DESK =
	/^(?:no-?reply|do-?not-?reply|reply|support|info|leads?|notifications?|notify|alerts?|mailer(?:-daemon)?|postmaster|help|contact|feedback|privacy|abuse|admin|sales|hello|team|customer-?(?:service|care|support)|service|office|marketing|news(?:letter)?|scam|fraud|legal|billing|comments|unsubscribe|(?:front|showing|help|lead)-?desk|desk|reception|updates?|messages?|listings?|account(?:s|ing)?|do_?not_?reply|mail|system|calendar(?:-notification)?|orders?|bookings?|voicemail|forms?|apps|reports)(?:[+.@-]|$)/i;
/** Who shows such words beside a phone is an agent, a lender or an office. */
export const PROFESSIONAL =
	/\b(?:realtors?|broker(?:age)?|listing agent|real estate agent|leasing (?:agent|office|consultant)|buyer'?s agent|agent|dre|cal ?bre|bre|nmls|licen[sc]e(?:d)?|lic\b|listed by|listing (?:courtesy|provided|by)|courtesy of|presented by|property manager|(?:loan|escrow|title) officer|mortgage|realty|sotheby'?s|re\/max|keller williams|coldwell banker|century 21|compass|exp realty|brokered|director|vice president|advisor)\b/i;

/** Whether an address is a desk's ("no-reply@", "info@"). */
export function isDesk(email: string): boolean {
	return DESK.test(email);
}
