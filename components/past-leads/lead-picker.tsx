import { useCallback } from 'preact/hooks';
import { Avatar } from '@/components/parts/avatar';
import { Badge } from '@/components/parts/chip';
import { SearchList } from '@/components/parts/picker-search';
import { useText } from '@/components/text';
import { shortTime } from '@/components/times';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { findLeads } from '@/lib/lead-list/search';

interface LeadPickerProps {
	/** Newest first; those the user is shopping for before all others. */
	leads: readonly LeadRow[];
	pinned: ReadonlySet<string>;
	/** Milliseconds since the epoch. */
	now: number;
	onChoose: (lead: LeadRow) => void;
}

/** More than that nobody looks through: typing leaves fewer. */
const MOST = 50;

/** Leads sent from this browser, found by typing: name, phone, email, address. */
export function LeadPicker({ leads, pinned, now, onChoose }: LeadPickerProps) {
	const text = useText();
	const find = useCallback((typed: string) => [{ items: findLeads(leads, { text: typed }).slice(0, MOST) }], [leads]);
	return (
		<section class="card lead-picker">
			<SearchList<LeadRow>
				label={text('past_find')}
				placeholder={text('past_find_hint')}
				find={find}
				keyOf={({ id }) => id}
				isChosen={() => false}
				draw={(lead) => (
					<>
						<Avatar name={lead.name || lead.email} size="m" />
						<span class="grow two">
							<span class="cut">
								<strong>{lead.name || lead.phone || lead.email}</strong>
								{lead.name && lead.phone && <span class="soft"> {lead.phone}</span>}
							</span>
							<span class="small soft cut">{[shortTime(lead.createdAt, now), lead.channelName].join(' · ')}</span>
						</span>
						{pinned.has(lead.id) && <Badge tone="accent">{text('past_shopping_mark')}</Badge>}
					</>
				)}
				onChoose={onChoose}
				status={(_, offered) => (offered > 0 ? '' : text(leads.length > 0 ? 'past_none_found' : 'past_none'))}
			/>
		</section>
	);
}
