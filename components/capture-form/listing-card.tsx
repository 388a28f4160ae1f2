import { Avatar } from '@/components/parts/avatar';
import { Badge } from '@/components/parts/chip';
import { Icon } from '@/components/parts/icon';
import type { IconName } from '@/components/parts/icons';
import { Row } from '@/components/parts/row';
import { type MessageKey, type Text, useText } from '@/components/text';
import { contactName } from '@/lib/capture/contact-name';
import type { Draft } from '@/lib/draft/draft';
import { hasListing } from '@/lib/draft/draft-state';
import { addressPath } from '@/lib/lead/fields';
import { contactsOf } from './contacts';
import type { FormPage } from './part';

interface ListingCardProps {
	draft: Draft;
	/** False while the page is being read. */
	isRead: boolean;
	onOpen: (page: FormPage) => void;
}

/** What the page is about, at one size in one place: the home, or why there is none. */
export function ListingCard({ draft, isRead, onOpen }: ListingCardProps) {
	const text = useText();
	const { values, page } = draft;
	const isHome = hasListing(draft) || Boolean(values['listing.price']);
	return (
		<section class="card listing" aria-busy={!isRead}>
			{isHome ? (
				<button type="button" class="hero" data-focus="listing" onClick={() => onOpen('listing')}>
					<Picture url={page.picture} />
					<Home draft={draft} />
					<Icon name="i-right" />
				</button>
			) : (
				<div class="hero">
					<NoHome page={page} isRead={isRead} />
				</div>
			)}
			{!isHome && (
				<Row icon="i-plus" focusKey="listing-row" onClick={() => onOpen('listing')}>
					{text('form_add_listing')}
				</Row>
			)}
			<PeopleRow page={page} isHome={isHome} onOpen={onOpen} />
		</section>
	);
}

/** A picture that doesn't load leaves its place to the sign. */
function Picture({ url, icon = 'i-home' }: { url?: string; icon?: IconName }) {
	return (
		<span class="pic">
			<Icon name={icon} size={20} />
			{url && (
				<img
					src={url}
					alt=""
					decoding="async"
					referrerpolicy="no-referrer"
					onError={({ currentTarget }) => {
						currentTarget.hidden = true;
					}}
				/>
			)}
		</span>
	);
}

function Home({ draft: { values, page } }: { draft: Draft }) {
	const text = useText();
	const at = (field: Parameters<typeof addressPath>[0]) => values[addressPath(field)]?.trim();
	const place = [at('city'), [at('state_code'), at('postal_code')].filter(Boolean).join(' ')]
		.filter(Boolean)
		.join(', ');
	const street = at('street_address') || at('full_address') || text('form_listing');
	const price = values['listing.price'];
	const standing = standingWords(page, text);
	return (
		<span class="what">
			<span class="street" title={at('full_address') || street}>
				{street}
			</span>
			{place && at('street_address') && <span class="soft cut">{place}</span>}
			<span class="price">
				{price && <span class="cut">{shownPrice(price, page.details, text)}</span>}
				{standing && <Badge>{standing}</Badge>}
			</span>
		</span>
	);
}

/** "For sale", "Pending": in the page's word where it has one. */
function standingWords({ details, people, lead }: Draft['page'], text: Text): string | undefined {
	const { status, transaction } = details;
	if (status) return status.charAt(0).toUpperCase() + status.slice(1);
	if (lead !== undefined && people[lead]?.role === 'owner') return text('listing_by_owner');
	return transaction && text(transaction === 'rent' ? 'details_for_rent' : 'listing_for_sale');
}

/** "$1,590/month" for a rent; a currency other than the US dollar is named. */
function shownPrice(price: string, { transaction, currency }: Draft['page']['details'], text: Text): string {
	const amount = currency && currency !== 'USD' ? `${price} ${currency}` : `$${price.replace(/^\$/, '')}`;
	return transaction === 'rent' ? text('details_rent_price', amount) : amount;
}

const NO_HOME: Record<string, [IconName, MessageKey]> = {
	unreadable: ['i-nopage', 'form_unreadable'],
	blocked: ['i-shield', 'form_blocked'],
	search: ['i-homes', 'form_search'],
	other: ['i-home', 'form_no_listing'],
};

/** Two lines: what is the matter, and what to do. */
function NoHome({ page, isRead }: { page: Draft['page']; isRead: boolean }) {
	const text = useText();
	if (!isRead)
		return (
			<>
				<span class="pic skeleton" />
				<span class="what small soft" role="status">
					{text('form_reading')}
				</span>
			</>
		);
	const kind = page.unreadable ? 'unreadable' : page.kind;
	const [icon, words] = NO_HOME[kind] ?? NO_HOME['other'] ?? ['i-home', 'form_no_listing'];
	const [first = '', rest] = sentences(text(words));
	return (
		<>
			<Picture icon={icon} />
			<span class="what" role="status">
				<span class="strong">{first}</span>
				{rest && <span class="small soft two-lines">{rest}</span>}
			</span>
		</>
	);
}

/** The first sentence, and the others. */
const sentences = (words: string): string[] => /^(.+?[.?!])\s+(.+)$/.exec(words)?.slice(1) ?? [words];

/** Who is on the page; without anybody, what can be looked at or typed. */
function PeopleRow({
	page,
	isHome,
	onOpen,
}: Pick<Draft, 'page'> & { isHome: boolean; onOpen: (page: FormPage) => void }) {
	const text = useText();
	const { contacts, inquirers, listedBy } = contactsOf(page);
	const [first] = listedBy.length > 0 ? listedBy : contacts;
	if (!first && !isHome) return null;
	if (!first)
		return (
			<Row icon="i-pencil" focusKey="listing-row" onClick={() => onOpen('listing')}>
				{text('listing_row_nobody')}
			</Row>
		);
	const others = contacts.length - 1;
	return (
		<Row focusKey="people" onClick={() => onOpen('people')}>
			<span class="who-lists">
				<span class="avatars">
					{contacts.slice(0, 2).map(({ person, index }) => (
						<Avatar key={index} name={contactName(person)} />
					))}
				</span>
				<span class="cut">
					{inquirers.length > 1
						? text('people_inquirers')
						: listedBy.length === 0
							? text(others > 0 ? 'people_on_page_more' : 'people_on_page_one', contactName(first.person), others)
							: text(others > 0 ? 'listing_listed_by_more' : 'listing_listed_by', contactName(first.person), others)}
				</span>
			</span>
		</Row>
	);
}
