import '@/tests/support/fake-database';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressPath } from '@/lib/lead/fields';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { saveChannel } from '@/lib/store/channels';
import { database } from '@/lib/store/database/database';
import { draftsOf } from '@/lib/store/drafts';
import { saveSettings } from '@/lib/store/settings';
import { aForm, answering, CHANNEL, send, TAB, type, untilShown } from '@/tests/support/a-form';
import { aHome, aReading } from '@/tests/support/a-reading';
import { until } from '@/tests/support/until';
import { readForPage } from './form-data';
import type { FormDeps } from './form-deps';

const STREET = addressPath('street_address');

beforeEach(async () => {
	await saveChannel({ ...CHANNEL, accountPath: [] });
	await saveSettings({ ...DEFAULT_SETTINGS, undoSeconds: 60 });
});

const never = new Promise<never>(() => undefined);

/** Long enough for what was written to come back from the disk. Milliseconds. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

/** What is on disk of the page, once there is a draft with that first name in it. */
const kept = (firstName: string) =>
	until(`${firstName} is kept`, async () =>
		(await draftsOf(TAB.key)).find((one) => one.values.first_name === firstName),
	);

/** A form whose writing to the disk can be waited for. */
function aWritingForm(world: Parameters<typeof aForm>[0]) {
	const written: Promise<unknown>[] = [];
	const noting: FormDeps['send'] = (command, request) => {
		const answer = send(command, request);
		written.push(answer);
		return answer;
	};
	return { ...aForm({ ...world, send: noting }), written: () => Promise.all(written).then(settled) };
}

describe('what the page says is in the form and on the disk, whatever of the draft was kept before', () => {
	it('typed by somebody who closed the form before the page was read', async () => {
		const closed = aWritingForm({ opening: () => ({ read: never }) });
		void closed.open();
		type(closed.form, 'first_name', 'Nora');
		await kept('Nora');
		const { form, open, written } = aWritingForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		type(form, 'last_name', 'Fields');
		await written();
		type(form, 'phone_number', '(775) 555-0142');
		await written();
		expect(form.state().draft.values).toMatchObject({ last_name: 'Fields', [STREET]: '12 Quail Hollow Ct' });
		expect((await kept('Nora')).values[STREET]).toBe('12 Quail Hollow Ct');
	});

	it('typed while the page was being read, and half of it on disk by then', async () => {
		const { form, open, written } = aWritingForm({
			opening: () => ({
				onDisk: kept('No').then(() => readForPage(TAB, Date.now())),
				read: kept('Nora').then(() => answering(aHome('12 Quail Hollow Ct'))),
			}),
		});
		type(form, 'first_name', 'No');
		const opened = open();
		await kept('No');
		await settled();
		type(form, 'first_name', 'Nora');
		await written();
		await opened;
		await written();
		expect(form.state().draft.values).toMatchObject({ first_name: 'Nora', [STREET]: '12 Quail Hollow Ct' });
		expect(await database.drafts.toArray()).toMatchObject([
			{ values: { first_name: 'Nora', [STREET]: '12 Quail Hollow Ct' } },
		]);
	});

	it('opened again on a page that has changed, and once more when it is complete', async () => {
		const before = aWritingForm({ reading: aReading() });
		await before.open();
		type(before.form, 'first_name', 'Nora');
		await before.written();
		const { form, open, written } = aWritingForm({
			reading: { ...aHome('12 Quail Hollow Ct'), complete: false },
			readTab: async () => answering(aHome('14 Quail Hollow Ct')),
		});
		await open();
		type(form, 'last_name', 'Fields');
		await written();
		expect(form.state().draft.values).toMatchObject({ last_name: 'Fields', [STREET]: '14 Quail Hollow Ct' });
		expect((await kept('Nora')).values[STREET]).toBe('14 Quail Hollow Ct');
	});

	it('with the set-up that has changed since', async () => {
		const before = aWritingForm({ reading: aHome('12 Quail Hollow Ct') });
		await before.open();
		type(before.form, 'first_name', 'Nora');
		await before.written();
		const { form, open, written } = aWritingForm({ reading: aHome('12 Quail Hollow Ct') });
		await open();
		await saveSettings({ ...DEFAULT_SETTINGS, defaultTags: ['Seminar'] });
		await untilShown(form, 'the new tag', ({ draft }) => draft.tags.includes('Seminar'));
		type(form, 'last_name', 'Fields');
		await written();
		expect(form.state().draft).toMatchObject({ tags: ['Seminar'], values: { last_name: 'Fields' } });
	});
});

it('"Keep open", pressed before the form is filled, keeps what was begun on the page before', async () => {
	const before = aWritingForm({ reading: aHome('12 Quail Hollow Ct') });
	await before.open();
	type(before.form, 'first_name', 'Nora');
	await before.written();
	const opened: number[] = [];
	const { form, open, written } = aWritingForm({
		reading: aHome('12 Quail Hollow Ct'),
		openWindow: async (tabId) => void opened.push(tabId),
	});
	const keptOpen = form.keepOpen();
	await open();
	await keptOpen;
	await written();
	expect(opened).toEqual([TAB.id]);
	expect(await draftsOf(TAB.key)).toMatchObject([{ values: { first_name: 'Nora' } }]);
});
