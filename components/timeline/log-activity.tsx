import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Chip } from '@/components/parts/chip';
import type { IconName } from '@/components/parts/icons';
import { useText } from '@/components/text';
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
		<section class="panel" aria-label={text('receipt_add_to_timeline')}>
			<div class="group">
				<ActionChoice value={entry.action} onChoose={(action) => change({ action })} />
				<Cell
					isWide
					label={text('timeline_notes')}
					value={entry.notes}
					onInput={(notes) => change({ notes })}
					placeholder={text('timeline_optional')}
					rows={2}
				/>
			</div>
			{subject === 'listing' && <ListingDetails {...part} />}
			{subject === 'search' && <SearchDetails {...part} />}
			<Button kind="primary" size="large" isWide onClick={log}>
				{text('receipt_add_to_timeline')}
			</Button>
		</section>
	);
}

/** What the person did, by what they did it with. */
function ActionChoice({ value, onChoose }: { value: Action; onChoose: (action: Action) => void }) {
	const text = useText();
	return SUBJECTS.map(([label, actions]) => (
		<fieldset class="cell wide" key={label}>
			<legend class="hidden">{text(label)}</legend>
			<div class="cell-label" aria-hidden="true">
				{text(label)}
			</div>
			<div class="chips">
				{actions.map((name) => (
					<Chip key={name} icon={ICONS[name]} isPressed={name === value} onClick={() => onChoose(name)}>
						{text(`timeline_${name}`)}
					</Chip>
				))}
			</div>
		</fieldset>
	));
}

/** What can be written, by what it is about. */
const SUBJECTS = [
	['timeline_a_listing', ACTIONS.listing],
	['timeline_a_search', ACTIONS.search],
	['timeline_an_account', ACTIONS.account],
] as const;

/** What happens most often has a sign. */
const ICONS: Partial<Record<Action, IconName>> = {
	ContactViewedListing: 'i-eye',
	ContactSharedListing: 'i-share',
	ContactFavoritedListing: 'i-heart',
};
