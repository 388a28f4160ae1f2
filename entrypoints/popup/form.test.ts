import '@/tests/support/fake-database';
import { beforeEach, describe, expect, it } from 'vitest';
import { choose } from '@/lib/draft/edit';
import { addressPath } from '@/lib/lead/fields';
import type { CommandName } from '@/lib/messages/contract';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { saveChannel } from '@/lib/store/channels';
import { database } from '@/lib/store/database/database';
import { draftsOf, saveDraft } from '@/lib/store/drafts';
import { saveSettings } from '@/lib/store/settings';
import { aDraft } from '@/tests/support/a-draft';
import { aForm, answering, CHANNEL, send, TAB, type, untilShown, type World } from '@/tests/support/a-form';
import { aHome, aReading } from '@/tests/support/a-reading';
import { until } from '@/tests/support/until';
import type { Form } from './form';
import * as formData from './form-data';
import * as pageDraft from './page-draft';

const STREET = addressPath('street_address');

beforeEach(async () => {
	await saveChannel({ ...CHANNEL, accountPath: [] });
	await saveSettings({ ...DEFAULT_SETTINGS, undoSeconds: 60 });
});

const broken = (what: string) => () => {
	throw new URIError(`${what} is broken`);
};
const rejected = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

const leads = async () => (await database.deliveries.toArray()).map(({ payload }) => payload);

/** Types a person, chooses a channel where none is, and sends with one press. */
async function sendNora(form: Form): Promise<void> {
	type(form, 'first_name', 'Nora');
	type(form, 'phone_number', '(775) 555-0142');
	if (!form.state().draft.channelId) form.chooseChannel(CHANNEL.id);
	await form.send();
	await untilShown(form, 'the receipt', ({ view }) => view.at === 'receipt');
}

describe('whatever fails, the form opens and sends', () => {
	it.each<[what: string, world: World]>([
		['the page can not be read', {}],
		['reading fails', { opening: () => ({ read: rejected() }) }],
		['there is no such tab', { tab: { key: 'tab:abc' } }],
		['interpreting fails', { loadPageDraft: async () => ({ ...pageDraft, capturePage: broken('interpret') }) }],
		['comparing addresses fails', { loadPageDraft: async () => ({ ...pageDraft, isOfPage: broken('isOfPage') }) }],
		['routing fails', { loadPageDraft: async () => ({ ...pageDraft, draftOfPage: broken('route') }) }],
		[
			'following rules fails',
			{ loadPageDraft: async () => ({ ...pageDraft, underRules: broken('rules'), rerouted: broken('rules') }) },
		],
		['the code for pages does not load', { loadPageDraft: rejected }],
		['the database fails when the form opens', { opening: () => ({ onDisk: rejected() }) }],
		[
			'following the set-up fails',
			{
				loadData: async () => ({
					...formData,
					watchSetUp: (_show, fail) => {
						fail(new Error('lost'));
						return () => undefined;
					},
				}),
			},
		],
		['waiting for the next frame fails', { painted: rejected }],
		['a page that still loads is closed', { reading: aReading({ complete: false }), whenComplete: rejected }],
	])('when %s', async (_what, world) => {
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct'), ...world });
		type(form, 'last_name', 'Fields');
		await open().catch(() => undefined);
		expect(form.state().view.at).toBe('editing');
		expect(form.state().draft.values.last_name).toBe('Fields');
		await sendNora(form);
		expect(await leads()).toMatchObject([{ first_name: 'Nora', last_name: 'Fields', phone_number: '+17755550142' }]);
	});

	it('says in a sentence that the page can not be read, or that no rule was followed', async () => {
		const unread = aForm({ loadPageDraft: async () => ({ ...pageDraft, capturePage: broken('interpret') }) });
		await unread.open();
		expect(unread.form.state().draft.page.unreadable).toBe(true);
		const unrouted = aForm({
			reading: aHome('12 Quail Hollow Ct'),
			loadPageDraft: async () => ({
				...pageDraft,
				draftOfPage: (page, setUp, ...rest) =>
					setUp.channels.length > 0 ? broken('route')() : pageDraft.draftOfPage(page, setUp, ...rest),
			}),
		});
		await unrouted.open();
		expect(unrouted.form.state()).toMatchObject({
			failure: 'not_routed',
			draft: { values: { [STREET]: '12 Quail Hollow Ct' } },
		});
	});

	it('a database that is back is asked again by the same press', async () => {
		const { form, open } = aForm({ opening: () => ({ onDisk: rejected() }) });
		await open();
		expect(form.state()).toMatchObject({ setUp: undefined, failure: 'unknown' });
		type(form, 'first_name', 'Nora');
		await form.send();
		await untilShown(form, 'the receipt', ({ view }) => view.at === 'receipt');
		expect(await leads()).toMatchObject([{ first_name: 'Nora' }]);
	});

	it('a database that stays away says so at each press, and what is typed stays', async () => {
		const { form, open } = aForm({ loadData: rejected });
		await open();
		type(form, 'first_name', 'Nora');
		for (const _press of [1, 2]) {
			await form.send();
			expect(form.state()).toMatchObject({
				view: { at: 'editing', isSending: false },
				failure: 'unknown',
				draft: { values: { first_name: 'Nora' } },
			});
		}
	});

	it('what is sent before the page was read goes out when it is', async () => {
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct') });
		type(form, 'first_name', 'Nora');
		await form.send();
		await open();
		await untilShown(form, 'the receipt', ({ view }) => view.at === 'receipt');
		expect(await leads()).toMatchObject([
			{ first_name: 'Nora', listing: { property: { address: { street_address: '12 Quail Hollow Ct' } } } },
		]);
	});
});

it('what is typed before it is known on which page is kept as soon as it is', async () => {
	const { form, open } = aForm({ opening: () => ({ read: new Promise(() => undefined) }) });
	type(form, 'first_name', 'Nora');
	void open();
	await until('the draft is on disk', async () => (await draftsOf(TAB.key)).length === 1);
	expect(await draftsOf(TAB.key)).toMatchObject([{ values: { first_name: 'Nora' } }]);
});

describe('a reading belongs to its page', () => {
	const OTHER = 'https://homes.example.com/homes/63';

	it('a tab that has moved on while it was loading changes nothing, and the form says so', async () => {
		const { form, open } = aForm({
			reading: { ...aHome('61 Bramble Way'), complete: false },
			readTab: async () => answering(aHome('62 Bramble Way', OTHER)),
		});
		await open();
		expect(form.state()).toMatchObject({ hasMovedOn: true, draft: { pageKey: TAB.key } });
		expect(form.state().draft.values).toMatchObject({ [STREET]: '61 Bramble Way', referer_url: TAB.key });
	});

	it('what that page says comes with a new lead, and the first one is offered there', async () => {
		let tab = TAB;
		let reading = { ...aHome('61 Bramble Way'), complete: false };
		const { form, open } = aForm({
			startOpening: () => ({
				tab: Promise.resolve(tab),
				read: Promise.resolve(answering(reading)),
				onDisk: formData.readForPage(tab, Date.now()),
			}),
			reading,
			readTab: async () => answering(aHome('62 Bramble Way', OTHER)),
		});
		await open();
		type(form, 'first_name', 'Zed');
		await until('it is kept', async () => (await database.drafts.count()) > 0);
		tab = { ...TAB, key: OTHER };
		reading = aHome('62 Bramble Way', OTHER);
		await form.turn();
		expect(form.state()).toMatchObject({ hasMovedOn: false, begun: { values: { first_name: 'Zed' } } });
		expect(form.state().draft).toMatchObject({ pageKey: OTHER, values: { [STREET]: '62 Bramble Way' } });
		expect(form.state().draft.values.first_name ?? '').toBe('');
		await sendNora(form);
		expect(await database.deliveries.toArray()).toMatchObject([
			{ pageKey: OTHER, payload: { first_name: 'Nora', referer_url: OTHER } },
		]);
	});

	it('the same page, read once more when it is complete, fills what was not touched', async () => {
		const { form, open } = aForm({
			reading: aReading({ complete: false }),
			readTab: async () => answering(aHome('61 Bramble Way', `${TAB.key}?utm_source=mail`)),
		});
		await open();
		expect(form.state()).toMatchObject({ hasMovedOn: false, draft: { values: { [STREET]: '61 Bramble Way' } } });
	});

	it('a single-page site that went on before it was read is the page that was read, with its own draft', async () => {
		await saveDraft(
			aDraft({ pageKey: OTHER, updatedAt: Date.now(), values: { first_name: 'Bob' }, touched: ['first_name'] }),
		);
		const { form, open } = aForm({ reading: aHome('62 Bramble Way', OTHER) });
		await open();
		expect(form.state().draft).toMatchObject({
			pageKey: OTHER,
			values: { first_name: 'Bob', [STREET]: '62 Bramble Way' },
		});
	});
});

describe('a lead begun anew', () => {
	it('"Start over" empties the form of a page that could not be read, too', async () => {
		const { form, open } = aForm({ loadPageDraft: rejected });
		await open();
		type(form, 'first_name', 'Nora');
		const before = form.state().draft.id;
		await form.startOver();
		expect(form.state().draft.values.first_name ?? '').toBe('');
		expect(form.state().draft).toMatchObject({ pageKey: TAB.key });
		expect(form.state().draft.id).not.toBe(before);
		expect(await database.drafts.get(before)).toBeUndefined();
	});

	it('keeps the listing and nobody of the page for another person', async () => {
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		await sendNora(form);
		form.startNew();
		expect(form.state()).toMatchObject({
			view: { at: 'editing' },
			draft: { values: { [STREET]: '12 Quail Hollow Ct' } },
		});
		type(form, 'first_name', 'Bob');
		await form.send();
		await untilShown(form, 'the second receipt', ({ view }) => view.at === 'receipt');
		expect((await leads()).map(({ first_name }) => first_name).sort()).toEqual(['Bob', 'Nora']);
	});
});

describe('a lead that was sent', () => {
	it('shows its receipt at once when the form is opened again', async () => {
		const first = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await first.open();
		await sendNora(first.form);
		const second = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await second.open();
		expect(second.form.state().view).toMatchObject({ at: 'receipt', isOwn: true });
	});

	it('is back in the form when it is undone, and is sent once', async () => {
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		await sendNora(form);
		await form.reopen('first_name');
		expect(form.state()).toMatchObject({ view: { at: 'editing' }, draft: { values: { first_name: 'Nora' } } });
		expect(await leads()).toEqual([]);
		type(form, 'first_name', 'Norah');
		await form.send();
		await untilShown(form, 'the receipt', ({ view }) => view.at === 'receipt');
		expect(await leads()).toMatchObject([{ first_name: 'Norah' }]);
	});

	it('whose lead is gone gives way to a form that sends', async () => {
		await saveDraft(aDraft({ pageKey: TAB.key, updatedAt: Date.now(), sentAt: Date.now(), touched: ['first_name'] }));
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		await sendNora(form);
		expect(await leads()).toMatchObject([{ first_name: 'Nora' }]);
	});

	it('is one lead, however often it is pressed', async () => {
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		type(form, 'first_name', 'Nora');
		await Promise.all([form.send(), form.send(), form.send()]);
		await untilShown(form, 'the receipt', ({ view }) => view.at === 'receipt');
		expect(await leads()).toHaveLength(1);
	});
});

describe('a sample', () => {
	const SAMPLE = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/sample.html';
	const messages = ['Name: Dana Whitfield\nPhone: (775) 555-0142\nMessage: Is this home still available?'];
	const onDisk = async () => [await database.deliveries.count(), await database.drafts.count()];

	/** The form on the sample page: the browser doesn't tell the address of the tab. */
	async function sent(undoSeconds: number): Promise<{ form: Form; commands: CommandName[] }> {
		await saveSettings({ ...DEFAULT_SETTINGS, undoSeconds });
		const commands: CommandName[] = [];
		const { form, open } = aForm({
			tab: { id: 7, key: 'tab:7' },
			reading: aReading({ url: SAMPLE, messages }),
			send: (command, request) => {
				commands.push(command);
				return send(command, request);
			},
		});
		await open();
		expect(form.state().draft.values).toMatchObject({ first_name: 'Dana', last_name: 'Whitfield' });
		form.chooseChannel(CHANNEL.id);
		await form.send();
		return { form, commands };
	}

	it('has the receipt of an accepted lead, and nobody was asked to send it', async () => {
		const { form, commands } = await sent(0);
		await untilShown(
			form,
			'the end',
			({ view }) => view.at === 'receipt' && view.lead.delivery.state.name === 'accepted',
		);
		expect(form.state().view).toMatchObject({ isOwn: true, lead: { delivery: { payload: { first_name: 'Dana' } } } });
		expect(commands).not.toContain('submitLead');
		expect(await onDisk()).toEqual([0, 0]);
	});

	it('can be taken back while the seconds run, and is in the form again', async () => {
		const { form } = await sent(60);
		expect(form.state().view).toMatchObject({ at: 'receipt', lead: { delivery: { state: { name: 'saved' } } } });
		await form.reopen('first_name');
		expect(form.state()).toMatchObject({ view: { at: 'editing' }, draft: { values: { first_name: 'Dana' } } });
		expect(form.state().failure).toBeUndefined();
		expect(await onDisk()).toEqual([0, 0]);
	});
});

describe('where it goes', () => {
	it('a channel that is chosen stays when the set-up changes', async () => {
		const other = {
			...CHANNEL,
			id: '0b0e7c2a-0000-4000-8000-000000000002',
			label: 'Other',
			leadChannel: '4f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
		};
		await saveChannel({ ...other, accountPath: [] });
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		form.chooseChannel(other.id);
		await saveSettings({ ...DEFAULT_SETTINGS, defaultChannelId: CHANNEL.id });
		await untilShown(form, 'the new default', ({ setUp }) => setUp?.settings.defaultChannelId === CHANNEL.id);
		expect(form.state().draft.channelId).toBe(other.id);
	});

	it('what is typed while the set-up changes stays', async () => {
		const { form, open } = aForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		type(form, 'note', 'Saturday?');
		form.edit((draft) => choose(draft, { tags: ['Garden'] }));
		await saveSettings({ ...DEFAULT_SETTINGS, defaultTags: ['Seminar'] });
		await untilShown(form, 'the new tag', ({ draft }) => draft.tags.includes('Seminar'));
		expect(form.state().draft.tags).toContain('Garden');
		expect(form.state().draft.values.note).toContain('Saturday?');
	});
});
