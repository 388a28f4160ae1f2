import type { ParsedName } from '@/lib/parse/person-name-parts';
import { findPhones } from '@/lib/parse/phone';
import type { Line } from './lines';
import { plainName } from './names';

/** Somebody whom the portal's own sentences name as the one who asks. */
interface Announced {
	name: ParsedName;
	line: number;
}

export interface Announcement {
	/** The first line which says that somebody asks; nothing when no line does. */
	line?: number;
	/** Named as the one who asks, best first. */
	people: Announced[];
	/** Named in a button or a heading ("Contact Dana Vale"): an agent's page has such too, so they only complete a name. */
	mentioned: Announced[];
	/** "Text from (775) 555-0143". */
	phone?: string;
}

/** A notice says that there is a lead, a message, a request. Price alerts and newsletters speak of listings, results, homes instead. */
const NOTICE: RegExp[] = [
	/^(?:.{0,30}\b)?(?:you(?:'ve|’ve| have| just)?|your .{1,40}) (?:just |have |has )*(?:got|received|have|delivered|been sent|collected|missed)\b.{0,60}\b(?:(?<!\b\d+ (?:new )?)leads?|inquiry|enquiry|(?:new|text|voice) message|message (?:from|about|regarding|for)|renter|tenant|prospect|contact|request|guest card|question|submission|referral|connection|call|voicemail|reply to your (?:ad|listing))\b/i,
	/^\W*(?:a |an )?(?:brand )?(?:new|hot|incoming|courtesy|interested|missed)\b.{0,40}\b(?:lead|inquiry|enquiry|message|contact|request|guest card|prospect|renter|connection|submission|referral|tenant|call|voicemail|registration)\b(?!s)/i,
	/\bleads? (?:from|information|details|notification|alert)\b|\bguest card\b|\b(?:tour|showing|viewing|information|info|appointment) request\b|\bform (?:submission|entry|response)\b|\bnew (?:submission|entry|response)\b|^.{0,20}\bnew lead\b.{0,30}$|\bcontact form\b|\bfacebook (?:lead )?ad\b|\bchat transcript\b/i,
	/\byou(?:['’]ve| have) (?:just )?been (?:introduced|matched|connected|assigned|referred)\b.{0,40}\b(?:buyer|seller|client|customer|lead|renter|prospect|referral)\b/i,
	/\b(?:has|have) expressed (?:an |their |his |her )?interest|\bsent you (?:a|an|this|the following) (?:new )?(?:message|inquiry|enquiry|question|text|lead|note|chat|showing request|tour request|request for|offer)\b|\b(?:consumer|customer|renter|visitor|buyer|user|someone|person|individual|following lead) (?:has |is |have )?(?:inquired|interested|asked|requested|submitted|contacted|wants to|would like to)/i,
	/^(?:tour|showing|property|listing|rental|availability|check availability|information|home|buyer|seller|website|web|contact|home valuation)(?: \w+)? (?:request|inquiry|enquiry|lead)\b(?!s)|^(?:inquiry|enquiry|lead) (?:on|about|for|regarding|via) /i,
];

const NAME = String.raw`(\p{Lu}[\p{L}'’-]*\.?(?: (?:de|la|van|von|der|den|del|da|di|bin|al|\p{Lu}[\p{L}'’-]*\.?)){0,4})`;
/** Behind a sentence, or a word to the reader: "Great news, …". */
const START = '(?:^|(?<=[.!:] )|(?<=^(?:[Gg]reat|[Gg]ood|[Ee]xciting) news[,!] )|(?<=^(?:Hi|Hello|Hey)[^,]{0,30}, ))';
const ASIDE = String.raw`(?: \([^)]{1,60}\))?`;
/** A name before ".it" or ".com" is a site's. */
const END = `(?=$|\\.(?!\\p{L})|[,!:;()|–-]| (?:-|–|via|on|about|for|at|in|regarding|who|is|has|through|re|wants?)(?= |$))`;

/** The sentences portals announce a person with; the name is their first group. Case matters: a name has capitals. */
// What "has a new response" is a form.
const NAMING = [
	`${START}${NAME}${ASIDE} (?:is|was) (?:also |very |really |now )?(?:interested in|looking (?:for|at|to)|requesting|asking|inquiring|waiting|back on|active on)\\b`,
	`${START}${NAME}${ASIDE} (?:has |have |just |also )*(?:requested|submitted|sent (?:you )?(?:a|an|this|the following) (?:new )?(?:message|inquiry|enquiry|question|text|lead|note|chat|showing request|tour request|request for|offer)|inquired|asked|expressed (?:an? )?interest|contacted you|messaged|applied (?:for|to) (?:your|the) (?:rental|listing|property|apartment|home|unit)|checked you|left (?:you )?a (?:message|voicemail|note|comment)|booked|scheduled|filled|replied|responded|signed up|registered|reached out)\\b`,
	`${START}${NAME}${ASIDE} (?:wants (?:to|a|more|you)|would like|says?:|said:?|wrote:?|writes:?|asks:?)`,
	`\\b(?:[Ll]ead|LEAD|[Ii]nquiry|[Ee]nquiry|[Mm]essage|[Rr]equest|[Cc]ontact|[Cc]onnection|[Cc]ard|[Qq]uestion|[Ss]ubmission|[Pp]rospect|[Rr]enter|[Bb]uyer|[Tt]our|[Ss]howing|[Vv]iewing|[Cc]onversation|[Cc]hat|[Rr]ental [Aa]pplication|[Rr]eferral|[Cc]all|[Vv]oicemail|[Rr]egistration) (?:from|by|with):? ${NAME}${END}`,
	`^\\W*(?:[\\p{L}.'’]+ ){0,6}(?:[Ll]ead|LEAD|[Ii]nquiry|[Bb]uyer|[Rr]enter|[Pp]rospect|[Cc]lient|[Rr]eferral)(?: [Aa]lert| [Aa]ssigned)?\\s?[:!|–-]+ ${NAME}(?=$|[,|(–-]| -)`,
	`\\b(?:introduce you to|introducing you to|connect you with|refer you to|referring) ${NAME}${END}`,
	`\\b(?:[Ll]ead|[Pp]rospect|[Rr]enter|[Bb]uyer|[Cc]ustomer|[Cc]lient),? ${NAME},? (?:has(?! (?:an? |\\d+ )?(?:new )?(?:response|submission|entry|entries|answer))|was|is|wants|would)\\b`,
].map((source) => new RegExp(source, 'u'));
const MENTIONING = [
	`^(?:Meet|[Ii]nformation for|Contact(?: [Ii]nformation| [Dd]etails)? for|Get in touch with|Connect with|Introducing|Say hello to|Reply to|Respond to|Contact|Call|Email|Text|Message) ${NAME}(?:[!,:]|\\.(?!\\p{L})|$| (?:directly|at|by|now|today))`,
	`^${NAME} (?:has |have |just )*(?:found|saved|viewed|favorited|liked|contacted|is ready|was)\\b`,
].map((source) => new RegExp(source, 'u'));

/** A heading with the name on the next line. */
const MEET = /^(?:meet|say hello to|introducing|prospect|your new (?:lead|client|customer|connection))[:!]?$/i;
/** A subject names the inquirer as often as the mail does. */
const SUBJECT = /^(?:subject|re|fwd?|fw)\s?:\s*(?:(?:re|fwd?|fw)\s?:\s*)*/i;
const LONGEST = 300;

function namedBy(patterns: RegExp[], text: string): ParsedName | undefined {
	for (const pattern of patterns) {
		const name = plainName(pattern.exec(text)?.[1] ?? '');
		if (name) return name;
	}
	return undefined;
}

/** Takes a line and says whether it announces that somebody asks about a home. */
export function isNotice(text: string): boolean {
	return text.length < LONGEST && NOTICE.some((pattern) => pattern.test(text.replace(SUBJECT, '')));
}

/** "Shoppers saved this home": a single word is a given name only where the portal says so again or speaks to the reader. */
function isSure(name: ParsedName, text: string, lines: Line[]): boolean {
	return !!name.last_name || /\byour?\b/i.test(text) || lines.some((line) => line.text === name.first_name);
}

const CALLING = /\b(?:call|text|sms|voicemail|message|lead|inquiry) from:? (?=[+(\d])/i;

const fuller = (one: Announced, other: Announced) => Number(!!other.name.last_name) - Number(!!one.name.last_name);

/** Takes a message's lines and gives where the portal announces the inquiry and whom it names there. */
export function readAnnouncement(lines: Line[]): Announcement {
	const people: Announced[] = [];
	const mentioned: Announced[] = [];
	let first: number | undefined;
	let phone: string | undefined;
	for (const [i, line] of lines.entries()) {
		const text = line.text.replace(SUBJECT, '');
		if (text.length > LONGEST) continue;
		if (CALLING.test(text)) phone ??= findPhones(text)[0];
		const name = namedBy(NAMING, text);
		if (name) people.push({ name, line: i });
		const aside = MEET.test(text) ? plainName(lines[i + 1]?.text ?? '') : namedBy(MENTIONING, text);
		if (aside) mentioned.push({ name: aside, line: i });
		if (first === undefined && ((name && isSure(name, text, lines)) || phone || isNotice(text))) first = i;
	}
	return { line: first, people: people.sort(fuller), mentioned: mentioned.sort(fuller), ...(phone && { phone }) };
}
