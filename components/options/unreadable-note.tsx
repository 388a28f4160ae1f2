import { type MessageKey, useCount, useText } from '@/components/text';

const WORDS = {
	deliveries: 'unreadable_deliveries',
	followUps: 'unreadable_followUps',
	drafts: 'unreadable_drafts',
	channels: 'unreadable_channels',
	presets: 'unreadable_presets',
	rules: 'unreadable_rules',
	roster: 'unreadable_roster',
	settings: 'unreadable_settings',
	knownPeople: 'unreadable_other',
	pins: 'unreadable_other',
	channelHealth: 'unreadable_other',
	keys: 'unreadable_other',
	chores: 'unreadable_other',
	rosterSummary: 'unreadable_other',
	policy: 'unreadable_other',
	policyRoster: 'unreadable_other',
} as const satisfies Record<string, MessageKey>;

interface UnreadableNoteProps {
	/** How many entries of each table can't be read. */
	counts: Partial<Record<keyof typeof WORDS, number>>;
}

/** Says what on this computer can't be read and is passed over; nothing where all can be. */
export function UnreadableNote({ counts }: UnreadableNoteProps) {
	const text = useText();
	const count = useCount();
	const byWord = new Map<MessageKey, number>();
	for (const [table, key] of Object.entries(WORDS)) {
		const number = counts[table as keyof typeof WORDS] ?? 0;
		if (number > 0) byWord.set(key, (byWord.get(key) ?? 0) + number);
	}
	const total = [...byWord.values()].reduce((sum, number) => sum + number, 0);
	if (total === 0) return null;
	const list = [...byWord].map(([key, number]) => text('options_rule_is', text(key), number.toLocaleString()));
	return (
		<p class="problem" role="status">
			{count('options_unreadable', total, list.join(', '))}
		</p>
	);
}
