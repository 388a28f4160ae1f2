import { Icon } from '@/components/parts/icon';
import { type Text, useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { isEnforced } from '@/lib/draft/draft-state';
import type { SetUp } from '@/lib/setup/set-up';

/** Portals whose leads Rechat imports on its own, as Rechat's help says. */
const IMPORTED: Record<string, string> = { zillow: 'Zillow', realtor: 'Realtor.com' };

/** The one line that says why the lead goes where it goes, or what to know first. It keeps its height when there is nothing. */
export function Why({ draft, setUp }: { draft: Draft; setUp?: SetUp }) {
	const text = useText();
	const warning = warningWords(draft, text);
	const words = warning ?? (setUp && reasonWords(draft, setUp, text));
	const isLocked = isEnforced(draft.ruling, 'channelId') || isEnforced(draft.ruling, 'assignees');
	return (
		<p class={warning ? 'why warn-text' : 'why'} title={words}>
			{words && <Icon name={warning ? 'i-info' : isLocked ? 'i-lock' : 'i-route'} size={12} />}
			<span class="cut">{words}</span>
		</p>
	);
}

/** A rule that would have set something and couldn't is always named. */
function warningWords({ ruling, page }: Draft, text: Text): string | undefined {
	const [skipped] = ruling?.skipped ?? [];
	if (skipped) return text(`form_rule_skipped_${skipped.fault}`, skipped.name);
	const lead = page.lead === undefined ? undefined : page.people[page.lead];
	const portal = lead?.role === 'inquirer' && page.portal ? IMPORTED[page.portal] : undefined;
	return portal && text('known_portal', portal);
}

function reasonWords(draft: Draft, setUp: SetUp, text: Text): string {
	const { because, channelId, ruling } = draft;
	if (isEnforced(ruling, 'channelId') || isEnforced(ruling, 'assignees'))
		return text('managed_rule', ruling?.rule?.name ?? '');
	if (!channelId) return '';
	const agents = draft.assignees.length > 0 ? agentsReason(draft, setUp, text) : undefined;
	if (because?.by === 'default' && agents === text('form_why_me')) return text('form_why_default_both');
	const channel = because
		? text(`form_why_${because.by}_channel`, because.name ?? '')
		: text('form_why_chosen_channel');
	return [...new Set([channel, agents])].filter(Boolean).join(' · ');
}

function agentsReason(draft: Draft, { settings, presets, channels }: SetUp, text: Text): string {
	const { ruling } = draft;
	const isRuled = ruling?.fields?.includes('assignees');
	if (draft.touched.includes('assignees')) return text('form_why_chosen_assignees');
	const preset = presets.find(({ id }) => id === draft.presetId);
	if (preset?.assignees) return text('form_why_preset_assignees', preset.name);
	if (isRuled) return text('form_why_rule_assignees', ruling?.rule?.name ?? '');
	const channel = channels.find(({ id }) => id === draft.channelId);
	if (channel?.defaults?.assignees) return text('form_why_channel_assignees', channel.label);
	return settings.me ? text('form_why_me') : '';
}
