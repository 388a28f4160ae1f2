import { remembered } from '@/lib/parse/remembered';

/** A notice says that there is a lead, a message, a request. Price alerts and newsletters speak of listings, results, homes instead. */
const NOTICE: RegExp[] = [
	/^(?!if\b)(?:.{0,30}\b)?(?:you(?:'ve|’ve| have| just)?|your .{1,40}) (?:just |have |has )*(?:got|received|have|delivered|been sent|collected|missed)\b.{0,60}\b(?:(?<!\b\d+ (?:new )?)leads?|inquiry|enquiry|(?:new|text|voice) message|message (?:from|about|regarding|for)|renter|tenant|prospect|contact|request|guest card|question|submission|referral|connection|call|voicemail|reply to your (?:ad|listing))\b/i,
	/^\W*(?:a |an )?(?:brand )?(?:new|hot|incoming|courtesy|interested|missed)\b.{0,40}\b(?:lead|inquiry|enquiry|message|contact|request|guest card|prospect|renter|connection|submission|referral|tenant|call|voicemail|registration)\b(?!s)/i,
	/\bleads? (?:from|information|details|notification|alert)\b|\bguest card\b|\b(?:tour|showing|viewing|information|info|appointment) request\b|\bform (?:submission|entry|response)\b|\bnew (?:submission|entry|response)\b|^.{0,20}\bnew lead\b.{0,30}$|\bcontact form\b|\bfacebook (?:lead )?ad\b|\bchat transcript\b|\b(?:new )?sign-?ins? (?:at|for|from) (?:your )?(?:\d|open house)|\bopen house (?:sign-?in|visitor|guest|attendee)\b(?!s)/i,
	/\byou(?:['’]ve| have) (?:just )?been (?:introduced|matched|connected|assigned|referred)\b.{0,40}\b(?:buyer|seller|client|customer|lead|renter|prospect|referral)\b/i,
	/\b(?:has|have) expressed (?:an |their |his |her )?interest|\bsent you (?:a|an|this|the following) (?:new )?(?:message|inquiry|enquiry|question|text|lead|note|chat|showing request|tour request|request for|offer)\b|\b(?:consumer|customer|renter|shopper|visitor|buyer|user|someone|person|individual|following lead) (?:has |is |have )?(?:inquired|interested|asked|requested|submitted|contacted|filled|wants to|would like to)/i,
	/\b(?:nuev[oa]) (?:mensaje|contacto|cliente|solicitud|consulta|prospecto|interesad[oa]|lead)\b(?!s)|\bha(?:s|n)? recibido una? \b|\best[aá] interesad[oa] en\b/i,
	/\b(?:leads?|prospect|inquiry|enquiry)(?: #?\d+)? (?:has|have) been (?:routed|assigned|sent|passed|given)\b|\btalked (?:to|with) (?:a|your) (?:new )?(?:lead|prospect)\b/i,
	/^(?:new |incoming )?(?:whats ?app(?: message)?|sms|text(?: message)?|voice ?mail|missed call|call|chat) from\b/i,
	/^(?:tour|showing|property|listing|rental|availability|check availability|information|home|buyer|seller|website|web|contact|home valuation)(?: \w+)? (?:request|inquiry|enquiry|lead)\b(?!s)|^(?:inquiry|enquiry|lead) (?:on|about|for|regarding|via) /i,
];

/** A subject names the inquirer as often as the mail does. */
const SUBJECT = /^(?:subject|re|fwd?|fw)\s?:\s*(?:(?:re|fwd?|fw)\s?:\s*)*/i;
const LONGEST = 300;

/** Whether a line announces that somebody asks about a home. */
export const isNotice = remembered(
	(text) => text.length < LONGEST && NOTICE.some((pattern) => pattern.test(text.replace(SUBJECT, ''))),
);
