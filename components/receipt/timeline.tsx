import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import type { ListingAction } from '@/lib/lead/activity';

const ACTIONS = [
	'ContactViewedListing',
	'ContactSharedListing',
	'ContactFavoritedListing',
] as const satisfies readonly ListingAction[];

/** Writes on a lead's timeline what happened with a listing. */
export function Timeline({ onLog }: { onLog: (action: ListingAction, notes: string) => void }) {
	const text = useText();
	const [action, setAction] = useState<(typeof ACTIONS)[number]>('ContactViewedListing');
	const [notes, setNotes] = useState('');
	return (
		<section class="panel" aria-label={text('timeline_title')}>
			<fieldset class="chips">
				<legend class="field-label">{text('timeline_what')}</legend>
				{ACTIONS.map((name) => (
					<button type="button" key={name} class="chip" aria-pressed={name === action} onClick={() => setAction(name)}>
						{text(`timeline_${name}`)}
					</button>
				))}
			</fieldset>
			<TextField label={text('timeline_notes')} value={notes} onInput={setNotes} />
			<button type="button" class="primary" onClick={() => onLog(action, notes)}>
				{text('timeline_do')}
			</button>
		</section>
	);
}
