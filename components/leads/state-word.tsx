import { useCount, useText } from '@/components/text';
import type { LeadRow } from '@/lib/lead-list/lead-row';

/** Where a lead stands, in a word with its colour; how often it went out, if more than once; where its newest reassignment stands, unless that is done. */
export function StateWord({ state, reassigned, arrivals }: Pick<LeadRow, 'state' | 'reassigned' | 'arrivals'>) {
	const text = useText();
	const count = useCount();
	const pending = reassigned && reassigned.state !== 'done' ? reassigned.state : undefined;
	return (
		<>
			<span class={`state-word ${state}`}>{text(`leads_state_${state.replaceAll('-', '_') as StateKey}`)}</span>
			{arrivals > 1 && <span class="hint">{count('leads_sent_times', arrivals)}</span>}
			{pending && <span class="hint">{text(`leads_reassign_${pending}`)}</span>}
		</>
	);
}

/** Keys of messages have no hyphens. */
type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
	? `${Head}_${Underscored<Tail>}`
	: Name;
type StateKey = Underscored<LeadRow['state']>;
