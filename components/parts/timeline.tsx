import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import type { IconName } from './icons';

export interface TimelineEntry {
	key: string;
	icon: IconName;
	/** A color's class; only the last entry may be amber. */
	tone?: 'good-text' | 'warn-text' | 'bad-text';
	/** Milliseconds since the epoch. */
	at: number;
	/** The time in short, and to the second. */
	time: string;
	exactTime: string;
	words: ComponentChildren;
}

/** What happened, oldest above. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
	return (
		<ol class="timeline" aria-label={label}>
			{entries.map(({ key, icon, tone = 'soft', at, time, exactTime, words }) => (
				<li key={key}>
					<Icon name={icon} class={tone} />
					<div>{words}</div>
					<time dateTime={new Date(at).toISOString()} title={exactTime}>
						{time}
					</time>
				</li>
			))}
		</ol>
	);
}
