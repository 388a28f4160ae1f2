import { useText } from '@/components/text';
import { shortTime } from '@/components/times';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { StateWord } from './state-word';

interface LeadLineProps {
	row: LeadRow;
	index: number;
	/** Pixels from the top of the list. */
	top: number;
	/** Milliseconds since the epoch. */
	now: number;
	/** The one row that the Tab key reaches. */
	isCurrent: boolean;
	isOpen: boolean;
	isSelected: boolean;
	onOpen: () => void;
	/** With `isRange`, all rows between the last one that was chosen and this. */
	onSelect: (isRange: boolean) => void;
	onFocus: () => void;
}

/** One lead in the list. */
export function LeadLine(props: LeadLineProps) {
	const { row, index, top, now, isCurrent, isOpen, isSelected, onOpen, onSelect, onFocus } = props;
	const text = useText();
	const name = row.name || row.phone || row.email || text('leads_nameless');
	const contact = [row.name && row.phone, (row.name || row.phone) && row.email].filter(Boolean).join(' · ');
	return (
		<tr
			class={isOpen ? 'lead open' : 'lead'}
			style={{ transform: `translateY(${top}px)` }}
			tabIndex={isCurrent ? 0 : -1}
			data-row={index}
			aria-rowindex={index + 2}
			aria-selected={isSelected}
			onClick={(event) => (event.shiftKey ? onSelect(true) : onOpen())}
			onKeyDown={(event) => event.key === 'Enter' && onOpen()}
			onFocus={onFocus}
		>
			<td class="check">
				<Choice name={name} isSelected={isSelected} onSelect={onSelect} />
			</td>
			<td class="who">
				<strong class={row.name || contact ? '' : 'soft'}>{name}</strong>
				<span class="soft">{contact}</span>
			</td>
			<td class="home">
				<span>{row.address}</span>
				<span class="soft">{row.mlsNumber && text('leads_mls', row.mlsNumber)}</span>
			</td>
			<td class="where">
				<span>{row.channelName}</span>
				<span class="soft">{row.assignees.join(', ') || text('leads_no_assignee')}</span>
			</td>
			<td class="standing">
				<StateWord state={row.state} reassigned={row.reassigned} arrivals={row.arrivals} />
			</td>
			<td class="when soft">{shortTime(row.createdAt, now)}</td>
		</tr>
	);
}

/** The box fills its whole cell: a small one is easily missed, and then the lead opens. */
function Choice({ name, isSelected, onSelect }: Pick<LeadLineProps, 'isSelected' | 'onSelect'> & { name: string }) {
	const text = useText();
	return (
		<input
			type="checkbox"
			tabIndex={-1}
			aria-label={text('leads_select', name)}
			checked={isSelected}
			onClick={(event) => {
				event.stopPropagation();
				onSelect(event.shiftKey);
			}}
		/>
	);
}
