import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import type { Draft } from '@/lib/draft/draft';
import { editField } from '@/lib/draft/edit';
import { addressPath, type Field } from '@/lib/lead/fields';
import { ADDRESS_FIELDS } from '@/lib/lead/lead';
import type { FormPart } from './capture-form';
import { cutHint } from './cut-hint';
import { OriginHint } from './origin-hint';

const FIELDS = [
	['listing.price', 'field_price'],
	['listing.mls_number', 'field_mls_number'],
	...ADDRESS_FIELDS.map((field) => [addressPath(field), `field_${field}`] as const),
	['listing.cover_image_url', 'field_cover_image_url'],
	['referer_url', 'field_referer_url'],
] as const;

const WIDE: readonly Field[] = [
	addressPath('street_address'),
	addressPath('full_address'),
	'listing.cover_image_url',
	'referer_url',
];

/** The property: its picture, address and price in one line, which unfolds to edit everything. */
export function ListingSection({ draft, edit, problemAt, isRead }: FormPart & { isRead: boolean }) {
	const text = useText();
	const [isAsked, setAsked] = useState(false);
	const hasProblem = FIELDS.some(([field]) => problemAt(field));
	return (
		<details class="listing" open={hasProblem || undefined}>
			<summary>
				<ListingLine draft={draft} isRead={isRead} />
			</summary>
			<div class="grid">
				{FIELDS.map(([field, label]) => (
					<TextField
						key={field}
						name={field}
						class={WIDE.includes(field) ? 'wide' : undefined}
						label={text(label)}
						value={draft.values[field] ?? ''}
						onInput={(value) => edit((current) => editField(current, field, value))}
						problem={problemAt(field)}
						hint={
							cutHint(draft, field, text) ?? <OriginHint draft={draft} edit={edit} field={field} isAsked={isAsked} />
						}
					/>
				))}
			</div>
			<button type="button" class="link" aria-pressed={isAsked} onClick={() => setAsked(!isAsked)}>
				{text('form_where_from')}
			</button>
		</details>
	);
}

function ListingLine({ draft, isRead }: { draft: Draft; isRead: boolean }) {
	const text = useText();
	const { values, page } = draft;
	const address = values[addressPath('full_address')] || values[addressPath('street_address')];
	const price = values['listing.price'];
	if (!address && !price) return <span class="soft">{text(emptyLine(page, isRead))}</span>;
	return (
		<>
			{page.picture && <img src={page.picture} alt="" referrerpolicy="no-referrer" />}
			<span class="what">
				<strong>{address || text('form_listing')}</strong>
				{price && <span>{shownPrice(price, page.details)}</span>}
			</span>
		</>
	);
}

function emptyLine({ kind, unreadable }: Draft['page'], isRead: boolean) {
	if (!isRead) return 'form_reading';
	if (unreadable) return 'form_unreadable';
	if (kind === 'blocked') return 'form_blocked';
	return kind === 'search' ? 'form_search' : 'form_no_listing';
}

/** "$1,590/month" for a rent; a currency other than the US dollar is named. */
function shownPrice(price: string, { transaction, currency }: Draft['page']['details']): string {
	const amount = currency && currency !== 'USD' ? `${price} ${currency}` : `$${price.replace(/^\$/, '')}`;
	return transaction === 'rent' ? `${amount}/mo` : amount;
}
