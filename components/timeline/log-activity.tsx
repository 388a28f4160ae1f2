import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import { type ActivityEntry, composeActivity, entryFor, entryProblems } from '@/lib/delivery/activity-entry';
import type { Delivery } from '@/lib/delivery/delivery';
import { ACTIONS, type Action, type Activity, subjectOf } from '@/lib/lead/activity';
import { ListingDetails, SearchDetails } from './activity-details';

interface LogActivityProps {
	delivery: Delivery;
	onLog: (activity: Activity) => void;
}

/** Writes on a lead's timeline what the person did: with the lead's listing or another one, with a search, or on a website. */
export function LogActivity({ delivery, onLog }: LogActivityProps) {
	const text = useText();
	const [entry, setEntry] = useState(() => entryFor(delivery, 'ContactViewedListing'));
	const [isTried, setTried] = useState(false);
	const change = (changed: Partial<ActivityEntry>) => setEntry((current) => ({ ...current, ...changed }));
	const problems = entryProblems(entry);
	const log = () => {
		setTried(true);
		if (problems.length === 0) onLog(composeActivity(entry));
	};
	const subject = subjectOf(entry.action);
	const part = { entry, problems: isTried ? problems : [], onChange: change };
	return (
		<section class="panel" aria-label={text('timeline_title')}>
			<ActionChoice action={entry.action} onChoose={(action) => change({ action })} />
			{subject === 'listing' && <ListingDetails {...part} />}
			{subject === 'search' && <SearchDetails {...part} />}
			<TextField label={text('timeline_notes')} value={entry.notes} onInput={(notes) => change({ notes })} rows={2} />
			<button type="button" class="primary" onClick={log}>
				{text('timeline_do')}
			</button>
		</section>
	);
}

/** What happens most often; the rest stands behind "More…". */
const USUAL: readonly Action[] = ['ContactViewedListing', 'ContactSharedListing', 'ContactFavoritedListing'];

/** The others, by what they are about. */
const OTHERS = [
	['timeline_a_listing', ACTIONS.listing.filter((action) => !USUAL.includes(action))],
	['timeline_a_search', ACTIONS.search],
	['timeline_an_account', ACTIONS.account],
] as const;

function ActionChoice({ action, onChoose }: { action: Action; onChoose: (action: Action) => void }) {
	const text = useText();
	const [isMore, setMore] = useState(false);
	const chip = (name: Action) => (
		<button type="button" key={name} class="chip" aria-pressed={name === action} onClick={() => onChoose(name)}>
			{text(`timeline_${name}`)}
		</button>
	);
	return (
		<>
			<fieldset class="chips">
				<legend class="field-label">{text('timeline_happened')}</legend>
				{USUAL.map(chip)}
				<button type="button" class="chip" aria-expanded={isMore} onClick={() => setMore(!isMore)}>
					{text('timeline_more')}
				</button>
			</fieldset>
			{isMore &&
				OTHERS.map(([label, actions]) => (
					<fieldset class="chips" key={label}>
						<legend class="field-label">{text(label)}</legend>
						{actions.map(chip)}
					</fieldset>
				))}
		</>
	);
}
