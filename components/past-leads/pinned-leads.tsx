import { useText } from '@/components/text';
import type { ListingAction } from '@/lib/lead/activity';
import type { LeadRow } from '@/lib/lead-list/lead-row';

interface PinnedLeadsProps {
	/** The last pinned first. */
	leads: readonly LeadRow[];
	onLog: (id: string, action: ListingAction) => void;
	onUnpin: (id: string) => void;
}

const ACTIONS = [
	['ContactViewedListing', 'pin_viewed'],
	['ContactSharedListing', 'pin_shared'],
	['ContactFavoritedListing', 'pin_favorited'],
] as const;

/** More of them stand on top of the list of leads. */
const MOST = 3;

/** Whom the user is shopping for: one click writes the listing in the form on that lead's timeline. */
export function PinnedLeads({ leads, onLog, onUnpin }: PinnedLeadsProps) {
	const text = useText();
	return (
		<ul class="pinned-leads" aria-label={text('past_shopping')}>
			{leads.slice(0, MOST).map(({ id, name, phone, email }) => {
				const who = name || phone || email;
				return (
					<li key={id}>
						<span class="who" title={who}>
							<span class="soft">{text('past_shopping')}</span> <strong>{who}</strong>
						</span>
						{ACTIONS.map(([action, words]) => (
							<button
								type="button"
								key={action}
								class="chip"
								aria-label={text('pin_log', text(words), who)}
								onClick={() => onLog(id, action)}
							>
								{text(words)}
							</button>
						))}
						<button
							type="button"
							class="remove"
							aria-label={text('pin_unpin', who)}
							title={text('pin_unpin', who)}
							onClick={() => onUnpin(id)}
						>
							×
						</button>
					</li>
				);
			})}
		</ul>
	);
}
