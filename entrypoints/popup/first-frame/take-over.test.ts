// @vitest-environment happy-dom
import '@/tests/support/fake-database';
import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/setup/default-settings';
import { saveChannel } from '@/lib/store/channels';
import { saveSettings } from '@/lib/store/settings';
import { aForm, CHANNEL, TAB, type, untilShown } from '@/tests/support/a-form';
import { aReading } from '@/tests/support/a-reading';
import type { Form } from '../form';
import { takeOver } from './take-over';

beforeEach(async () => {
	await saveChannel({ ...CHANNEL, accountPath: [] });
	await saveSettings({ ...DEFAULT_SETTINGS, undoSeconds: 60 });
});

const DRAWN =
	'<form><div data-field="first_name"><input></div><div data-field="note"><textarea></textarea></div></form>';

function aDrawnForm() {
	const app = document.createElement('div');
	app.dataset['drawn'] = '';
	app.innerHTML = DRAWN;
	const field = (name: string) => app.querySelector<HTMLInputElement>(`[data-field="${name}"] > *`) as HTMLInputElement;
	const write = (name: string, value: string) => {
		field(name).value = value;
		field(name).dispatchEvent(new Event('input', { bubbles: true }));
	};
	return { app, field, write };
}

const reading = aReading({ url: TAB.key });

async function sendNora(form: Form): Promise<void> {
	type(form, 'first_name', 'Nora');
	type(form, 'phone_number', '(775) 555-0142');
	await form.send();
	await untilShown(form, 'the receipt', ({ view }) => view.at === 'receipt');
}

it('what was typed before, and what is typed from then on, is in the form', () => {
	const { app, field, write } = aDrawnForm();
	field('first_name').value = 'Nora';
	const { form } = aForm({ reading });
	const taken = takeOver(app, form);
	write('note', 'Saturday?');
	expect(form.state().draft.values).toMatchObject({ first_name: 'Nora', note: 'Saturday?' });
	taken();
	expect(app.dataset['drawn']).toBeUndefined();
	write('note', 'Sunday?');
	expect(form.state().draft.values.note).toBe('Saturday?');
});

it('what is typed after a receipt is known of, but not seen yet, is another lead', async () => {
	const first = aForm({ reading });
	await first.open();
	await sendNora(first.form);

	const { app, write } = aDrawnForm();
	const { form, open } = aForm({ reading });
	const taken = takeOver(app, form);
	await open();
	expect(form.state().view.at).toBe('receipt');
	write('first_name', 'Bob');
	expect(form.state()).toMatchObject({ view: { at: 'editing' }, draft: { values: { first_name: 'Bob' } } });
	expect(form.state().draft.id).not.toBe(first.form.state().draft.id);
	taken();
	expect(app.querySelector('form')).not.toBeNull();
});

it('a receipt has nothing of it', async () => {
	const first = aForm({ reading });
	await first.open();
	await sendNora(first.form);
	const { app } = aDrawnForm();
	const { form, open } = aForm({ reading });
	const taken = takeOver(app, form);
	await open();
	taken();
	expect(app.childElementCount).toBe(0);
});

it('"Send" is heard, whether it was pressed before or after', async () => {
	const { app } = aDrawnForm();
	app.querySelector('form')?.setAttribute('data-asked', '');
	const { form } = aForm({ reading });
	takeOver(app, form);
	expect(form.state().view).toMatchObject({ at: 'reading', isSendAsked: true });
	const later = aForm({ reading }).form;
	const drawn = aDrawnForm().app;
	takeOver(drawn, later);
	drawn.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true }));
	expect(later.state().view).toMatchObject({ at: 'reading', isSendAsked: true });
});
