import { Icon } from '@/components/parts/icon';
import type { IconName } from '@/components/parts/icons';
import { useOverlay } from '@/components/parts/use-overlay';
import { useText } from '@/components/text';
import type { Origin as FieldOrigin } from '@/lib/capture/capture';
import type { Draft } from '@/lib/draft/draft';
import { editField } from '@/lib/draft/edit';
import type { Field } from '@/lib/lead/fields';
import type { Source } from '@/lib/page/reading';
import { priceText } from '@/lib/parse/price-text';
import type { FormPart } from './part';

interface OriginProps extends Pick<FormPart, 'draft' | 'edit'> {
	field: Field;
	/** What the capture calls the value, as `people.0.email`; the field itself unless said. */
	path?: string;
	/** True when the user wants to know where everything comes from. */
	isAsked?: boolean;
	/** A sign at a sure value too: who was filled in was not typed. */
	isSigned?: boolean;
}

const SIGNS: Partial<Record<Source, IconName>> = { message: 'i-mail', selection: 'i-mail', contact_link: 'i-phone' };

/**
 * Where a field's value came from, at the end of its label, until it is edited. One that isn't sure says so, and what
 * other sources said can be taken instead.
 */
export function Origin({ draft, edit, field, path = field, isAsked, isSigned }: OriginProps) {
	const text = useText();
	const origin = originOf(draft, field, path);
	if (!origin) return null;
	// Both are what the page says of itself for machines.
	const source = origin.source === 'microdata' ? 'structured_data' : origin.source;
	const from = text('origin_from', text(`origin_${source}`));
	if (!origin.sure) return <Doubt origin={origin} from={from} draft={draft} edit={edit} field={field} />;
	if (isAsked) return <span class="cut">{from}</span>;
	return isSigned ? (
		<span class="sign" title={from}>
			<Icon name={SIGNS[origin.source] ?? 'i-home'} size={12} />
			<span class="hidden">{from}</span>
		</span>
	) : null;
}

/** True while a field shows what was read and isn't sure. */
export const isDoubtful = (draft: Draft, field: Field, path: string = field): boolean =>
	originOf(draft, field, path)?.sure === false;

function originOf(draft: Draft, field: Field, path: string): FieldOrigin | undefined {
	if (draft.touched.includes(field) || !draft.values[field]) return undefined;
	return draft.page.origins.find((candidate) => candidate.field === path);
}

interface DoubtProps extends Pick<OriginProps, 'draft' | 'edit' | 'field'> {
	origin: FieldOrigin;
	from: string;
}

const WIDTH = 260;

/** "Please check": opens what is known of it. */
function Doubt({ origin, from, edit, field }: DoubtProps) {
	const text = useText();
	const { isOpen, close, anchorProps, overlayProps } = useOverlay({ width: WIDTH, isAtEnd: true });
	const take = (value: string) => {
		close();
		edit((current) => editField(current, field, value));
	};
	return (
		<>
			<button type="button" {...anchorProps} class="link check" title={from}>
				<Icon name="i-warn" size={12} />
				{text('origin_unsure')}
			</button>
			<div {...overlayProps}>
				{isOpen && (
					<>
						<p class="picker-head">{from}</p>
						<div role="menu" aria-label={text('origin_unsure')}>
							{origin.others?.map((other) => (
								<button
									type="button"
									role="menuitem"
									key={other}
									class="item"
									onClick={() => take(shown(field, other))}
								>
									{text('origin_use', shown(field, other))}
								</button>
							))}
							<button type="button" role="menuitem" class="item" onClick={close}>
								{text('origin_keep')}
							</button>
						</div>
					</>
				)}
			</div>
		</>
	);
}

const shown = (field: Field, value: string) =>
	field === 'listing.price' && /^\d+$/.test(value) ? priceText(Number(value)) : value;
