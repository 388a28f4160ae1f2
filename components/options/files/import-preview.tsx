import { Button } from '@/components/parts/button';
import { type MessageKey, useText } from '@/components/text';
import { type Changes, type ImportPlan, isUpToDate } from '@/lib/setup/file/plan';
import type { FileProblem } from '@/lib/setup/file/read';

interface ImportPreviewProps {
	/** The file's own name. */
	name: string;
	plan: ImportPlan;
	onTake: () => void;
	onCancel: () => void;
}

const LISTS = ['channels', 'presets', 'agents', 'rules'] as const;

/** More are counted, not listed. */
const MOST_LISTED = 200;

/** What taking a file would change, and what of it can't be taken; nothing is written before "Import". */
export function ImportPreview({ name, plan, onTake, onCancel }: ImportPreviewProps) {
	const text = useText();
	const isNothing = isUpToDate(plan);
	return (
		<section class="card pad stack-of-cards" aria-label={text('file_preview', name)}>
			<p class="strong">{text('file_preview', name)}</p>
			<ul>
				{LISTS.map((list) => (
					<ChangeLine key={list} list={list} changes={plan[list]} />
				))}
				{plan.settings.length > 0 && (
					<li>{text('file_settings', plan.settings.map((setting) => text(SETTINGS[setting])).join(', '))}</li>
				)}
			</ul>
			<p class="soft">{text(isNothing ? 'file_nothing_new' : 'file_keeps')}</p>
			<Problems problems={plan.problems} />
			<div class="actions at-end">
				<Button onClick={onCancel}>{text('options_cancel')}</Button>
				<Button kind="primary" disabled={isNothing} onClick={onTake}>
					{text('file_take')}
				</Button>
			</div>
		</section>
	);
}

function ChangeLine({ list, changes }: { list: (typeof LISTS)[number]; changes: Changes }) {
	const text = useText();
	const { added, changed, same } = changes;
	if (added + changed + same === 0) return null;
	const counts = [
		added > 0 && text('file_added', added.toLocaleString()),
		changed > 0 && text('file_changed', changed.toLocaleString()),
		same > 0 && text('file_same', same.toLocaleString()),
	];
	return <li>{text('file_line', text(LIST_WORDS[list]), counts.filter(Boolean).join(', '))}</li>;
}

function Problems({ problems }: { problems: readonly FileProblem[] }) {
	const text = useText();
	if (problems.length === 0) return null;
	return (
		<>
			<p class="bad-text">{text('file_problems', problems.length.toLocaleString())}</p>
			<ul class="bad-lines small">
				{problems.slice(0, MOST_LISTED).map(({ list, row, name, code }) => (
					<li key={`${list} ${row} ${code}`}>
						{text('file_line', placeOf(list, row, name), text(`file_problem_${code}`))}
					</li>
				))}
			</ul>
		</>
	);

	function placeOf(list: FileProblem['list'], row?: number, name?: string): string {
		const what = text(LIST_WORDS[list]);
		const place = row === undefined ? what : text('managed_problem_row', what, row);
		return name ? `${place} (${name})` : place;
	}
}

const SETTINGS: Record<ImportPlan['settings'][number], MessageKey> = {
	defaultChannelId: 'options_channel_default',
	defaultTags: 'field_tags',
	leadSources: 'options_sources_title',
	resend: 'options_resend_title',
	retentionDays: 'options_forget_title',
	undoSeconds: 'options_undo_title',
};

const LIST_WORDS: Record<FileProblem['list'], MessageKey> = {
	channels: 'options_channels_title',
	presets: 'options_presets_title',
	agents: 'options_roster_title',
	rules: 'options_rules_title',
	settings: 'file_list_settings',
};
