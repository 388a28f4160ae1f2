import { describe, expect, it } from 'vitest';
import type { Capture } from '@/lib/capture/capture';
import { addressPath } from '@/lib/lead/fields';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { NOT_MANAGED } from '@/lib/setup/policy/managed';
import type { Settings } from '@/lib/setup/settings';
import { factsOfCapture } from './facts';
import { newDraft } from './new-draft';
import { route } from './route';

const channel = (id: string, position: number) => ({
	id,
	label: 'Inquiries',
	accountPath: [],
	color: 'teal' as const,
	leadChannel: '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
	position,
});

const capture: Capture = {
	portal: 'zillow',
	kind: 'listing',
	referer_url: 'https://www.example.com/homes/1',
	listing: { price: 415_000, mls_number: '25', property: { address: { city: 'Reno' } } },
	details: { status: 'pending' },
	people: [
		{ role: 'listing_agent', first_name: 'Devon', phone_number: '7755550102' },
		{ role: 'owner', first_name: 'Ava', phone_number: '775.555.0123' },
	],
	origins: [],
};

const draftOf = (changed: Partial<Capture> = {}) => {
	const whole = { ...capture, ...changed };
	const identity = { id: 'id', pageKey: 'key', tabId: 1, now: 5 };
	return newDraft(
		whole,
		route(factsOfCapture(whole), {
			settings: DEFAULT_SETTINGS,
			channels: [],
			presets: [],
			rules: [],
			managed: NOT_MANAGED,
		}),
		identity,
		() => 'listed by Devon',
	);
};

describe('a new draft', () => {
	it('holds the listing, and nobody: an agent is not a lead', () => {
		expect(draftOf().values).toEqual({
			'listing.price': '415,000',
			'listing.mls_number': '25',
			[addressPath('city')]: 'Reno',
			page_note: 'Listed by Devon',
			referer_url: 'https://www.example.com/homes/1',
		});
	});

	it('holds an owner who sells himself, tagged, and the portal as how he came', () => {
		const { values, tags, page } = draftOf({ suggested_lead: 1 });
		expect(values).toMatchObject({ first_name: 'Ava', phone_number: '(775) 555-0123', lead_source: 'Zillow' });
		expect([tags, page.lead]).toEqual([['Lead', 'Seller', 'FSBO'], 1]);
	});

	it("keeps the inquirer's words apart from what the API has no field for", () => {
		expect(draftOf({ message: 'Is it still free?' }).values).toMatchObject({
			note: 'Is it still free?',
			page_note: 'Listed by Devon',
		});
	});
});

describe('the preselected channel', () => {
	const [first, second] = [channel('a', 0), channel('b', 1)];
	const chosen = (channels: (typeof first)[], defaultChannelId?: string) =>
		route(factsOfCapture(capture), {
			settings: { ...DEFAULT_SETTINGS, defaultChannelId },
			channels,
			presets: [],
			rules: [],
			managed: NOT_MANAGED,
		}).channelId;

	it('is the default one', () => expect(chosen([first, second], 'b')).toBe('b'));
	it('is the only one', () => expect(chosen([first])).toBe('a'));
	it('is none of several without a default', () => expect(chosen([first, second])).toBeUndefined());
	it('is none when the default was removed', () => expect(chosen([first, second], 'gone')).toBeUndefined());
});

it('asks for the user himself, when he said who he is', () => {
	const me = { email: 'me@example.com' };
	const assignees = (settings: Settings) =>
		route(factsOfCapture(capture), { settings, channels: [], presets: [], rules: [], managed: NOT_MANAGED }).assignees;
	expect(assignees({ ...DEFAULT_SETTINGS, me })).toEqual([me]);
	expect(assignees(DEFAULT_SETTINGS)).toEqual([]);
});
