import type { ParsedName } from '@/lib/parse/name';
import type { Line } from './lines';
import { plainName } from './names';

/** Somebody whom the portal's own sentences name as the one who asks. */
export interface Announced {
	name: ParsedName;
	line: number;
}

export interface Announcement {
	/** The first line which says that somebody asks; nothing when no line does. */
	line?: number;
	people: Announced[];
}

/** A notice says that there is a lead, a message, a request. Price alerts and newsletters speak of listings, results, homes instead. */
const NOTICE: RegExp[] = [
	/^(?:.{0,30}\b)?(?:you(?:'ve|’ve| have| just)?|your .{1,40}) (?:just |have |has )*(?:got|received|have|delivered|been sent|collected)\b.{0,60}\b(?:leads?|inquiry|enquiry|message|renter|tenant|prospect|contact|request|guest card|question|submission|referral|connection)\b/i,
	/^\W*(?:a |an )?(?:brand )?(?:new|hot|incoming|courtesy|interested)\b.{0,40}\b(?:lead|inquiry|enquiry|message|contact|request|guest card|prospect|renter|connection|submission|referral|tenant)\b(?!s)/i,
	/\bleads? (?:from|information|details|notification|alert)\b|\bguest card\b|\b(?:tour|showing|viewing|information|info|appointment) request\b|\bform (?:submission|entry)\b|\bnew submission\b|\bcontact form\b|\bfacebook (?:lead )?ad\b/i,
	/\b(?:has|have)? ?expressed (?:an |their |his |her )?interest|\b(?:has |have |just )+(?:sent|requested|submitted|inquired|asked|contacted|messaged)\b|\bsent you (?:a|an|this)\b|\b(?:consumer|customer|renter|visitor|buyer|user|someone|person|individual|following lead) (?:has |is |have )?(?:inquired|interested|sent|asked|request|submitted)/i,
	/^(?:tour|showing|property|listing|rental|availability|check availability|information|home|buyer|seller|website|web|contact)(?: \w+)? (?:request|inquiry|enquiry|lead)\b/i,
];

const NAME = String.raw`(\p{Lu}[\p{L}'’-]*\.?(?: (?:de|la|van|von|der|den|del|da|di|bin|al|\p{Lu}[\p{L}'’-]*\.?)){0,4})`;

/** The sentences portals announce a person with; the name is their first group. Case matters: a name has capitals. */
const NAMING: RegExp[] = [
	`^${NAME}(?: \\([^)]{1,60}\\))? (?:is|was) (?:also |very |really |now )?(?:interested|looking|requesting|asking|inquiring|waiting|ready)\\b`,
	`^${NAME} (?:has |have |just |also )*(?:requested|submitted|sent|inquired|asked|expressed|contacted|messaged|applied|checked|left|booked|scheduled|found|saved|reached|filled|registered|viewed|replied|responded|signed)\\b`,
	`^${NAME} (?:wants|would like|says|said|wrote|writes|asks|needs)\\b`,
	`\\b(?:[Ll]ead|LEAD|[Ii]nquiry|[Ee]nquiry|[Mm]essage|[Rr]equest|[Cc]ontact|[Cc]onnection|[Cc]ard|[Qq]uestion|[Ss]ubmission|[Pp]rospect|[Rr]enter|[Bb]uyer|[Tt]our|[Ss]howing|[Vv]iewing|[Nn]ote|[Cc]onversation|[Cc]hat|[Aa]pplication|[Rr]eferral) (?:from|by|with):? ${NAME}(?=$|[.,!:;()|–-]| (?:-|–|via|on|about|for|at|in|regarding|who|is|has|through|re)(?= |$))`,
	`^\\W*(?:[Nn]ew |NEW |[Hh]ot |[Yy]our )?(?:\\p{L}+ )?(?:[Ll]ead|LEAD|[Ii]nquiry|[Bb]uyer|[Rr]enter|[Pp]rospect|[Cc]lient)(?: [Aa]lert| [Aa]ssigned)?\\s?[:!|–-]+ ${NAME}(?=$|[,|(–-]| -)`,
	`^(?:Meet|[Ii]nformation for|Contact(?: [Ii]nformation| [Dd]etails)? for|Get in touch with|Connect with|Introducing|Say hello to|Reply to|Respond to|Contact|Call) ${NAME}(?:[!.,:]|$| (?:directly|at|by|now|today))`,
].map((source) => new RegExp(source, 'u'));

/** A subject names the inquirer as often as the mail does. */
const SUBJECT = /^(?:subject|re|fwd?|fw)\s?:\s*(?:(?:re|fwd?|fw)\s?:\s*)*/i;
const MEET = /^(?:meet|say hello to|introducing|lead|prospect|your new (?:lead|client|customer))[:!]?$/i;

function namedIn(text: string): ParsedName | undefined {
	for (const pattern of NAMING) {
		const name = plainName(pattern.exec(text)?.[1] ?? '');
		if (name) return name;
	}
	return undefined;
}

/** Takes a line and says whether it announces that somebody asks about a home. */
export function isNotice(text: string): boolean {
	return text.length < 300 && NOTICE.some((pattern) => pattern.test(text));
}

/** Takes a message's lines and gives where the portal announces the inquiry and whom it names there. */
export function readAnnouncement(lines: Line[]): Announcement {
	const people: Announced[] = [];
	let first: number | undefined;
	for (const [i, line] of lines.entries()) {
		const text = line.text.replace(SUBJECT, '');
		if (text.length > 300) continue;
		const name = namedIn(text) ?? (MEET.test(text) ? plainName(lines[i + 1]?.text ?? '') : undefined);
		if (name) people.push({ name, line: i });
		if (first === undefined && (name || isNotice(text))) first = i;
	}
	return { line: first, people };
}
