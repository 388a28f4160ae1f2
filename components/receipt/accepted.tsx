import { useState } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import { type Text, useText } from '@/components/text';
import type { Change } from '@/lib/delivery/follow-up';
import { assigneeName } from '@/lib/lead/assignee';
import type { Lead } from '@/lib/lead/lead';
import { CopyButton } from './copy-button';
import type { ReceiptPart, ReceiptProps } from './receipt';

const Reassign = lazy(async () => (await import('./reassign')).Reassign);
const LogActivity = lazy(async () => (await import('@/components/timeline/log-activity')).LogActivity);

/** Rechat has it, and said under which id; not who received it. */
export const Accepted: ReceiptPart<'accepted'> = (props) => {
	const { delivery, state, onCopy } = props;
	const text = useText();
	const ignored = state.ignored.map((field) => fieldName(field, text)).join(', ');
	return (
		<>
			<h1>{headline(delivery.payload, text)}</h1>
			<p class="soft">{text('receipt_unconfirmed_receiver')}</p>
			<p>
				{text('receipt_lead_id')} <code>{state.leadId}</code>{' '}
				<CopyButton words="receipt_copy" copied={state.leadId} isLink onCopy={onCopy} />
			</p>
			{ignored && <p class="warning">{text('receipt_ignored', ignored)}</p>}
			<ChangeIt {...props} />
		</>
	);
};

/** What can be done with an accepted lead, one panel at a time. */
function ChangeIt({ delivery, followUps, setUp, onChangeLead }: ReceiptProps) {
	const text = useText();
	const [panel, setPanel] = useState<'reassign' | 'log'>();
	const change = (made: Change) => {
		onChangeLead(made);
		setPanel(undefined);
	};
	const toggle = (name: typeof panel) => setPanel(panel === name ? undefined : name);
	return (
		<>
			<div class="actions">
				<button type="button" aria-expanded={panel === 'reassign'} onClick={() => toggle('reassign')}>
					{text('receipt_reassign')}
				</button>
				<button type="button" aria-expanded={panel === 'log'} onClick={() => toggle('log')}>
					{text('receipt_add_to_timeline')}
				</button>
			</div>
			{panel === 'reassign' && (
				<Reassign
					delivery={delivery}
					followUps={followUps}
					setUp={setUp}
					onReassign={(assignees) => change({ name: 'reassign', assignees })}
				/>
			)}
			{panel === 'log' && <LogActivity delivery={delivery} onLog={(activity) => change({ name: 'log', activity })} />}
		</>
	);
}

/** Rechat has it, and gave no id. */
export const AcceptedWithoutId: ReceiptPart<'accepted-without-id'> = () => {
	const text = useText();
	return (
		<>
			<h1>{text('receipt_without_id')}</h1>
			<p class="soft">{text('receipt_without_id_hint')}</p>
		</>
	);
};

function headline({ assignees = [] }: Lead, text: Text): string {
	if (assignees.length === 0) return text('receipt_accepted_route');
	const names = assignees.map(assigneeName);
	return text(
		'receipt_accepted_asking',
		names.reduce((first, next) => text('form_and', first, next)),
	);
}

const FIELD_WORDS = {
	first_name: 'field_first_name',
	last_name: 'field_last_name',
	email: 'field_email',
	phone_number: 'field_phone_number',
	tag: 'field_tags',
	lead_source: 'field_lead_source',
	note: 'field_note',
	listing: 'form_listing',
	referer_url: 'field_referer_url',
	assignees: 'field_assignees',
} as const satisfies Record<keyof Lead, string>;

const fieldName = (field: string, text: Text): string =>
	field in FIELD_WORDS ? text(FIELD_WORDS[field as keyof Lead]) : field;
