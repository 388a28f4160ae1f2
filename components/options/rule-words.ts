import type { Text } from '@/components/text';
import { assigneeName } from '@/lib/lead/assignee';
import { priceText } from '@/lib/parse/price-text';
import { type Channel, channelName } from '@/lib/setup/channel';
import type { Rule, RuleConditions } from '@/lib/setup/rule';
import { RULE_LISTS } from '@/lib/setup/typed-rule';

const money = (amount: number) => `$${priceText(amount)}`;

/** What a rule asks of a page, in one line: "State: NV · from $1,000,000". */
export function conditionWords(when: RuleConditions, text: Text): string {
	const { price_min: least, price_max: most, transaction } = when;
	const parts = [
		...RULE_LISTS.flatMap((name) =>
			when[name].length > 0 ? [text('options_rule_is', text(`options_rule_${name}`), when[name].join(', '))] : [],
		),
		transaction && text(`options_rule_${transaction}`),
		least !== undefined && text('options_rule_from', money(least)),
		most !== undefined && text('options_rule_to', money(most)),
	].filter(Boolean);
	return parts.join(' · ') || text('options_rule_every_page');
}

/** What a rule says, in one line: "Reno › Inquiries · asks for Ana Ruiz · tags: Luxury". */
export function targetWords({ target }: Rule, channels: readonly Channel[], text: Text): string {
	const { channelId, assignees = [], tags = [], leadSource, notePrefix } = target;
	const channel = channels.find(({ id }) => id === channelId);
	return [
		channel && channelName(channel),
		assignees.length > 0 && text('options_rule_asks', assignees.map(assigneeName).join(', ')),
		tags.length > 0 && text('options_rule_is', text('options_rule_tags'), tags.join(', ')),
		leadSource && text('options_rule_is', text('field_lead_source'), leadSource),
		notePrefix && text('options_rule_is', text('options_rule_note'), notePrefix),
	]
		.filter(Boolean)
		.join(' · ');
}
