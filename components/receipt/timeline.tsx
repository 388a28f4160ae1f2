import { useState } from 'preact/hooks';
import type { Activity, ListingAction } from '@/lib/lead/activity';
import type { Delivery } from '@/lib/lead/delivery';
import { useText } from '../text';
import { TextField } from '../text-field';

const ACTIONS = [
	'ContactViewedListing',
	'ContactSharedListing',
	'ContactFavoritedListing',
] as const satisfies readonly ListingAction[];

/** Writes on the lead's timeline what happened with this listing. */
export function Timeline({ delivery, onLog }: { delivery: Delivery; onLog: (activity: Activity) => void }) {
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
			<button type="button" class="primary" onClick={() => onLog(activityOf(delivery, action, notes))}>
				{text('timeline_do')}
			</button>
		</section>
	);
}

/** The entry for the delivery's own listing: what Rechat's timeline takes of it. */
function activityOf({ payload, mls }: Delivery, action: ListingAction, notes: string): Activity {
	const { listing, referer_url: url } = payload;
	const street_address = listing?.property?.address?.street_address;
	return {
		action,
		listing: {
			...(url && { url }),
			...(listing?.mls_number && { mls_number: listing.mls_number }),
			...(mls && { mls }),
			...(listing?.cover_image_url && { cover_image_url: listing.cover_image_url }),
			...(listing?.price && { price: listing.price }),
			...(street_address && { property: { address: { street_address } } }),
		},
		...(notes.trim() && { notes: notes.trim() }),
	};
}
