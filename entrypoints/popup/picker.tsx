import { useState } from 'preact/hooks';
import { LeadPicker } from '@/components/past-leads/lead-picker';
import { PastLead } from '@/components/past-leads/past-lead';
import { useLive } from '@/entrypoints/live/use-live';
import { fillWithPastLead } from '@/lib/delivery/draft-from-lead';
import type { Draft } from '@/lib/draft/draft';
import { type LeadRow, toRow } from '@/lib/lead-list/lead-row';
import { readDelivery } from '@/lib/store/deliveries';
import { newestLeads } from '@/lib/store/lead-list';
import { pinnedLeads } from '@/lib/store/pins';
import type { Form } from './form';

interface PickerProps {
	form: Form;
	/** What is in the form: its listing can be written on a timeline. */
	draft: Draft;
	/** Called when the form has its person. */
	onDone: () => void;
}

/** A lead sent before, found and put to use: its timeline gets this listing, or the form gets its person. */
export function Picker({ form, draft, onDone }: PickerProps) {
	const { value } = useLive(readLeads);
	const [chosenId, choose] = useState<string>();
	if (!value) return null;
	const { leads, pinned } = value;
	const chosen = leads.find(({ id }) => id === chosenId);
	const now = Date.now();
	if (!chosen) return <LeadPicker leads={leads} pinned={pinned} now={now} onChoose={({ id }) => choose(id)} />;
	return (
		<PastLead
			lead={chosen}
			draft={draft}
			isPinned={pinned.has(chosen.id)}
			now={now}
			onBack={() => choose(undefined)}
			onLog={(id, action, notes) => void form.logOn(id, action, notes)}
			onUse={(id) => void fillIn(form, id).then(onDone)}
			onPin={(id, isPinned) => void form.ask(isPinned ? 'pinLead' : 'unpinLead', { id })}
		/>
	);
}

async function fillIn(form: Form, id: string): Promise<void> {
	const delivery = await readDelivery(id);
	if (delivery) form.edit((draft) => fillWithPastLead(draft, delivery.payload));
}

/** Older leads are found in the list of all leads: here none may be waited for. */
const MOST = 300;

async function readLeads(): Promise<{ leads: LeadRow[]; pinned: ReadonlySet<string> }> {
	const [newest, pinnedOnes] = await Promise.all([newestLeads(MOST), pinnedLeads()]);
	const pinned = new Set(pinnedOnes.map(({ id }) => id));
	const others = newest.filter(({ delivery }) => !delivery.isForgotten && !pinned.has(delivery.id));
	return {
		leads: [
			...pinnedOnes.map((delivery) => toRow(delivery, [])),
			...others.map(({ delivery, followUps }) => toRow(delivery, followUps)),
		],
		pinned,
	};
}
