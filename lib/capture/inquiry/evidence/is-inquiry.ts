import type { Mail } from '../mail';
import { asksForHome, asksInMail } from '../sentences/asks';
import { isOfOurTrade, isOfTrade, isUnderContract, offersToReader } from '../sentences/trade';
import type { Inquirer } from './inquirer';

/** Least log-odds that a mail is an inquiry: a form or a notice says so itself, and a letter must speak of it. */
const LEAST = { form: -2.5, notice: -2.5, plain: -6 };
/** Log-odds at which a letter needs no sentence that asks for a home. */
const SURE = 6;

/** Orders and accounts list a name, an email and a phone too: the reader's own. A licence's number is on an agent's card. */
const TRADE =
	/\b(?:order (?:number|no|#|total|date)|your order|invoice|receipt|subtotal|bill(?:ed|ing)? to|ship(?:ped|ping)? to|payment method|your (?:account|password|reservation|subscription|booking)|confirmation (?:number|code)|price (?:drop|reduc\w+)|market (?:update|report))\b/i;

/** Services that send in a person's name, about no home. */
const OTHER_BUSINESS =
	/\b(?:escrow officer|closing (?:is |has been )?scheduled|wire instructions|pre-?approval (?:update|status)|loan (?:update|milestone)|docusign|dotloop|documents? to (?:review|sign)|connection request|job (?:posting|application|opening)|resume|invited you to|meeting invitation|(?:updated )?invitation: |organi[sz]er\b|password reset|showing agent|feedback request|appreciate your feedback|thank you for showing|showing (?:has been |is )?confirmed|appointment center|appraisal (?:appointment|order|inspection)|inspection report|(?:because you|in your) saved (?:a )?search|saved search(?=:)|\d+ new (?:matches|listings)|new review|left (?:you )?a review|amount paid|inspection (?:is |has been )?(?:confirmed|scheduled)|payment method|invoice number|new (?:maintenance|repair|resident) request|permission to enter|work order|for real estate professionals only|partner update|tasks? (?:due|overdue)|daily summary)\b/i;

const PROSPECT =
	/^(?:new )?(?:prospect|lead|renter|interested party|guest card|applicant|inquirer|prospective (?:tenant|renter|buyer))(?: (?:name|info(?:rmation)?|details|contact))?\s*:?$/i;

function isOther({ lines, places, kind: mailKind }: Mail, { details }: Inquirer): boolean {
	// A form that has a prospect's row is about them, whatever else is scheduled by it.
	const isProspects = mailKind === 'form' && lines.some(({ text }) => PROSPECT.test(text));
	if (!isProspects && lines.some(({ text }) => OTHER_BUSINESS.test(text))) return true;
	if (mailKind === 'notice' || places.some(({ kind }) => kind === 'notice')) return false;
	const isCard = places.some(
		({ field }, i) =>
			field?.kind === 'licence' && details && i > details.first - CARD_LINES && i < details.last + CARD_LINES,
	);
	return (
		isCard || lines.some(({ text }, i) => places[i]?.kind !== 'service' && !places[i]?.inFooter && TRADE.test(text))
	);
}

/** To somebody, or of oneself. */
const SPEAKS = /\b(?:su|tu|estoy|you|your|please|i|we|my|me|us)\b/i;

/** Nobody writes a letter that a browser shows better. */
const MASS_MAIL = /\bview (?:(?:it|this|the) )?(?:(?:e-?mail|message|newsletter) )?in (?:your |a |the )?browser\b/i;

const CARD_LINES = 4;

/** Rows of a sample don't make an inquiry of what a vendor signs: whoever asks by a form is in its rows. */
const isVendor = (mail: Mail, { details }: Inquirer): boolean =>
	mail.kind === 'form' &&
	offersToReader(mail) &&
	!(details && mail.places.slice(details.first, details.last + 1).some(({ kind }) => /^(?:label|notice)$/.test(kind)));

/** Whether the mail is one in which this inquirer asks about a home. */
export function isInquiry(mail: Mail, inquirer: Inquirer, earlier: string): boolean {
	if (isOther(mail, inquirer)) return false;
	if (mail.lines.some(({ text }) => MASS_MAIL.test(text))) return false;
	if (mail.kind !== 'plain') return inquirer.likelihood > LEAST[mail.kind] && !isVendor(mail, inquirer);
	if (isUnderContract(mail)) return false;
	const hasBefore = asksForHome(earlier);
	const asks = hasBefore || inquirer.isPassedOn || asksInMail(mail);
	if (!hasBefore && inquirer.likelihood <= (asks ? LEAST.plain : 1)) return false;
	// Names and phones that speak to nobody are a card or news, and who writes to sell something to the reader is not the inquirer.
	if (!(asks || mail.lines.some(({ text }) => SPEAKS.test(text))) || offersToReader(mail)) return false;
	return !inquirer.writes || (!(asks ? isOfOurTrade(mail) : isOfTrade(mail)) && (asks || inquirer.likelihood >= SURE));
}
