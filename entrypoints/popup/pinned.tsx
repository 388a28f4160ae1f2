import { PinnedLeads } from '@/components/past-leads/pinned-leads';
import { useLive } from '@/entrypoints/live/use-live';
import { toRow } from '@/lib/lead-list/lead-row';
import { pinnedLeads } from '@/lib/store/pins';
import type { FormSession } from './form-session';

/** The leads the user is shopping for, live. */
export function Pinned({ session }: { session: FormSession }) {
	const { value: leads = [] } = useLive(readPinned);
	if (leads.length === 0) return null;
	return (
		<PinnedLeads
			leads={leads}
			onLog={(id, action) => void session.logOn(id, action, '')}
			onUnpin={(id) => void session.ask('unpinLead', { id })}
		/>
	);
}

const readPinned = async () => (await pinnedLeads()).map((delivery) => toRow(delivery, []));
