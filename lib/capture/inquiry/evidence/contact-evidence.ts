import { isMadeOf } from '@/lib/parse/person-name/person-name';
import { hasTollFree } from '@/lib/parse/phone/phone-key';
import type { Mail } from '../mail';
import { around, isProfessional } from '../mentions/around';
import { isDesk } from '../mentions/desk';
import type { Mention } from '../mentions/mentions';
import type { Named } from '../mentions/named';

const distance = (lines: number) => (lines <= 3 ? lines : lines <= 6 ? 6 : 9);

/** Emails on the phone's line and on those above and below it. */
const addressesBeside = ({ mentions: { emails } }: Mail, phones: readonly Mention<string>[]) =>
	emails.filter(({ line }) => phones.some((phone) => Math.abs(phone.line - line) < 2)).map(({ value }) => value);

/** What speaks for and against a phone's or an email's being the lead's; `lead` is whom the mail is from or about, if known. */
export function evidenceOfContact(
	mail: Mail,
	value: string,
	mentions: Mention<string>[],
	{ lead, others, all }: { lead: Named | undefined; others: readonly Named[]; all: readonly Mention<string>[] },
): Set<string> {
	const evidence = new Set<string>(['a contact']);
	for (const mention of mentions) {
		for (const word of around(mail, mention)) evidence.add(word);
		if (isProfessional(mail, mention.line)) evidence.add('a professional’s word near');
		const away = lead?.mentions.map(({ line }) => mention.line - line) ?? [];
		const nearest = away.reduce((best, one) => (Math.abs(one) < Math.abs(best) ? one : best), Number.POSITIVE_INFINITY);
		if (Number.isFinite(nearest))
			evidence.add(`${distance(Math.abs(nearest))} lines ${nearest < 0 ? 'above' : 'below'} the lead`);
		const strangers = others.flatMap((other) => other.mentions.map(({ line }) => Math.abs(mention.line - line)));
		const stranger = Math.min(...strangers);
		if (lead && stranger <= 2) evidence.add(`${stranger} lines from somebody else`);
		if (lead && stranger < Math.abs(nearest)) evidence.add('nearer to somebody else');
	}
	if (value.includes('@')) {
		if (isDesk(value)) evidence.add('a desk’s');
		if (lead && isMadeOf(value, lead.name)) evidence.add('made of the lead’s name');
		if (others.some(({ name }) => isMadeOf(value, name)))
			evidence.add(`made of ${lead ? 'another' : 'somebody’s'} name`);
	} else {
		if (hasTollFree(value)) evidence.add('toll-free');
		for (const address of addressesBeside(mail, mentions)) {
			const isLeads = !!lead && isMadeOf(address, lead.name);
			evidence.add('beside an address').add(`beside ${isLeads ? 'the lead’s' : 'another'} address`);
		}
	}
	if (new Set(all.map((one) => one.value)).size === 1)
		evidence.add('the only one').add(`the only one in a ${mail.kind}`);
	if (all[0]?.value === value) evidence.add('the first one');
	evidence.add(lead ? 'the lead is known' : 'the lead is nameless');
	return evidence;
}
