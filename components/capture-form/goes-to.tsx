import { useState } from 'preact/hooks';
import { type Text, useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { assigneeName, isSameAgent } from '@/lib/lead/assignee';
import { channelName } from '@/lib/setup/channel';
import type { SetUp } from '@/lib/setup/set-up';

/** In one sentence what will happen with the lead; and on demand, why. */
export function GoesTo({ draft, setUp }: { draft: Draft; setUp: SetUp }) {
	const text = useText();
	const [isAsked, setAsked] = useState(false);
	const channel = setUp.channels.find(({ id }) => id === draft.channelId);
	const skipped = <Skipped ruling={draft.ruling} />;
	if (!channel) return skipped;
	return (
		<>
			<p class="goes-to soft">
				{sentence(draft, channelName(channel), setUp, text)}
				{isByRule(draft) && ` ${text('form_goes_to_by_rule', draft.ruling?.rule?.name ?? '')}`}
				{' · '}
				<button type="button" class="link" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
					{text('form_why')}
				</button>
				{isAsked && <span class="why"> {reasons(draft, setUp, text)}</span>}
			</p>
			{skipped}
		</>
	);
}

/** Rules that would have said something, and couldn't: never passed over in silence. */
function Skipped({ ruling }: Pick<Draft, 'ruling'>) {
	const text = useText();
	return (
		<>
			{ruling?.skipped?.map(({ name, fault }) => (
				<p key={name} class="hint warn">
					{text(`form_rule_skipped_${fault}`, name)}
				</p>
			))}
		</>
	);
}

/** True while channel or assignees are as the rule says. */
function isByRule({ because, ruling, touched }: Draft): boolean {
	const asks = ruling?.fields?.includes('assignees') && (ruling.isEnforced || !touched.includes('assignees'));
	return because?.by === 'rule' || Boolean(asks);
}

function sentence({ assignees }: Draft, channel: string, { settings }: SetUp, text: Text): string {
	if (assignees.length === 0) return text('form_goes_to_route', channel);
	const names = assignees.map((assignee) =>
		settings.me && isSameAgent(assignee, settings.me) ? text('form_you') : assigneeName(assignee),
	);
	return text(
		'form_goes_to',
		channel,
		names.reduce((first, next) => text('form_and', first, next)),
	);
}

function reasons(draft: Draft, { settings, presets, channels }: SetUp, text: Text): string {
	const { because, assignees } = draft;
	const channelReason = because
		? text(`form_why_${because.by}_channel`, because.name ?? '')
		: text('form_why_chosen_channel');
	return [channelReason, assignees.length > 0 && assigneeReason()].filter(Boolean).join(' ');

	function assigneeReason(): string {
		const { ruling } = draft;
		const isRuled = ruling?.fields?.includes('assignees');
		if (isRuled && ruling?.isEnforced) return text('form_why_rule_assignees', ruling.rule?.name ?? '');
		if (draft.touched.includes('assignees')) return text('form_why_chosen_assignees');
		const preset = presets.find(({ id }) => id === draft.presetId);
		if (preset?.assignees) return text('form_why_preset_assignees', preset.name);
		if (isRuled) return text('form_why_rule_assignees', ruling?.rule?.name ?? '');
		const channel = channels.find(({ id }) => id === draft.channelId);
		if (channel?.defaults?.assignees) return text('form_why_channel_assignees', channel.label);
		return settings.me ? text('form_why_me') : '';
	}
}
