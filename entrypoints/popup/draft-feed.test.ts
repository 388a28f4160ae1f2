import '@/tests/support/fake-database';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { saveChannel } from '@/lib/store/channels';
import { database } from '@/lib/store/database/database';
import { saveSettings } from '@/lib/store/settings';
import { aForm, CHANNEL, send, TAB, type, untilShown } from '@/tests/support/a-form';
import { until } from '@/tests/support/until';
import type { Form } from './form';

beforeEach(async () => {
	await saveChannel({ ...CHANNEL, accountPath: [] });
	await saveSettings({ ...DEFAULT_SETTINGS, undoSeconds: 60 });
});

/** Two forms on one page; the second one in another window when it has a tab of its own. */
async function twoForms(tab = TAB): Promise<[Form, Form]> {
	const [one, other] = [aForm(), aForm({ tab })];
	await Promise.all([one.open(), other.open()]);
	return [one.form, other.form];
}

const shows = (form: Form, field: 'first_name' | 'last_name' | 'phone_number', value: string) =>
	untilShown(form, `${field} ${value}`, ({ draft }) => draft.values[field] === value);

const receiptOf = (form: Form, name: string) =>
	untilShown(
		form,
		`the receipt of ${name}`,
		({ view }) => view.at === 'receipt' && view.lead.delivery.payload.first_name === name,
	);

const names = async () => (await database.deliveries.toArray()).map(({ payload }) => payload.first_name).sort();

describe('two forms on one draft', () => {
	it.each([
		['of one tab', TAB],
		['in two windows', { ...TAB, id: 99 }],
	])('%s show what is typed in either, and nothing of it is lost', async (_, tab) => {
		const [one, other] = await twoForms(tab);
		type(one, 'first_name', 'Nora');
		await shows(other, 'first_name', 'Nora');
		type(other, 'last_name', 'Fields');
		// Later by the clock, and in the same moment for the disk.
		await new Promise((resolve) => setTimeout(resolve, 5));
		type(one, 'phone_number', '(775) 555-0142');
		await shows(one, 'last_name', 'Fields');
		await shows(other, 'phone_number', '(775) 555-0142');
		expect((await database.drafts.toArray()).map(({ values }) => values)).toMatchObject([
			{ first_name: 'Nora', last_name: 'Fields', phone_number: '(775) 555-0142' },
		]);
		expect(other.state().draft.tabId).toBe(tab.id);
	});

	it('show the receipt when one sends; "New lead" in the other is another lead', async () => {
		const [one, other] = await twoForms();
		type(one, 'first_name', 'Nora');
		type(one, 'phone_number', '(775) 555-0142');
		await one.send();
		await receiptOf(other, 'Nora');
		other.startNew();
		type(other, 'first_name', 'Bob');
		type(other, 'phone_number', '(775) 555-0199');
		await other.send();
		await receiptOf(other, 'Bob');
		await receiptOf(one, 'Nora');
		expect(await names()).toEqual(['Bob', 'Nora']);
	});

	it('are both the form again after "Undo" in one', async () => {
		const [one, other] = await twoForms();
		type(one, 'first_name', 'Nora');
		type(one, 'phone_number', '(775) 555-0142');
		await one.send();
		await receiptOf(other, 'Nora');
		await one.reopen('first_name');
		await untilShown(other, 'the form', ({ view }) => view.at === 'editing');
		type(one, 'first_name', 'Norah');
		await shows(other, 'first_name', 'Norah');
		await other.send();
		await receiptOf(one, 'Norah');
		expect(await names()).toEqual(['Norah']);
	});

	it('that send in the same moment are one lead when they say the same', async () => {
		const [one, other] = await twoForms();
		type(one, 'first_name', 'Nora');
		type(one, 'phone_number', '(775) 555-0142');
		await shows(other, 'phone_number', '(775) 555-0142');
		await Promise.all([one.send(), other.send()]);
		await receiptOf(one, 'Nora');
		await receiptOf(other, 'Nora');
		expect(await names()).toEqual(['Nora']);
	});

	it('lose no letter when a keystroke reaches the disk after the next one', async () => {
		const saves: Promise<unknown>[] = [];
		const slow: typeof send = (command, request) => {
			const isFirst = command === 'saveDraft' && saves.length === 0;
			const wait = isFirst ? new Promise((resolve) => setTimeout(resolve, 60)) : Promise.resolve();
			const answer = wait.then(() => send(command, request));
			saves.push(answer);
			return answer;
		};
		const { form, open } = aForm({ send: slow });
		await open();
		for (const typed of ['N', 'No', 'Nor', 'Nora']) type(form, 'first_name', typed);
		await Promise.all(saves);
		expect([form.state().failure, form.state().draft.pageKey, form.state().draft.values.first_name]).toEqual([
			undefined,
			TAB.key,
			'Nora',
		]);
		expect(await database.drafts.toArray()).toMatchObject([{ values: { first_name: 'Nora' } }]);
	});

	it('leave a form alone in which somebody else is typed already', async () => {
		const [one, other] = await twoForms();
		type(one, 'first_name', 'Nora');
		type(other, 'first_name', 'Bob');
		await until('both are kept', async () => (await database.drafts.count()) === 2, 5);
		expect([one.state().draft.values.first_name, other.state().draft.values.first_name]).toEqual(['Nora', 'Bob']);
	});
});
