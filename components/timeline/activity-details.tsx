import { Cell, type CellProps } from '@/components/parts/cell';
import { Icon } from '@/components/parts/icon';
import { type Text, useText } from '@/components/text';
import {
	type ActivityEntry,
	type EntryProblem,
	LISTING_DETAILS,
	type ListingDetail,
	SEARCH_DETAILS,
	type SearchDetail,
} from '@/lib/delivery/activity-entry';

interface DetailsProps {
	entry: ActivityEntry;
	/** Empty until the user has tried to log it. */
	problems: readonly EntryProblem[];
	onChange: (changed: Partial<ActivityEntry>) => void;
}

const LISTING_LABELS = {
	url: 'timeline_url',
	street_address: 'field_street_address',
	price: 'field_price',
	mls_number: 'field_mls_number',
	mls: 'options_agent_mls',
	cover_image_url: 'field_cover_image_url',
} as const satisfies Record<ListingDetail, string>;

/** Which listing: the lead's own, folded, until the user wants another one. */
export function ListingDetails({ entry, problems, onChange }: DetailsProps) {
	const text = useText();
	const { listing } = entry;
	const known = [listing.street_address || listing.mls_number || listing.url, price(listing.price)].filter(Boolean);
	return (
		<details class="card entry-details" open={known.length === 0 || problems.length > 0 || undefined}>
			<summary class="row">
				<Icon name="i-home" />
				<span class="grow cut">
					{text('timeline_listing_details')} <span class="soft">{known.join(' · ')}</span>
				</span>
				<Icon name="i-down" size={14} />
			</summary>
			<div class="group details">
				{LISTING_DETAILS.map((field) => (
					<Cell
						key={field}
						columns={WIDE.includes(field) ? 12 : 4}
						label={text(LISTING_LABELS[field])}
						value={listing[field] ?? ''}
						onInput={(value) => onChange({ listing: { ...listing, [field]: value } })}
						problem={problemWords(problems, field, 'timeline_problem_empty_listing', text)}
					/>
				))}
			</div>
		</details>
	);
}

const WIDE: readonly ListingDetail[] = ['url', 'cover_image_url', 'street_address'];

const price = (typed: string | undefined) =>
	typed && (/^\d+$/.test(typed) ? `$${Number(typed).toLocaleString('en-US')}` : typed);

const SEARCH_LABELS = {
	title: 'timeline_title_field',
	url: 'timeline_url',
	minimum_price: 'options_rule_price_min',
	maximum_price: 'timeline_maximum_price',
	minimum_bedrooms: 'timeline_minimum_bedrooms',
	maximum_bedrooms: 'timeline_maximum_bedrooms',
	minimum_bathrooms: 'timeline_minimum_bathrooms',
	maximum_bathrooms: 'timeline_maximum_bathrooms',
	property_types: 'timeline_property_types',
} as const satisfies Record<SearchDetail, string>;

const NUMBERS: Partial<Record<SearchDetail, CellProps['inputMode']>> = {
	minimum_price: 'numeric',
	maximum_price: 'numeric',
	minimum_bedrooms: 'decimal',
	maximum_bedrooms: 'decimal',
	minimum_bathrooms: 'decimal',
	maximum_bathrooms: 'decimal',
};

/** What was searched for; any part of it will do. */
export function SearchDetails({ entry, problems, onChange }: DetailsProps) {
	const text = useText();
	const { search, pool } = entry;
	return (
		<fieldset class="entry-details">
			<legend class="hidden">{text('timeline_search_details')}</legend>
			<div class="group details">
				{SEARCH_DETAILS.map((field) => (
					<Cell
						key={field}
						columns={field in NUMBERS ? 6 : 12}
						label={text(SEARCH_LABELS[field])}
						value={search[field] ?? ''}
						inputMode={NUMBERS[field]}
						placeholder={field === 'property_types' ? text('timeline_property_types_hint') : undefined}
						onInput={(value) => onChange({ search: { ...search, [field]: value } })}
						problem={problemWords(problems, field, 'timeline_problem_empty_search', text)}
					/>
				))}
			</div>
			<label class="check">
				<input
					type="checkbox"
					checked={pool}
					onChange={({ currentTarget }) => onChange({ pool: currentTarget.checked })}
				/>
				{text('timeline_pool')}
			</label>
		</fieldset>
	);
}

/** What is wrong with a detail, in words. */
function problemWords(
	problems: readonly EntryProblem[],
	field: EntryProblem['field'],
	empty: 'timeline_problem_empty_listing' | 'timeline_problem_empty_search',
	text: Text,
): string | undefined {
	const problem = problems.find((candidate) => candidate.field === field);
	return problem && text(problem.code === 'empty' ? empty : PROBLEM_WORDS[problem.code]);
}

const PROBLEM_WORDS = {
	url: 'problem_url_invalid_long',
	number: 'timeline_problem_number',
	price: 'problem_price_invalid_long',
	range: 'timeline_problem_range',
} as const;
