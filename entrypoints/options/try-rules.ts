import type { TriedOutcome, TriedPage } from '@/components/options/rules/rule-try';
import type { Text } from '@/components/text';
import { assigneeName } from '@/lib/lead/assignee';
import { addressPath } from '@/lib/lead/fields';
import { readPrice } from '@/lib/parse/price';
import { type Facts, factsOfDraft } from '@/lib/routing/facts';
import { type RouteSetUp, route } from '@/lib/routing/route';
import { channelName } from '@/lib/setup/channel-name';
import { latestDraft } from '@/lib/store/drafts';

/** What happens with a lead from that page, and why. */
export function triedOutcome(page: TriedPage, setUp: RouteSetUp, text: Text): TriedOutcome {
	const { channelId, assignees, ruling } = route(factsOfTried(page), setUp);
	const channel = setUp.channels.find(({ id }) => id === channelId);
	const number = setUp.rules.findIndex(({ id }) => id === ruling?.rule?.id) + 1;
	const names = assignees.map(assigneeName).join(', ');
	return {
		...(ruling?.rule && { rule: text('options_try_rule', number, ruling.rule.name) }),
		sentences: [
			...(ruling?.rule ? [] : [text('options_try_no_rule')]),
			channel ? text('options_try_goes_to', channelName(channel)) : text('options_try_asks_channel'),
			names ? text('options_try_requests', names) : text('options_try_requests_nobody'),
			...(ruling?.skipped?.map(({ name, fault }) => text(`form_rule_skipped_${fault}`, name)) ?? []),
		],
	};
}

/** The page of the lead that was edited last; undefined when there is none. */
export async function latestTried(): Promise<TriedPage | undefined> {
	const draft = await latestDraft();
	if (!draft) return undefined;
	const { people, transaction } = factsOfDraft(draft);
	const agent = people.find(({ role }) => role === 'listing_agent');
	const office = agent?.company ?? people.find(({ role }) => role === 'broker')?.company;
	return {
		url: draft.values.referer_url ?? draft.pageKey,
		state: draft.values[addressPath('state_code')] ?? '',
		city: draft.values[addressPath('city')] ?? '',
		zip: draft.values[addressPath('postal_code')] ?? '',
		price: draft.values['listing.price'] ?? '',
		transaction: transaction ?? '',
		agent: [agent?.first_name, agent?.last_name].filter(Boolean).join(' '),
		office: office ?? '',
	};
}

function factsOfTried({ url, state, city, zip, price, transaction, agent, office }: TriedPage): Facts {
	const said = (value: string) => value.trim() || undefined;
	const address = /^https?:\/\//i.test(url.trim()) ? url.trim() : `https://${url.trim()}`;
	const [first_name, ...rest] = agent.trim().split(/\s+/);
	const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/^www\./, '') : undefined;
	return {
		host,
		transaction: transaction || undefined,
		price: readPrice(price.trim()),
		city: said(city),
		state: said(state),
		zip: said(zip),
		people: [
			{
				role: 'listing_agent',
				first_name,
				last_name: rest.join(' '),
				email: said(agent),
				phone_number: said(agent),
				mls_id: said(agent),
				company: said(office),
			},
		],
	};
}
