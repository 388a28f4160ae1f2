import { useText } from '@/components/text';
import type { LeadRow } from '@/lib/lead-list/lead-row';

/** Where a lead stands, in a word with its colour; and where its newest reassignment stands, unless that is done. */
export function StateWord({ state, reassigned }: Pick<LeadRow, 'state' | 'reassigned'>) {
	const text = useText();
	const pending = reassigned && reassigned.state !== 'done' ? reassigned.state : undefined;
	return (
		<>
			<span class={`state-word ${state}`}>{text(`leads_state_${state.replaceAll('-', '_') as StateKey}`)}</span>
			{pending && <span class="hint">{text(`leads_reassign_${pending}`)}</span>}
		</>
	);
}

/** Keys of messages have no hyphens. */
type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
	? `${Head}_${Underscored<Tail>}`
	: Name;
type StateKey = Underscored<LeadRow['state']>;
