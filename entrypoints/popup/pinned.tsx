import { PinnedLeads } from '@/components/past-leads/pinned-leads';
import { useLive } from '@/entrypoints/live/use-live';
import { toRow } from '@/lib/lead-list/lead-row';
import { pinnedLeads } from '@/lib/store/pins';
import type { Form } from './form';

/** The leads the user is shopping for, live. */
export function Pinned({ form }: { form: Form }) {
	const { value: leads = [] } = useLive(readPinned);
	if (leads.length === 0) return null;
	return (
		<PinnedLeads
			leads={leads}
			onLog={(id, action) => void form.logOn(id, action, '')}
			onUnpin={(id) => void form.ask('unpinLead', { id })}
		/>
	);
}

const readPinned = async () => (await pinnedLeads()).map((delivery) => toRow(delivery, []));
