import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Chip } from '@/components/parts/chip';
import { Icon } from '@/components/parts/icon';
import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import type { ListingAction } from '@/lib/lead/activity';
import { addressPath } from '@/lib/lead/fields';

const ACTIONS = [
	['ContactViewedListing', 'i-eye'],
	['ContactFavoritedListing', 'i-heart'],
	['ContactSharedListing', 'i-share'],
] as const satisfies readonly (readonly [ListingAction, string])[];

interface LogListingProps {
	/** The draft whose listing is written about. */
	draft: Draft;
	onLog: (action: ListingAction, notes: string) => void;
}

/** Writes on a lead's timeline what happened with the listing in the form. */
export function LogListing({ draft, onLog }: LogListingProps) {
	const text = useText();
	const [action, setAction] = useState<ListingAction>('ContactViewedListing');
	const [notes, setNotes] = useState('');
	const { values } = draft;
	const home = values[addressPath('street_address')] || values[addressPath('full_address')];
	return (
		<div class="log-listing">
			<div class="group">
				<fieldset class="cell wide">
					<legend class="hidden">{text('timeline_what')}</legend>
					<div class="cell-label" aria-hidden="true">
						{text('timeline_what')}
					</div>
					<div class="chips">
						{ACTIONS.map(([name, icon]) => (
							<Chip key={name} icon={icon} isPressed={name === action} onClick={() => setAction(name)}>
								{text(`timeline_${name}`)}
							</Chip>
						))}
					</div>
				</fieldset>
				<Cell
					isWide
					label={text('timeline_notes')}
					value={notes}
					onInput={setNotes}
					placeholder={text('timeline_optional')}
					rows={2}
				/>
			</div>
			{home && (
				<p class="small soft">
					<Icon name="i-home" size={14} /> {home}
				</p>
			)}
			<Button kind="primary" size="large" isWide onClick={() => onLog(action, notes)}>
				{text('receipt_add_to_timeline')}
			</Button>
		</div>
	);
}
