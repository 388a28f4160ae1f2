import { useText } from '@/components/text';

/** Why the list is empty: there are no leads yet, or the filter leaves none. */
export function EmptyList({ hasLeads, onShowAll }: { hasLeads: boolean; onShowAll: () => void }) {
	const text = useText();
	if (hasLeads)
		return (
			<div class="empty">
				<h2>{text('leads_none_found')}</h2>
				<button type="button" onClick={onShowAll}>
					{text('leads_show_all')}
				</button>
			</div>
		);
	return (
		<div class="empty">
			<h2>{text('leads_empty')}</h2>
			<p class="soft">{text('leads_empty_hint')}</p>
		</div>
	);
}
