/** What portals print around the inquirer's words. One list, because a message ends at any of them. */

/** From here on a mail speaks of itself: who sent it, to whom, and how to be rid of it. */
const FOOTER =
	/©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|\bunsubscribe|opt[- ]out|privacy (?:policy|statement|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|^(?:this|the) (?:e-?mail|message|notification|lead|inquiry) (?:was|has been|is being|is) (?:\w+ )?(?:sent|intended|delivered|generated|submitted)|you(?:'re| are| have)? (?:receiv|been sent|got this)|if you (?:no longer|are no longer|believe|have received|don'?t want|do not want|wish to stop)|(?:manage|update|change) (?:your |e-?mail |my |notification )*(?:preferences|subscriptions?|settings|notifications)|\b(?:stop|end) (?:receiving |getting )?(?:these|this type of|such) (?:e-?mail|message|notification|alert)s?|connect with us|follow us|download (?:the|our) app|^powered by|^user agent|^remote ip|report (?:spam|abuse|fraud)|is this (?:inquiry |message )?spam|equal housing|^about us$|^about craigslist mail|for questions and support|contact us at|call us at|safe senders?|address book|^thank you for (?:being|using|advertising|choosing)|^sent from my |^sent (?:via|from) /i;

/** To the agent about the inquirer or about doing business: never the inquirer's own words. */
const TO_THE_AGENT =
	/\b(?:this|the|your|these) (?:new |hot |interested |potential |qualified )*(?:lead|renter|prospect|customer|consumer|inquirer|home ?buyer|shopper|inquiry|enquiry|leads|user)s?\b(?!['’]s (?:fee|price))|^(?:please )?(?:contact|call|follow up|reach out|respond|reply) (?:(?:with|to) )?(?:him|her|them|this|the (?:lead|renter|prospect|customer))\b|^(?:simply |just |or |to )?(?:simply )?(?:hit|click|tap|press|respond|reply)(?:ing)?\b(?!.*\b(?:me|my|us)\b)|every minute counts|be the first to|average response time|our (?:data|research|customer|records) |did you know|^(?:pro|realtor|agent|quick|helpful)? ?tips?:|^p\.?s\.? responding|consumer inquired|^your (?:property )?(?:listing|property|rental)|^(?:property|listing|home|unit) (?:information|details|overview|summary|info)$|^number of leads|\bleads? (?:faster|manager|management)\b|want more\?|^(?:best|kind) regards,? the .* team|^the .{2,30} team$|^cheers,? the |^you have (?:a|an|received)\b|^you(?:'ve| have) (?:just )?(?:got|received|been)|^(?:here's|here is|below is|below are) |^helpful links|^other helpful|end of (?:message|transcript|inquiry)|^sent to\b|^original (?:post|listing|craigslist)/i;

/** A button's words. "Call me" and "Contact us" are a person's. */
const BUTTON =
	/^(?:»|›|>|→)?\s*(?:reply|respond|view|click|call|see|visit|manage|contact|open|download|log ?in|sign in|report|block|update|edit|accept|decline|confirm|schedule|forward|learn|get started|read|go to|send|text|sms|start|check|add|deactivate|connect|share|mark)\b(?:(?!\b(?:me|my|mine|i|us|we|our)\b)[^.?!]){0,60}(?:»|›|>|→)?$/i;

/** Takes a line and says whether the mail's own footer begins there. */
export function isFooter(text: string): boolean {
	return FOOTER.test(text);
}

/** Takes a line and says whether the portal wrote it: a footer, a button, a word to the agent. */
export function isBoilerplate(text: string): boolean {
	return FOOTER.test(text) || TO_THE_AGENT.test(text) || (BUTTON.test(text) && text.length < 70);
}

/** Where a forwarded or answered message begins. */
export const FORWARDED =
	/^[-_ ]*(?:begin )?(?:forwarded message|original message|forwarded by .{0,80})[-_: ]*$|^(?:---+ ?)?forwarded message ?(?:---+)?:?$/i;

/** What divides a message from its sender's signature (RFC 3676: two dashes). */
export const SIGNATURE = /^[-–—]{1,2}$/;
