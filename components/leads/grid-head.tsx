import { useText } from '@/components/text';
import type { Selection } from './use-selection';

/** What the columns hold, and the box that chooses all leads in the list. */
export function GridHead({ selection }: { selection: Selection }) {
	const text = useText();
	return (
		<thead>
			<tr aria-rowindex={1}>
				<th scope="col" class="check">
					<input
						type="checkbox"
						aria-label={text('leads_select_all')}
						checked={selection.isAll}
						ref={(box) => {
							if (box) box.indeterminate = !selection.isAll && selection.count > 0;
						}}
						onClick={() => (selection.isAll ? selection.clear() : selection.selectAll())}
					/>
				</th>
				<th scope="col" class="who">
					{text('leads_column_lead')}
				</th>
				<th scope="col" class="home">
					{text('form_listing')}
				</th>
				<th scope="col" class="where">
					{text('leads_column_channel')}
				</th>
				<th scope="col" class="standing">
					{text('leads_column_state')}
				</th>
				<th scope="col" class="when">
					{text('leads_column_when')}
				</th>
			</tr>
		</thead>
	);
}
