import { useMemo } from 'preact/hooks';
import { Badge, Dot } from '@/components/parts/chip';
import { Icon, Mark } from '@/components/parts/icon';
import type { IconName } from '@/components/parts/icons';
import { useText } from '@/components/text';
import { GROUPS, type Group } from '@/lib/delivery/standing';
import type { LeadRow } from '@/lib/lead-list/lead-row';
import { countGroups, type LeadFilter } from '@/lib/lead-list/search';
import { type UsedAccount, usedChannels } from '@/lib/lead-list/used-channels';

interface RailProps {
	/** All leads, whatever the filter is. */
	rows: readonly LeadRow[];
	/** The color of a channel that is still there. */
	colorOf: (channelId: string) => string | undefined;
	filter: LeadFilter;
	onChange: (filter: LeadFilter) => void;
}

const GROUP_LOOKS = {
	'needs-you': ['i-warn', 'leads_group_needs_you'],
	waiting: ['i-clock', 'leads_state_waiting'],
	accepted: ['i-ok', 'leads_state_accepted'],
	done: ['i-check', 'leads_state_dismissed'],
} as const satisfies Record<Group, readonly [IconName, string]>;

/** The filters at the left: the state of leads, and their channel. */
export function Rail({ rows, colorOf, filter, onChange }: RailProps) {
	const text = useText();
	const counts = useMemo(() => countGroups(rows), [rows]);
	const accounts = useMemo(() => usedChannels(rows), [rows]);
	return (
		<nav class="side" aria-label={text('leads_filters')}>
			<h1 class="brand">
				<Mark />
				<span>{text('leads_title')}</span>
			</h1>
			<ul>
				<RailItem
					icon="i-inbox"
					words={text('leads_all')}
					count={rows.length}
					isPressed={filter.group === undefined && filter.channelId === undefined}
					onPress={() => onChange({ ...filter, group: undefined, channelId: undefined })}
				/>
				{GROUPS.map((group) => (
					<RailItem
						key={group}
						icon={GROUP_LOOKS[group][0]}
						words={text(GROUP_LOOKS[group][1])}
						count={counts[group]}
						isUrgent={group === 'needs-you'}
						isPressed={filter.group === group}
						onPress={() => onChange({ ...filter, group: filter.group === group ? undefined : group })}
					/>
				))}
			</ul>
			{accounts.map((account) => (
				<Account key={account.path} {...{ account, colorOf, filter, onChange }} />
			))}
			<ul class="end">
				<li>
					<a class="nav-item" href="options.html" title={text('menu_options')}>
						<Icon name="i-sliders" />
						<span class="grow">{text('menu_options')}</span>
					</a>
				</li>
			</ul>
		</nav>
	);
}

interface RailItemProps {
	icon: IconName | { color?: string };
	words: string;
	/** Whole, where the words are a part of the name. */
	title?: string;
	count: number;
	isUrgent?: boolean;
	isPressed: boolean;
	onPress: () => void;
}

function RailItem({ icon, words, title = words, count, isUrgent, isPressed, onPress }: RailItemProps) {
	const shown = count.toLocaleString();
	return (
		<li>
			<button type="button" class="nav-item" title={title} aria-pressed={isPressed} onClick={onPress}>
				{typeof icon === 'string' ? (
					<Icon name={icon} />
				) : (
					<span class="sign">
						<Dot color={icon.color ?? 'slate'} />
					</span>
				)}
				<span class="grow cut">{words}</span>{' '}
				{isUrgent && count > 0 ? <Badge tone="bad">{shown}</Badge> : <span class="small num">{shown}</span>}
			</button>
		</li>
	);
}

interface AccountProps extends Pick<RailProps, 'colorOf' | 'filter' | 'onChange'> {
	account: UsedAccount;
}

/** The channels of one account that have leads. */
function Account({ account: { path, channels }, colorOf, filter, onChange }: AccountProps) {
	const text = useText();
	return (
		<>
			<h2 class="mini soft" title={path || undefined}>
				{path || text('field_channelId')}
			</h2>
			<ul class="channels">
				{channels.map(({ id, label, name, count }) => (
					<RailItem
						key={id}
						icon={{ color: colorOf(id) }}
						words={label}
						title={name}
						count={count}
						isPressed={filter.channelId === id}
						onPress={() => onChange({ ...filter, channelId: filter.channelId === id ? undefined : id })}
					/>
				))}
			</ul>
		</>
	);
}
