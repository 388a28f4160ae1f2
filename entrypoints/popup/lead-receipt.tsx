import { Receipt } from '@/components/receipt/receipt';
import { useText } from '@/components/text';
import { useNow } from '@/entrypoints/live/use-now';
import { isSample } from '@/lib/draft/sample';
import { browser } from '@/lib/platform/browser';
import { RECHAT } from '@/lib/rechat/api';
import type { Form } from './form';
import type { FormState, View } from './form-state';
import { TopBar } from './top-bar';

interface LeadReceiptProps {
	form: Form;
	state: FormState;
	view: Extract<View, { at: 'receipt' }>;
}

/** The receipt in the form's place: of the draft's own lead, or of an earlier one. */
export function LeadReceipt({ form, state, view }: LeadReceiptProps) {
	const text = useText();
	const { delivery, followUps, isPinned } = view.lead;
	const now = useNow(delivery.state.name === 'saved');
	const lead = { id: delivery.id };
	const isOfSample = isSample(delivery);
	return (
		<Receipt
			bar={<TopBar state={state} form={form} />}
			picture={view.isOwn ? state.draft.page.picture : undefined}
			delivery={delivery}
			followUps={followUps}
			isPinned={isPinned}
			isSample={isOfSample}
			setUp={state.setUp}
			now={now}
			failure={state.failure && text(`failure_${state.failure}`)}
			onUndo={() => form.reopen('first_name')}
			onRetry={() => form.ask('retryLead', { ...lead, attempts: delivery.attempts.length })}
			onDismiss={() => form.ask('dismissLead', lead)}
			onEdit={form.reopen}
			onAllow={() => void allow(() => form.ask('wake', {}))}
			onChangeLead={(change) => form.ask('changeLead', { ...lead, change })}
			onRetryChange={({ id, attempts }) => form.ask('retryChange', { id, attempts })}
			onPin={(wanted) => form.ask(wanted ? 'pinLead' : 'unpinLead', lead)}
			onBack={view.isOwn ? undefined : form.backToForm}
			onNewLead={isOfSample ? () => void form.startOver() : state.page ? form.startNew : undefined}
			onCopy={(copied) => navigator.clipboard.writeText(copied)}
		/>
	);
}

/** The browser asks the user; only a click may do that. */
async function allow(send: () => Promise<void>): Promise<void> {
	if (await browser.permissions.request({ origins: [`${RECHAT}/*`] })) await send();
}
