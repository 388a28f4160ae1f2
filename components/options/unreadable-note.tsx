import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Notice } from '@/components/parts/notice';
import { Question } from '@/components/parts/question';
import { type MessageKey, useCount, useText } from '@/components/text';

const WORDS = {
	deliveries: 'leads_title',
	followUps: 'unreadable_followUps',
	drafts: 'unreadable_drafts',
	channels: 'options_channels_short',
	presets: 'options_presets_title',
	rules: 'unreadable_rules',
	roster: 'options_roster_title',
	settings: 'file_list_settings',
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
	/** Saves them to a file, as they are. */
	onSave: () => void;
	/** Removes them for good. */
	onRemove: () => void;
}

/** What on this computer can't be read and is skipped, to save and remove; nothing where all can be read. */
export function UnreadableNote({ counts, onSave, onRemove }: UnreadableNoteProps) {
	const text = useText();
	const count = useCount();
	const [isAsking, setAsking] = useState(false);
	const byWord = new Map<MessageKey, number>();
	for (const [table, key] of Object.entries(WORDS)) {
		const number = counts[table as keyof typeof WORDS] ?? 0;
		if (number > 0) byWord.set(key, (byWord.get(key) ?? 0) + number);
	}
	const total = [...byWord.values()].reduce((sum, number) => sum + number, 0);
	if (total === 0) return null;
	const list = [...byWord].map(([key, number]) => text('file_line', text(key), number.toLocaleString()));
	if (isAsking)
		return (
			<Question
				isDangerous
				title={count('options_unreadable_remove_title', total)}
				hints={[text('options_unreadable_remove_hint')]}
				action={text('options_remove')}
				cancel={text('options_keep')}
				onCancel={() => setAsking(false)}
				onConfirm={() => {
					setAsking(false);
					onRemove();
				}}
			/>
		);
	return (
		<Notice
			kind="warn"
			role="status"
			action={
				<span class="actions">
					<Button size="small" title={text('options_unreadable_save_hint')} onClick={onSave}>
						{text('options_unreadable_save')}
					</Button>
					<Button size="small" kind="danger" onClick={() => setAsking(true)}>
						{text('options_remove_more')}
					</Button>
				</span>
			}
		>
			{count('options_unreadable', total, list.join(', '))}
			<p class="soft">{text('options_unreadable_save_hint')}</p>
		</Notice>
	);
}
