import { Button } from '@/components/parts/button';
import { Empty } from '@/components/parts/seal';
import { useText } from '@/components/text';

interface EmptyListProps {
	hasLeads: boolean;
	/** The keys that open the form, as "Alt+Shift+L"; empty when none are set. */
	openKeys: string;
	onShowAll: () => void;
}

/** Why the list is empty: there are no leads yet, or the filter leaves none. */
export function EmptyList({ hasLeads, openKeys, onShowAll }: EmptyListProps) {
	const text = useText();
	if (hasLeads)
		return (
			<Empty icon="i-search" title={text('leads_none_found')}>
				<Button onClick={onShowAll}>{text('leads_show_all')}</Button>
			</Empty>
		);
	return (
		<Empty icon="i-inbox" title={text('leads_empty')}>
			<p class="soft">{text('leads_empty_hint')}</p>
			{openKeys && (
				<p class="keys">
					{text('leads_empty_keys')}{' '}
					{openKeys.split('+').map((key) => (
						<kbd key={key}>{key}</kbd>
					))}
				</p>
			)}
		</Empty>
	);
}
