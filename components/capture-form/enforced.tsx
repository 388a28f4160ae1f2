import type { ComponentChildren } from 'preact';
import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { isEnforced } from '@/lib/draft/ruling';
import { assigneeName } from '@/lib/lead/assignee';
import { channelName } from '@/lib/setup/channel';
import type { SetUp } from '@/lib/setup/set-up';

interface EnforcedProps {
	field: 'channelId' | 'assignees';
	draft: Draft;
	setUp?: SetUp;
	/** The field itself, for whom nothing is decided. */
	children: ComponentChildren;
}

/** A field that the brokerage decides by a rule is told, not asked. FORM.md, state K. */
export function Enforced({ field, draft, setUp, children }: EnforcedProps) {
	const text = useText();
	if (!isEnforced(draft.ruling, field)) return <>{children}</>;
	const channel = setUp?.channels.find(({ id }) => id === draft.channelId);
	const value = field === 'channelId' ? channel && channelName(channel) : draft.assignees.map(assigneeName).join(', ');
	return (
		<fieldset class="field enforced">
			<legend>{text(`field_${field}`)}</legend>
			<p>
				<strong>{value}</strong>
			</p>
			<p class="hint">{text('managed_rule', draft.ruling?.rule?.name ?? '')}</p>
		</fieldset>
	);
}
