import { type MessageKey, useText } from '@/components/text';
import type { Selection } from './use-selection';

/** What the columns hold, and the box that chooses all leads in the list. */
export function GridHead({ selection }: { selection: Selection }) {
	const text = useText();
	return (
		<thead>
			<tr class="lead-row heads" aria-rowindex={1}>
				<th scope="col" class="col-check">
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
				{COLUMNS.map(([name, words]) => (
					<th key={name} scope="col" class={`col-${name}`}>
						{text(words)}
					</th>
				))}
			</tr>
		</thead>
	);
}

const COLUMNS = [
	['lead', 'leads_column_lead'],
	['home', 'form_listing'],
	['channel', 'field_channelId'],
	['agents', 'options_roster_title'],
	['state', 'leads_column_state'],
	['when', 'leads_column_when'],
] as const satisfies readonly (readonly [string, MessageKey])[];
