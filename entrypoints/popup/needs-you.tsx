import { useLive } from '@/entrypoints/live/use-live';
import { countOpenLeads } from '@/lib/store/deliveries';

/** How many leads need the user, live; nothing when none do. */
export function NeedsYou() {
	const { value } = useLive(countOpenLeads);
	return value && value.attention > 0 ? (
		<span class="count" aria-hidden="true">
			{value.attention}
		</span>
	) : null;
}
