import { type Text, useText } from '@/components/text';
import type { Lead } from '@/lib/lead/lead';
import { CopyButton } from './copy-button';
import type { ReceiptProps, StateOf } from './part';

type OnCopy = Pick<ReceiptProps, 'onCopy'>;

/** Under which id Rechat has the lead, and what of it was not used. */
export function LeadId({ state, onCopy }: OnCopy & { state: StateOf<'accepted'> }) {
	const text = useText();
	const ignored = state.ignored.map((field) => fieldName(field, text)).join(', ');
	return (
		<>
			<p class="small soft after">
				{text('receipt_lead_id')} <code title={state.leadId}>{state.leadId}</code>
				<CopyButton words="receipt_copy" copied={state.leadId} onCopy={onCopy} />
			</p>
			{ignored && <p class="small warn-text after">{text('receipt_ignored', ignored)}</p>}
		</>
	);
}

/** What Rechat said, in its own words. */
export function RefusalWords({ state }: { state: StateOf<'refused'> }) {
	const text = useText();
	if (!state.message && state.status !== 404) return null;
	return (
		<div class="refusal">
			{state.message && (
				<>
					<p class="mini soft">{text('receipt_refused_said_label')}</p>
					<p>{text('receipt_refused_said', state.message)}</p>
				</>
			)}
			{state.status === 404 && <p>{text('receipt_refused_channel')}</p>}
		</div>
	);
}

/** What Rechat's support asks for. */
export function RequestId({ state, onCopy }: OnCopy & { state: StateOf<'refused'> }) {
	const text = useText();
	if (!state.requestId) return null;
	return (
		<p class="small soft after">
			{text('receipt_request_id_label')} <code title={state.requestId}>{state.requestId}</code>
			<CopyButton words="receipt_copy" copied={state.requestId} onCopy={onCopy} />
		</p>
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
