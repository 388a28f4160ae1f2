import { useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { TextField } from '@/components/text-field';
import type { TypedRule } from '@/lib/setup/typed-rule';
import { KindSelect } from './rule-condition-fields';

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

const FIELDS = ['url', 'state', 'city', 'zip', 'price', 'agent', 'office'] as const;

const NOTHING: TriedPage = { url: '', state: '', city: '', zip: '', price: '', transaction: '', agent: '', office: '' };

interface RuleTryProps {
	/** What happens with a lead from that page, a sentence each. */
	outcomeOf: (page: TriedPage) => readonly string[];
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
		<details class="try">
			<summary>{text('options_try_title')}</summary>
			<p class="soft">{text('options_try_hint')}</p>
			<button type="button" onClick={() => void fill()}>
				{text('options_try_draft')}
			</button>
			{isMissing && <p class="problem">{text('options_try_no_draft')}</p>}
			<div class="columns">
				{FIELDS.map((name) => (
					<TextField
						key={name}
						label={text(`options_try_${name}`)}
						value={page[name]}
						onInput={(value) => edit({ [name]: value })}
					/>
				))}
				<KindSelect value={page.transaction} onChange={(transaction) => edit({ transaction })} />
			</div>
			<div role="status">{!isEmpty && outcomeOf(page).map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
		</details>
	);
}
