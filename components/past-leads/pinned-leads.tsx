import { IconButton } from '@/components/parts/button';
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
	['ContactViewedListing', 'timeline_ContactViewedListing', 'i-eye'],
	['ContactFavoritedListing', 'timeline_ContactFavoritedListing', 'i-heart'],
	['ContactSharedListing', 'timeline_ContactSharedListing', 'i-share'],
] as const;

/** More of them are on top of the list of leads. */
const MOST = 2;

/** Whom the user is shopping for: one click writes the listing in the form on that lead's timeline. */
export function PinnedLeads({ leads, onLog, onUnpin }: PinnedLeadsProps) {
	const text = useText();
	return (
		<ul class="notice info pinned" aria-label={text('past_shopping')}>
			{leads.slice(0, MOST).map(({ id, name, phone, email }) => {
				const who = name || phone || email;
				return (
					<li key={id}>
						<span class="cut" title={who}>
							{text('past_shopping')} <strong>{who}</strong>
						</span>
						{ACTIONS.map(([action, words, icon]) => (
							<IconButton
								key={action}
								icon={icon}
								isSmall
								label={text('pin_log', text(words), who)}
								onClick={() => onLog(id, action)}
							/>
						))}
						<IconButton icon="i-x" isSmall label={text('pin_unpin', who)} onClick={() => onUnpin(id)} />
					</li>
				);
			})}
		</ul>
	);
}
