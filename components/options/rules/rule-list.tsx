import { useRef, useState } from 'preact/hooks';
import { useVirtualRows } from '@/components/use-virtual-rows';
import type { Rule } from '@/lib/setup/rule';
import type { SetUp } from '@/lib/setup/set-up';
import { useDragOrder } from '../layout/grip';
import type { RuleEditing } from './part';
import { RuleCard } from './rule-card';

interface RuleListProps {
	label: string;
	rules: readonly Rule[];
	setUp: SetUp;
	/** The number of the first one: rules are asked in one order, whoever made them. */
	first: number;
	/** Absent for the brokerage's rules, which can only be read. */
	editing?: RuleEditing;
}

/** A rule's height until it is measured. Pixels. */
const ROW = 100;

/** A shorter list makes the page longer; a longer one scrolls in its place, and only what can be seen is drawn. */
const SCROLLS_FROM = 40;

/** Rules as sentences, in the order in which they are asked. */
export function RuleList({ label, rules, setUp, first, editing }: RuleListProps) {
	const scroller = useRef<HTMLDivElement>(null);
	const [focused, setFocused] = useState(-1);
	const openAt = rules.findIndex(({ id }) => id === editing?.list.open?.id);
	const virtual = useVirtualRows(scroller, rules.length, [focused, openAt], {
		row: ROW,
		nameOf: (index) => rules[index]?.id ?? '',
	});
	const drag = useDragOrder((id, to) => editing?.list.move(id, to));
	const lines = virtual.getVirtualItems().flatMap(({ index, start }) => {
		const rule = rules[index];
		return rule ? [{ rule, index, start }] : [];
	});
	return (
		<div class={rules.length > SCROLLS_FROM ? 'rules scrolls' : 'rules'} ref={scroller}>
			<ol aria-label={label} style={{ height: `${virtual.getTotalSize()}px` }}>
				{lines.map(({ rule, index, start }) => (
					<li
						class="placed"
						key={rule.id}
						ref={virtual.measureElement}
						data-index={index}
						aria-setsize={rules.length}
						aria-posinset={index + 1}
						style={{ transform: `translateY(${start}px)` }}
						onFocusCapture={() => setFocused(index)}
						{...(editing && drag.rowProps(index))}
					>
						<RuleCard
							rule={rule}
							setUp={setUp}
							number={first + index}
							place={index}
							count={rules.length}
							editing={editing}
							onDragStart={drag.start(rule.id, index)}
						/>
					</li>
				))}
			</ol>
		</div>
	);
}
