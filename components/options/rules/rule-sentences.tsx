import type { ComponentChild } from 'preact';
import { Dot } from '@/components/parts/chip';
import { Icon } from '@/components/parts/icon';
import { useRichText } from '@/components/rich-text';
import { useText } from '@/components/text';
import { assigneeName } from '@/lib/lead/assignee';
import { priceText } from '@/lib/parse/price-text';
import type { Channel } from '@/lib/setup/channel';
import { channelName } from '@/lib/setup/channel-name';
import type { Rule, RuleConditions } from '@/lib/setup/rule';
import { RULE_LISTS } from '@/lib/setup/typed-rule';

/** So many of a list are named; the others are counted. */
const MOST_NAMED = 5;

/** What a rule asks of a page, as a sentence: "When the home is in Nevada and the price is $1,000,000 or more". */
export function ConditionSentence({ when }: { when: RuleConditions }) {
	const text = useText();
	const rich = useRichText();
	const join = useJoin();
	const price = usePriceWords(when);
	const lists = RULE_LISTS.flatMap((name) =>
		when[name].length > 0 ? [rich(`rule_when_${name}`, <Pills key={name} words={when[name]} joint="rule_or" />)] : [],
	);
	const clauses = [
		...lists,
		...(when.transaction ? [rich('rule_when_kind', <Pill>{text(`rule_kind_${when.transaction}`)}</Pill>)] : []),
		...(price ? [rich('rule_when_price', <Pill>{price}</Pill>)] : []),
	];
	return (
		<p class="sentence">
			{clauses.length === 0 ? text('rule_when_always') : rich('rule_when', join(clauses, 'form_and'))}
		</p>
	);
}

/** What a rule fills in, as a sentence: "send to Reno › Inquiries, request Priya Raman, tag Luxury". */
export function TargetSentence({ rule: { target }, channels }: { rule: Rule; channels: readonly Channel[] }) {
	const text = useText();
	const rich = useRichText();
	const join = useJoin();
	const { channelId, assignees = [], tags = [], leadSource, notePrefix } = target;
	const channel = channels.find(({ id }) => id === channelId);
	const clauses = [
		channelId !== undefined && !channel && rich('rule_then_channel', <Pill key="gone">{text('rule_gone')}</Pill>),
		channel &&
			rich(
				'rule_then_channel',
				<Pill title={channelName(channel)}>
					<Dot color={channel.color} />
					{channelName({ ...channel, accountPath: channel.accountPath.slice(-1) })}
				</Pill>,
			),
		assignees.length > 0 && rich('rule_then_assignees', <Pills words={assignees.map(assigneeName)} joint="form_and" />),
		tags.length > 0 && rich('rule_then_tags', <Pills words={tags} joint="form_and" />),
		leadSource && rich('rule_then_source', <Pill>{leadSource}</Pill>),
		notePrefix && rich('rule_then_note', <Pill>{`“${notePrefix}”`}</Pill>),
	].filter((clause) => Array.isArray(clause));
	return (
		<p class="sentence">
			<Icon name="i-arrow" /> {join(clauses, 'rule_comma')}
		</p>
	);
}

const Pill = ({ title, children }: { title?: string; children: ComponentChild | ComponentChild[] }) => (
	<b class="pill" title={title}>
		{children}
	</b>
);

function Pills({ words, joint }: { words: readonly string[]; joint: 'rule_or' | 'form_and' }) {
	const text = useText();
	const join = useJoin();
	const named = words.slice(0, MOST_NAMED).map((word) => <Pill key={word}>{word}</Pill>);
	const others = words.slice(MOST_NAMED);
	const more = others.length > 0 && (
		<span key="more" class="soft" title={others.join(', ')}>
			{text('import_more', others.length)}
		</span>
	);
	return <>{join(more ? [...named, more] : named, joint)}</>;
}

/** Joins clauses or pills by the words of the language: "$1 and $2". */
function useJoin() {
	const rich = useRichText();
	return (parts: readonly ComponentChild[], joint: 'form_and' | 'rule_or' | 'form_and' | 'rule_comma') =>
		parts.reduce<ComponentChild>((all, next, place) => (place === 0 ? next : rich(joint, all, next)), '');
}

function usePriceWords({ price_min: least, price_max: most }: RuleConditions): string | undefined {
	const text = useText();
	const money = (amount: number) => `$${priceText(amount)}`;
	if (least !== undefined && most !== undefined) return text('rule_price_between', money(least), money(most));
	if (least !== undefined) return text('rule_price_from', money(least));
	return most === undefined ? undefined : text('rule_price_to', money(most));
}
