import { useLayoutEffect, useState } from 'preact/hooks';
import { CaptureForm } from '@/components/capture-form/capture-form';
import { lazy } from '@/components/lazy';
import { RosterContext } from '@/components/roster';
import { useText } from '@/components/text';
import { useKnownAgents } from '@/entrypoints/live/use-known-agents';
import { useWake } from '@/entrypoints/live/use-wake';
import type { Draft } from '@/lib/draft/draft';
import { addressPath } from '@/lib/lead/fields';
import type { Form } from './form';
import type { FormState, View } from './form-state';
import { pastLeadParts } from './past-leads';
import { TopBar } from './top-bar';
import { useKnown } from './use-known';

/** Nobody sees one before a lead was sent: it is loaded when the form is filled. */
export const LeadReceipt = lazy(async () => (await import('./lead-receipt')).LeadReceipt);

/** The form, or the receipt of what was sent with it. */
export function App({ form }: { form: Form }) {
	const state = useFormState(form);
	const { view } = state;
	useWake();
	const agents = useKnownAgents(view.at !== 'reading' && state.setUp !== undefined);
	return (
		<RosterContext.Provider value={agents}>
			{view.at === 'receipt' ? (
				<LeadReceipt key={view.lead.delivery.id} form={form} state={state} view={view} />
			) : (
				<EditedLead form={form} state={state} view={view} />
			)}
		</RosterContext.Provider>
	);
}

interface EditedLeadProps {
	form: Form;
	state: FormState;
	view: Exclude<View, { at: 'receipt' }>;
}

function EditedLead({ form, state, view }: EditedLeadProps) {
	const text = useText();
	const { begun } = state;
	return (
		<CaptureForm
			draft={state.draft}
			setUp={state.setUp}
			isRead={view.at === 'editing'}
			problems={view.at === 'editing' ? view.problems : []}
			failure={state.failure}
			isSending={view.at === 'editing' && view.isSending}
			isRestored={state.isRestored}
			focus={state.focus}
			bar={<TopBar state={state} form={form} />}
			known={useKnown(form, state)}
			begun={begun && { name: begunName(begun.values), onContinue: form.continueBegun, onLeave: form.leaveBegun }}
			moved={state.hasMovedOn ? { onOpen: () => void form.turn() } : undefined}
			{...pastLeadParts(form, state)}
			edit={form.edit}
			onSend={form.send}
			onStartOver={() => void form.startOver()}
			onChooseChannel={form.chooseChannel}
			onChoosePreset={form.choosePreset}
			onSaveChannel={(leadChannel) => form.saveChannel(leadChannel, text('no_channel_label'))}
			onCopy={(copied) => navigator.clipboard.writeText(copied)}
		/>
	);
}

function useFormState(form: Form): FormState {
	const [state, show] = useState(form.state);
	useLayoutEffect(() => form.follow(show), [form]);
	return state;
}

/** Who was begun, and about which home. */
function begunName(values: Draft['values']): string {
	const name = [values.first_name, values.last_name].filter(Boolean).join(' ');
	return [name || values.phone_number || values.email, values[addressPath('street_address')]]
		.filter(Boolean)
		.join(', ');
}
