import { describe, expect, it } from 'vitest';
import type { Capture } from '@/lib/capture/capture';
import type { Draft } from '@/lib/draft/draft';
import { choiceOf } from '@/lib/draft/draft-state';
import { choose, choosePreset, editField } from '@/lib/draft/edit';
import type { Channel } from '@/lib/setup/channel';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { NOT_MANAGED } from '@/lib/setup/policy/managed';
import type { Preset } from '@/lib/setup/preset';
import { factsOfCapture } from './facts';
import { newDraft } from './new-draft';
import { reroute } from './reroute';
import { route } from './route';

const me = { first_name: 'Bea', last_name: 'Brook' };
const ana = { first_name: 'Ana', last_name: 'Castellano', email: 'ana@example.com' };
const devon = { first_name: 'Devon', last_name: 'Ashworth' };

const channel = (id: string, defaults?: Channel['defaults']): Channel => ({
	id,
	label: id,
	accountPath: ['Sierra Vista Realty'],
	color: 'teal',
	leadChannel: '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
	position: 0,
	defaults,
});

const forAna: Preset = {
	id: 'ana',
	name: 'for Ana',
	color: 'pink',
	position: 0,
	channelId: 'newsletters',
	assignees: [ana],
	tags: ['Ana'],
	notePrefix: 'For Ana',
};
const signs: Preset = { id: 'signs', name: 'Sign calls', color: 'red', position: 1, leadSource: 'Sign call' };

const setUp = {
	settings: { ...DEFAULT_SETTINGS, me, defaultChannelId: 'inquiries' },
	channels: [
		channel('inquiries'),
		channel('newsletters', { tags: ['Newsletter'], leadSource: 'Website', assignees: [devon] }),
	],
	presets: [forAna, signs],
	rules: [],
	managed: NOT_MANAGED,
};

const capture: Capture = {
	kind: 'listing',
	listing: { price: 415_000 },
	details: {},
	people: [],
	origins: [],
};

const fresh = () =>
	newDraft(
		capture,
		route(factsOfCapture(capture), setUp),
		{ id: '5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d11', pageKey: 'key', now: 5 },
		() => 'listed by Devon',
	);

const after = (draft: Draft, changed: Draft) =>
	reroute(
		changed,
		route(factsOfCapture(capture), setUp, choiceOf(draft)),
		route(factsOfCapture(capture), setUp, choiceOf(changed)),
	);
const withPreset = (draft: Draft, preset?: Preset) => after(draft, choosePreset(draft, preset));
const withChannel = (draft: Draft, channelId: string) => after(draft, choose(draft, { channelId }));

describe('a channel that is chosen', () => {
	it('fills in its own defaults, and takes them along when another is chosen', () => {
		const chosen = withChannel(fresh(), 'newsletters');
		expect(chosen).toMatchObject({
			channelId: 'newsletters',
			assignees: [devon],
			tags: ['Lead', 'Newsletter'],
			values: { lead_source: 'Website' },
			because: undefined,
		});
		const back = withChannel(chosen, 'inquiries');
		expect(back).toMatchObject({ channelId: 'inquiries', assignees: [me], tags: ['Lead'] });
		expect(back.values.lead_source).toBeUndefined();
	});

	it('leaves alone what was chosen by hand', () => {
		const typed = choose(editField(fresh(), 'lead_source', 'Open house'), { assignees: [ana], tags: ['Garden'] });
		expect(withChannel(typed, 'newsletters')).toMatchObject({
			assignees: [ana],
			tags: ['Garden', 'Newsletter'],
			values: { lead_source: 'Open house' },
		});
	});
});

describe('a preset that is chosen', () => {
	it('says channel, assignees, tags and the first line of the note, over the defaults of its channel', () => {
		expect(withPreset(fresh(), forAna)).toMatchObject({
			presetId: 'ana',
			channelId: 'newsletters',
			because: { by: 'preset', name: 'for Ana' },
			assignees: [ana],
			tags: ['Lead', 'Newsletter', 'Ana'],
			values: { note: 'For Ana\n', page_note: 'Listed by Devon', lead_source: 'Website' },
		});
	});

	it('replaces the one before it, and leaves nothing of it when it is taken back', () => {
		const first = withPreset(fresh(), forAna);
		expect(withPreset(first, signs)).toMatchObject({
			channelId: 'inquiries',
			assignees: [me],
			tags: ['Lead'],
			values: { page_note: 'Listed by Devon', lead_source: 'Sign call' },
		});
		expect(withPreset(first)).toEqual({ ...fresh(), touched: ['presetId'] });
	});

	it('says who is asked for and the channel even when others were chosen by hand, and keeps a changed first line', () => {
		const typed = withChannel(choose(fresh(), { assignees: [devon] }), 'inquiries');
		const chosen = withPreset(typed, forAna);
		expect(chosen).toMatchObject({ channelId: 'newsletters', assignees: [ana] });
		const edited = editField(chosen, 'note', 'For Ana, urgent');
		expect(withPreset(edited).values.note).toBe('For Ana, urgent');
	});

	it('can still be sent elsewhere', () => {
		expect(withChannel(withPreset(fresh(), forAna), 'inquiries')).toMatchObject({
			presetId: 'ana',
			channelId: 'inquiries',
			assignees: [ana],
			because: undefined,
		});
	});
});
