import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { Cell } from '@/components/parts/cell';
import { Icon } from '@/components/parts/icon';
import { useText } from '@/components/text';
import type { TypedRule } from '@/lib/setup/typed-rule';
import { KindCell } from './rule-editor';

/** A page as it is described for a trial: texts as typed. */
export interface TriedPage {
	url: string;
	state: string;
	city: string;
	zip: string;
	price: string;
	transaction: TypedRule['transaction'];
	agent: string;
	office: string;
}

const FIELDS = [
	['url', 'field_referer_url'],
	['state', 'field_state_code'],
	['city', 'field_city'],
	['zip', 'field_postal_code'],
	['price', 'field_price'],
	['agent', 'role_listing_agent'],
	['office', 'options_try_office'],
] as const;

const NOTHING: TriedPage = { url: '', state: '', city: '', zip: '', price: '', transaction: '', agent: '', office: '' };

/** What happens with a lead from that page. */
export interface TriedOutcome {
	/** Which rule decides; absent when none does. */
	rule?: string;
	/** Where it goes, whom it requests, what was skipped. */
	sentences: readonly string[];
}

interface RuleTryProps {
	outcomeOf: (page: TriedPage) => TriedOutcome;
	/** The page of the lead that was edited last; nothing when there is none. */
	latest: () => Promise<TriedPage | undefined>;
}

/** Tries the rules against an address and what is known of its listing, or against the lead that is being edited. */
export function RuleTry({ outcomeOf, latest }: RuleTryProps) {
	const text = useText();
	const [page, setPage] = useState(NOTHING);
	const [isMissing, setMissing] = useState(false);
	const isEmpty = JSON.stringify(page) === JSON.stringify(NOTHING);
	const fill = async () => {
		const found = await latest();
		setMissing(!found);
		if (found) setPage(found);
	};
	const edit = (part: Partial<TriedPage>) => setPage((current) => ({ ...current, ...part }));
	return (
		<details class="card try">
			<summary class="row">
				<Icon name="i-search" />
				<span class="grow strong">{text('options_try_title')}</span>
				<span class="small soft">{text('options_try_hint')}</span>
				<Icon name="i-down" size={14} />
			</summary>
			<div class="try-body">
				<div class="group">
					{FIELDS.map(([name, label]) => (
						<Cell
							key={name}
							isWide={name === 'url'}
							label={text(label)}
							value={page[name]}
							onInput={(value) => edit({ [name]: value })}
						/>
					))}
					<KindCell value={page.transaction} onChange={(transaction) => edit({ transaction })} />
				</div>
				<div role="status">{!isEmpty && <Outcome {...outcomeOf(page)} />}</div>
				<p class="actions">
					<Button size="small" onClick={() => void fill()}>
						{text('options_try_draft')}
					</Button>
					{isMissing && <span class="small warn-text">{text('options_try_no_draft')}</span>}
				</p>
			</div>
		</details>
	);
}

function Outcome({ rule, sentences }: TriedOutcome) {
	return (
		<p class="result">
			<Icon name={rule ? 'i-ok' : 'i-info'} class={rule ? 'good-text' : 'soft'} />
			<span>
				{rule && <b>{rule} </b>}
				<span class="soft">{sentences.join(' ')}</span>
			</span>
		</p>
	);
}
