import { Avatar } from '@/components/parts/avatar';
import { Dot } from '@/components/parts/chip';
import { Icon } from '@/components/parts/icon';
import { useText } from '@/components/text';
import { columnTime, exactTime } from '@/components/times';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { CHANNEL_PATH } from '@/lib/setup/channel-name';
import { StateSign } from './state-sign';

interface LeadLineProps {
	row: LeadRow;
	/** The color of its channel, if that is still there. */
	color?: string;
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

export function LeadLine(props: LeadLineProps) {
	const { row, color, index, top, now, isCurrent, isOpen, isSelected, onOpen, onSelect, onFocus } = props;
	const text = useText();
	const name = row.name || row.phone || row.email || text('leads_nameless');
	const contact = [row.name && row.phone, (row.name || row.phone) && row.email].filter(Boolean).join(' · ');
	const [street, city] = halves(row.address);
	const mls = row.mlsNumber && text('leads_mls', row.mlsNumber);
	const [channel, ...accounts] = row.channelName.split(CHANNEL_PATH).reverse();
	return (
		<tr
			class={isOpen ? 'lead-row open' : 'lead-row'}
			style={{ transform: `translateY(${top}px)` }}
			tabIndex={isCurrent ? 0 : -1}
			data-row={index}
			aria-rowindex={index + 2}
			aria-selected={isSelected}
			onClick={(event) => (event.shiftKey ? onSelect(true) : onOpen())}
			onKeyDown={(event) => event.key === 'Enter' && onOpen()}
			onFocus={onFocus}
		>
			<td class="col-check">
				<Choice name={name} isSelected={isSelected} onSelect={onSelect} />
			</td>
			<td class="col-lead">
				<Cut words={name} look={row.isForgotten ? 'soft' : 'strong'} />
				<Cut words={contact} look="small soft num" />
			</td>
			<td class="col-home">
				<Cut words={street} title={row.address} />
				<Cut words={[city, mls].filter(Boolean).join(' · ')} look="small soft num" />
			</td>
			<td class="col-channel small">
				<span class="sign">{color && <Dot color={color} />}</span>
				<Cut words={channel ?? ''} title={row.channelName} />
				<Cut words={accounts.reverse().join(CHANNEL_PATH)} look="soft" />
			</td>
			<td class="col-agents small">
				<Agents names={row.assignees} />
			</td>
			<td class="col-state">
				<StateSign state={row.state} reassigned={row.reassigned} arrivals={row.arrivals} />
			</td>
			<td class="col-when small soft num" title={exactTime(row.createdAt)}>
				{columnTime(row.createdAt, now)}
			</td>
		</tr>
	);
}

/** The street, and the rest of an address. */
function halves(address: string): [string, string] {
	const [street = '', ...rest] = address.split(', ');
	return [street, rest.join(', ')];
}

/** What may be too long for its place; the pointer sees it whole. */
function Cut({ words, title = words, look = '' }: { words: string; title?: string; look?: string }) {
	return (
		<span class={`cut ${look}`} title={title || undefined}>
			{words}
		</span>
	);
}

/** Who is requested: the first one's sign, and the names where there is room for them. */
function Agents({ names }: { names: readonly string[] }) {
	const text = useText();
	const [first] = names;
	const words = names.join(', ') || text('leads_no_assignee');
	return (
		<>
			<span class="sign" title={words}>
				{first ? <Avatar name={first} size="m" /> : <Icon name="i-route" class="soft" />}
			</span>
			<Cut words={words} look={first ? 'names' : 'names soft'} />
		</>
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
