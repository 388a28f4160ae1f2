import { Cell } from '@/components/parts/cell';
import { Icon } from '@/components/parts/icon';
import { useText } from '@/components/text';
import { editField } from '@/lib/draft/edit';
import { limitWords } from './limit-words';
import { LISTING_FIELDS } from './listing-fields';
import { isDoubtful, Origin } from './origin';
import type { FormPart } from './part';

interface ListingDetailsProps extends FormPart {
	/** True when the user wants to know where everything comes from. */
	isAsked: boolean;
}

/** Price, MLS number, every part of the address. */
export function ListingDetails({ draft, edit, problemAt, isAsked }: ListingDetailsProps) {
	const text = useText();
	return (
		<>
			<div class="group details">
				{LISTING_FIELDS.map(([field, label, columns]) => (
					<Cell
						key={field}
						name={field}
						columns={columns}
						label={text(label)}
						value={draft.values[field] ?? ''}
						onInput={(value) => edit((current) => editField(current, field, value))}
						problem={problemAt(field)}
						isDoubtful={isDoubtful(draft, field)}
						end={limitWords(draft, field, text) ?? <Origin draft={draft} edit={edit} field={field} isAsked={isAsked} />}
						inputMode={field === 'listing.price' ? 'decimal' : undefined}
					/>
				))}
			</div>
			{draft.page.kind === 'listing' && (
				<p class="small soft read-from">
					<Icon name="i-check" size={14} />
					{text('listing_read_hint')}
				</p>
			)}
		</>
	);
}
