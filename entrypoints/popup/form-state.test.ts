import { describe, expect, it } from 'vitest';
import { NO_SET_UP } from '@/lib/setup/set-up';
import { aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { type FollowedLead, type FormEvent, type FormState, next, readingState, type View } from './form-state';

const DRAFT = aDraft({ values: { first_name: 'Nora' }, channelId: 'c1' });
const CHANNEL = {
	id: 'c1',
	label: 'Inquiries',
	accountPath: [],
	color: 'slate',
	leadChannel: 'x',
	position: 0,
} as const;
const SET_UP = { ...NO_SET_UP, channels: [{ ...CHANNEL, accountPath: [] }] };
const LEAD: FollowedLead = { delivery: aDelivery({ id: DRAFT.id }), followUps: [], isPinned: false };

const EDITING: View = { at: 'editing', problems: [], isSending: false };
const SENDING: View = { at: 'editing', problems: [], isSending: true };
const READING: View = { at: 'reading', isSendAsked: false };
const RECEIPT: View = { at: 'receipt', lead: LEAD, isOwn: true };

const aState = (change: Partial<FormState> = {}): FormState => ({
	...readingState(DRAFT, false),
	view: EDITING,
	setUp: SET_UP,
	...change,
});

const run = (state: FormState, ...events: FormEvent[]) => events.reduce(next, state);

describe('what the form shows', () => {
	it.each<[what: string, view: View, event: FormEvent, then: Partial<View>]>([
		['filled, it is edited', READING, { name: 'filled', draft: DRAFT, fresh: DRAFT }, EDITING],
		['sent before, its receipt is there', READING, { name: 'filled', draft: DRAFT, fresh: DRAFT, lead: LEAD }, RECEIPT],
		['filled twice, nothing changes', RECEIPT, { name: 'filled', draft: DRAFT, fresh: DRAFT }, RECEIPT],
		['sent before it is read, that is remembered', READING, { name: 'send' }, { at: 'reading', isSendAsked: true }],
		['sent, it is on its way', EDITING, { name: 'send' }, SENDING],
		['sent as a receipt, nothing happens', RECEIPT, { name: 'send' }, RECEIPT],
		['on disk, its receipt is there', SENDING, { name: 'lead', lead: LEAD, isOwn: true }, RECEIPT],
		['failed, it can be sent again', SENDING, { name: 'failed', code: 'no_reply' }, EDITING],
		['a lead that is nowhere can be sent again', SENDING, { name: 'lead-gone' }, EDITING],
		['failed as a receipt, it stays one', RECEIPT, { name: 'failed', code: 'too_late' }, RECEIPT],
		['taken back, it is edited', RECEIPT, { name: 'reopened', draft: DRAFT, focus: 'channelId' }, EDITING],
		['removed elsewhere, it is edited', RECEIPT, { name: 'lead-gone' }, EDITING],
		['another one begun, it is edited', RECEIPT, { name: 'started', draft: DRAFT }, EDITING],
		['turned to another page, that is read', RECEIPT, { name: 'turned', draft: DRAFT }, READING],
	])('%s', (_what, view, event, then) => {
		expect(next(aState({ view }), event).view).toMatchObject(then);
	});

	it('nothing is sent while something is wrong, and the cursor goes there', () => {
		const state = aState({ draft: { ...DRAFT, channelId: undefined } });
		expect(run(state, { name: 'send' }, { name: 'checked' })).toMatchObject({
			view: { at: 'editing', isSending: false, problems: [{ field: 'channelId', code: 'no_channel' }] },
			focus: 'channelId',
		});
	});

	it('a problem goes when it is mended, and none comes while typing', () => {
		const nobody = aDraft({ values: { email: 'x' } });
		const faulty = run(aState({ draft: nobody }), { name: 'send' }, { name: 'checked' });
		const mended = next(faulty, { name: 'edited', draft: { ...nobody, values: { email: 'nora@example.com' } } });
		expect(mended.view).toMatchObject({ problems: [{ code: 'no_channel' }] });
		expect(mended.focus).toBeUndefined();
		const worse = next(mended, { name: 'edited', draft: { ...nobody, channelId: 'c1', values: {} } });
		expect(worse.view).toMatchObject({ problems: [] });
	});

	it('what was typed before the page was read is in what it gives', () => {
		const typed = aDraft({
			id: '11111111-1111-4111-8111-111111111111',
			values: { first_name: 'Bob' },
			touched: ['first_name'],
		});
		const read = aDraft({ values: { 'listing.price': '415,000' } });
		const filled = next(readingState(typed, false), { name: 'filled', draft: read, fresh: read });
		expect(filled.draft).toMatchObject({ id: read.id, values: { first_name: 'Bob', 'listing.price': '415,000' } });
		expect(filled.isRestored).toBe(false);
	});

	it('what was typed and is on disk already is no earlier draft, and loses nothing to it', () => {
		const id = '11111111-1111-4111-8111-111111111111';
		const typed = aDraft({ id, values: { first_name: 'Bobby' }, touched: ['first_name'] });
		const kept = aDraft({ id, values: { first_name: 'Bo', 'listing.price': '415,000' }, touched: ['first_name'] });
		const filled = next(readingState(typed, false), { name: 'filled', draft: kept, fresh: DRAFT, begun: kept });
		expect(filled.draft).toMatchObject({ id, values: { first_name: 'Bobby', 'listing.price': '415,000' } });
		expect(filled.isRestored).toBe(false);
		expect(filled.begun).toBeUndefined();
	});

	it('whoever types on a page whose lead was sent begins another one', () => {
		const typed = aDraft({
			id: '11111111-1111-4111-8111-111111111111',
			values: { first_name: 'Bob' },
			touched: ['first_name'],
		});
		const fresh = aDraft({ id: '22222222-2222-4222-8222-222222222222' });
		const sent = { ...DRAFT, sentAt: 1_000 };
		const filled = next(readingState(typed, false), { name: 'filled', draft: sent, fresh, lead: LEAD });
		expect(filled).toMatchObject({ view: EDITING, draft: { id: fresh.id, values: { first_name: 'Bob' } } });
	});

	it("follows the id that its lead has, and an earlier lead's receipt leaves the draft alone", () => {
		const other = { ...LEAD, delivery: aDelivery({ id: '33333333-3333-4333-8333-333333333333', createdAt: 5_000 }) };
		const own = next(aState({ view: SENDING }), { name: 'lead', lead: other, isOwn: true });
		expect(own.draft).toMatchObject({ id: other.delivery.id, sentAt: 5_000 });
		const earlier = run(aState(), { name: 'lead', lead: other, isOwn: false }, { name: 'back' });
		expect(earlier).toMatchObject({ view: EDITING, draft: DRAFT, focus: 'first_name' });
	});

	it('an undone lead can be sent again', () => {
		const undone = next(aState({ view: RECEIPT, draft: { ...DRAFT, sentAt: 1_000 } }), { name: 'lead-gone' });
		expect(undone.draft.sentAt).toBeUndefined();
	});

	it('keeps what went wrong until the next attempt', () => {
		const failed = next(aState(), { name: 'failed', code: 'storage_full' });
		expect(failed.failure).toBe('storage_full');
		expect(next(failed, { name: 'tried' }).failure).toBeUndefined();
	});

	it('goes on with a lead that was begun on another page, or leaves it', () => {
		const begun = aDraft({ id: '44444444-4444-4444-8444-444444444444' });
		expect(next(aState({ begun }), { name: 'continued' })).toMatchObject({ draft: begun, isRestored: true });
		expect(next(aState({ begun }), { name: 'continued' }).begun).toBeUndefined();
		expect(next(aState({ begun }), { name: 'left-begun' })).toMatchObject({ draft: DRAFT, begun: undefined });
	});
});
