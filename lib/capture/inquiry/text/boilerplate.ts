import { hasTollFree } from '@/lib/parse/phone/phone-key';
import { remembered } from '@/lib/parse/remembered';

/** What portals print around the inquirer's words. One list, because a message ends at any of them. */

/** From here on a mail speaks of itself: whose it is, to whom it went, how to be rid of it. */
const FOOTER =
	/©|^confidential(?:ity)?(?: notice)?:|\(c\) ?(?:19|20)\d\d|\bcopyright\b|all rights reserved|\bunsubscribe|opt[- ]out|privacy (?:policy|statement|notice)|terms (?:of (?:use|service)|and conditions|& conditions)|^(?:this|the) (?:e-?mail|message|notification) (?:was|has been|is being|is) (?:\w+ )?(?:sent|intended|delivered|generated)|\byou(?:['’]re| are| have)? (?:receiv(?:ing|ed)|been sent|got) this\b|if you (?:no longer|are no longer|have received this|don['’]?t want|do not want|wish to stop)|(?:manage|update|change) (?:your |e-?mail |my |notification )*(?:preferences|subscriptions?|notifications)|\b(?:stop|end|turn off) (?:receiving |getting )?(?:these|this type of|such) (?:e-?mail|message|notification|alert)s?|^about craigslist mail|^original craigslist post/i;
const BELONGS_TO =
	/^\p{Lu}[^,.!?]{1,30} is (?:an? )?(?:part|brand|division|subsidiary|service|product|member|trademark) of\b/u;

/** Words about the mail or the service that may be anywhere in it. */
const ABOUT_THE_MAIL =
	/^(?:this|the) (?:lead|inquiry|enquiry|submission|request|form) (?:was|has been|is being|is) |^please (?:do not|don['’]t) (?:reply|respond|include|share|answer)\b|^(?:lead|inquiry|enquiry|request) (?:submitted|sent|received|made) (?:for|from|on|via)\b|connect with us|follow us|download (?:the|our) |^you can (?:also )?(?:reply|respond) to\b|^delivered by\b|^for (?:help|support|assistance)\b|^you can (?:also )?(?:edit|view|manage) (?:all|this|these|your|the|form)\b|\breply (?:yes|no|y|n|stop|help|\d) to |^powered by|^user agent|^remote ip|report (?:abuse|fraud)|\bspam\b|equal housing|^about us$|for questions and support|\b(?:in|to) your crm\b|see our integrations|contact us at|call us at|safe senders?|address book|^thank you for (?:being|using|advertising|choosing)|^\(?sent (?:via|from|by|with|through) |view (?:it |this (?:e-?mail|message) )?in (?:your |a )?browser|\breply (?:directly )?to this (?:e-?mail|message)|^(?:sent|received|submitted)(?: on| at)?:? (?:\w+,? )?\w+ \d{1,2},? \d{4}|^(?:to me|to:? me|inbox|reply all|forward|show (?:trimmed content|details|more|quoted text)|\.\.\.)$/i;

/** To the agent about the inquirer or about doing business: never the inquirer's own words. */
const TO_THE_AGENT =
	/\b(?:this|your|these) (?:new |hot |interested |potential |qualified )*(?:lead|renter|prospect|customer|consumer|inquirer|home ?buyer|shopper|inquiry|enquiry|leads|user|person|visitor|caller)s?\b|\bthere is a (?:new )?lead\b|\bthe (?:lead|prospect|inquirer|consumer|caller|visitor|renter) (?:is|has|was|will|would|can)\b|^(?:please )?(?:contact|call|follow up|reach out|respond|reply) (?:(?:with|to) )?(?:him|her|them|this|within|the (?:lead|renter|prospect|customer))\b|^(?:simply |just |or |to |or simply )?(?:hit|click|tap|press|respond|reply)(?:ing)?\b(?!.*\b(?:me|my|us)\b)|^(?:you can )?(?:answer|reply to|call|text|email|contact|reach|respond to) (?!me\b|us\b)\S+(?: \S+)? (?:at|on|by|via|directly)\b|every minute counts|be the first to|average response time|our (?:data|research|records) shows?\b|did you know|^(?:pro|realtor|agent|quick|helpful)? ?tips?:|^p\.?s\.? responding|consumer inquired|^(?:they|he|she)(?:['’]d| would)? (?:like|wants?|is|are|has|have)\b|^your (?:property )?(?:listing|property|rental)|^(?:property|listing|home|unit|lead|contact) (?:information|details|overview|summary|info)$|^number of leads|\bleads? (?:faster|manager|management)\b|want more\?|^(?:best|kind) regards,? the .* team|^the .{2,30} team$|^cheers,? the |^you have (?:a|an|received)\b|^you(?:['’]ve| have) (?:just )?(?:got|received|been)|^(?:here['’]s|here is|below is|below are) (?:what|the|their|his|her|a)\b|^(?:other )?helpful links|end of (?:message|transcript|inquiry)|^sent to\b|^original (?:post|listing|craigslist)/i;

/** A button's words. "Call me" and "Contact us" are a person's. */
const BUTTON =
	/^(?:»|›|>|→)?\s*(?:reply|respond|view|click|call|see|visit|manage|contact|open|download|log ?in|sign in|report|block|update|edit|accept|decline|confirm|schedule|forward|learn|get started|read|go to|send|text|sms|start|check|add|deactivate|connect|share|mark|listen|play|invite)\b(?:(?!\b(?:me|my|mine|i|us|we|our)\b)[^.?!]){0,60}(?:»|›|>|→)?$/i;

/** Whether the mail's own footer begins at this line. */
export const isFooter = remembered((text) => FOOTER.test(text) || BELONGS_TO.test(text));

/** "Quill Homes Inc., 12 Alder Way, Sparks, NV 89431": a sender's own address, as the law asks of mass mail (16 CFR 316.5). */
const SENDERS_ADDRESS =
	/^\p{Lu}[^.!?]{1,40}\b(?:Inc|LLC|Ltd|Limited|PLC|Corp|Pty)\b\.?,.{5,90}\d|^\p{Lu}[\p{L}\d.&'’ -]{1,40}(?:, ?(?:inc|llc|ltd|plc|pty)\.?)?\s?[,|•·–-] ?\d+[a-z]? .{5,70}(?:\b\d{5}(?:-\d{4})?|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\b[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u;

/** Whether a program wrote the line: a footer, a button, what a mail says of itself. */
export const isPrinted = remembered((text) => {
	if (isFooter(text) || SENDERS_ADDRESS.test(text) || hasTollFree(text)) return true;
	const words = text.replace(/:? ?https?:\/\/\S*|^\[ ?| ?\]$/g, '');
	// "call or txt 775 555 0165" is a person's.
	const isButton = text.length < 70 && BUTTON.test(words) && !(/^\p{Ll}/u.test(words) && /\d{4}/.test(words));
	return isButton || ABOUT_THE_MAIL.test(text);
});

/** Whether the portal wrote the line: a program's, or a word to the agent. */
export const isBoilerplate = remembered((text) => isPrinted(text) || TO_THE_AGENT.test(text));

/** Where a forwarded or answered message begins. */
export const FORWARDED =
	/^[-_ ]*(?:begin )?(?:forwarded message|original message|forwarded by .{0,80})[-_: ]*$|^(?:---+ ?)?forwarded message ?(?:---+)?:?$/i;

/** What divides a message from its sender's signature (RFC 3676: two dashes). */
export const SIGNATURE = /^[-–—]{1,2}$/;
