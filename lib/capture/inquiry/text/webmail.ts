/** A line of what webmail prints: no longer than this. */
const LONGEST = 160;
/** So far above the sender are the subject and what stands beside it, and so far below the readers and the time. */
const ABOVE = 6;
const BELOW = 10;

/** "Dana Vale <dana@example.com>", with the links and the time that webmail puts behind it. */
const SENDER =
	/^(?!(?:from|to|cc|bcc|reply-to|sender)\b)([^<>@]{0,60}?)\s*<([^<>\s@]{1,80}@[^<>\s]{3,80})>\s*(?:unsubscribe|via \S+)?(.{0,60})$/i;
/** iCloud shows a sender without brackets. */
const NAME_AND_ADDRESS = /^(\p{Lu}[\p{L} .'’-]{1,60}) ([^\s<>@,;:]{1,60}@[^\s<>@,;:]+\.[a-z]{2,})$/iu;
const ADDRESS = /^[^\s<>@,;:]{1,60}@[^\s<>@,;:]+\.[a-z]{2,}$/i;
/** A time or a date and nothing else: "Mon, Nov 30, 6:54 PM (14 hours ago)", "Tue 12/1/2026 7:02 AM". */
const TIME =
	/^(?=.*\d)(?=.*(?::\d\d|\d\/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?:[\d:/.,()\s-]|[ap]\.?m\b\.?|at\b|ago\b|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\b|(?:minute|hour|day|week|month|year)s?\b)+$/i;
const TO_ME = /^to:? (?:me\b.{0,60}|[\p{L}\d.@'’ -]{1,60}(?:, .{1,80})?)$/iu;
const TO = /^(to|cc|bcc):\s*(.+)?$/i;
const READER = /^\p{Lu}[\p{L}.'’ -]{2,60}(?: ?<[^<>\s]+@[^<>\s]+>)?$/u;
const NAMED = /^[\p{L}\d.,@'’<>; \u200b-]{2,100}$/u;

/** Folders, labels and warnings beside a subject or below a sender. */
const CHROME =
	/^(?:inbox|yahoo|\/|external|important|unread|starred|updates|promotions|primary|spam|sent|you (?:don['’]t|do not) often get (?:e-?)?mail from .*|caution: .{0,30}external.*|\[?external(?: sender| e-?mail)?\]?)$/i;
/** In place of a sender's picture. */
const INITIALS = /^\p{Lu}{1,3}$/u;
const isChrome = (line: string) => CHROME.test(line) || INITIALS.test(line);

interface Header {
	/** As a mail program would write it. */
	rows: string[];
	/** Where the mail itself begins. */
	end: number;
}

const isBlank = (line: string | undefined) => !line?.trim();

/** The sender at a line, with their address there or on the next one. */
function senderAt(lines: string[], i: number): { name: string; behind: string; next: number } | undefined {
	const line = (lines[i] ?? '').trim();
	if (!line || line.length > LONGEST) return undefined;
	const [, name = '', email, behind = ''] = SENDER.exec(line) ?? [];
	const [, plain, address] = NAME_AND_ADDRESS.exec(line) ?? [];
	const after = (lines[i + 1] ?? '').trim();
	if (plain && (TIME.test(after) || TO.test(after))) return { name: `${plain} <${address}>`, behind: '', next: i + 1 };
	if (email && name) return { name: `${name} <${email}>`, behind: behind.trim(), next: i + 1 };
	// An address over a time: in a layout's rows it is anybody's.
	const below = lines.slice(i + 1, i + 3).find((next) => !isBlank(next));
	if (ADDRESS.test(line) && below && TIME.test(below.trim())) return { name: `<${line}>`, behind: '', next: i + 1 };
	const [, none, alone, rest = ''] = SENDER.exec((lines[i + 1] ?? '').trim()) ?? [];
	const isName = /^\p{Lu}[\p{L} .'’-]{1,60}$/u.test(line);
	if (alone && none === '' && isName) return { name: `${line} <${alone}>`, behind: rest.trim(), next: i + 2 };
	const [, shown] = /^from:\s*<?([^<>\s@]+@[^<>\s@]+)>?$/i.exec((lines[i + 1] ?? '').trim()) ?? [];
	if (shown && /^[\p{L}\d .'’&-]{1,60}$/u.test(line)) return { name: `${line} <${shown}>`, behind: '', next: i + 2 };
	return undefined;
}

/** The readers and the time below a sender; undefined where nothing says that a mail begins. */
function headerAt(lines: string[], start: number): Header | undefined {
	const sender = senderAt(lines, start);
	if (!sender) return undefined;
	const rows = [`From: ${sender.name}`];
	let end = sender.next;
	let isHeader = TIME.test(sender.behind);
	let isNamedNext = '';
	// Outlook leaves out "To:": whoever is named between the sender and the time is a reader.
	let readers: string[] = [];
	for (let i = sender.next, seen = 0; i < lines.length && seen < BELOW; i++) {
		const line = (lines[i] ?? '').trim();
		if (!line) continue;
		seen++;
		const [, to, names] = TO.exec(line) ?? [];
		const isTime = !to && TIME.test(line);
		const isToMe = !to && !isTime && TO_ME.test(line);
		if (to) {
			isNamedNext = names ? '' : to;
			if (names) rows.push(`${to}: ${names}`);
		} else if (isTime) {
			isNamedNext = '';
			if (readers.length > 0) rows.push(`To: ${readers.join('; ')}`);
			readers = [];
		} else if (isToMe) rows.push(line.replace(/^to:? /i, 'To: '));
		else if (isNamedNext && NAMED.test(line)) rows.push(`${isNamedNext}: ${line}`);
		else if (!isHeader && READER.test(line)) {
			readers.push(line);
			continue;
		} else if (!isChrome(line)) break;
		isHeader ||= to !== undefined || isTime || isToMe;
		end = i + 1;
	}
	return isHeader ? { rows, end } : undefined;
}

/** The subject over the first sender, without the folder and the initials between them. */
function subjectAbove(lines: string[], start: number): string | undefined {
	const above = lines.slice(0, start).filter((line) => !isBlank(line));
	const [subject = ''] = above;
	const rest = above.slice(1);
	const isOnly = above.length <= ABOVE && rest.every((line) => isChrome(line.trim()));
	return isOnly && subject && !/^(?!(?:re|fwd?)\s?:)\w+\s?:/i.test(subject) ? `Subject: ${subject.trim()}` : undefined;
}

/** "Reply", "Forward" and the answers that webmail offers above them. */
function endOf(lines: string[]): number {
	let end = lines.length;
	while (end > 0 && isBlank(lines[end - 1])) end--;
	let isReply = false;
	for (; end > 0 && REPLY.test((lines[end - 1] ?? '').trim()); end--) isReply = true;
	if (!isReply) return lines.length;
	const offered = lines.slice(Math.max(0, end - OFFERED), end);
	const isOffered = offered.length === OFFERED && isBlank(lines[end - OFFERED - 1]);
	return isOffered && offered.every((line) => ANSWER.test(line.trim())) ? end - OFFERED : end;
}

const REPLY = /^(?:reply|reply all|forward|reply, reply all or forward|add reaction|more)$/i;
const ANSWER = /^\p{Lu}[^.!?]{1,40}[.!?]$/u;
const OFFERED = 3;

/** "From:" in a cell of its own. */
const LABEL = /^(?:from|to|cc|subject|date|sent):$/i;

function joined(lines: string[]): string[] {
	const all: string[] = [];
	for (const line of lines) {
		const last = all.at(-1)?.trim() ?? '';
		if (LABEL.test(last) && !isBlank(line)) all[all.length - 1] = `${last} ${line.trim()}`;
		else if (!LABEL.test(last) || !isBlank(line)) all.push(line);
	}
	return all;
}

/** Gmail calls its page after the mail and the inbox; where it prints a mail, the other way round. */
const PRINTED = /^Subject: Gmail - (.+)$/;
const ACCOUNT = /^(Subject: .+) - (\S+@\S+) - [\p{L}\d .&-]*Mail$/iu;

function withoutAccount([first = '', ...rest]: string[]): string[] {
	const [, printed] = PRINTED.exec(first) ?? [];
	if (printed) return [`Subject: ${printed}`, ...rest];
	const [, subject, account] = ACCOUNT.exec(first) ?? [];
	return subject ? [subject, `To: ${account}`, ...rest] : [first, ...rest];
}

/**
 * The lines of a mail that was selected with what Gmail, Outlook or Yahoo print around it, with "Subject:", "From:" and
 * "To:" in place of that, as a mail program would write them; other lines as they are.
 */
export function withHeaders(text: string[]): string[] {
	const lines = withoutAccount(joined(text.slice(0, endOf(text))));
	const all: string[] = [];
	let isFirst = true;
	for (let i = 0; i < lines.length; i++) {
		const header = headerAt(lines, i);
		if (!header) {
			all.push(lines[i] ?? '');
			continue;
		}
		const subject = isFirst ? subjectAbove(lines, i) : undefined;
		if (subject) all.length = 0;
		const [from = '', ...rest] = header.rows;
		all.push(from, ...(subject ? [subject] : []), ...rest, '');
		isFirst = false;
		i = header.end - 1;
	}
	return all;
}
