import { editField } from '@/lib/draft/edit';
import { FIELDS } from '@/lib/lead/fields';
import type { Form } from '../form';

type Typed = HTMLInputElement | HTMLTextAreaElement;

/** The button that was pressed, unless something else has been done since. */
function lastPressed(): HTMLElement | undefined {
	const { activeElement } = document;
	return activeElement instanceof HTMLElement && activeElement.matches('button[data-asked]')
		? activeElement
		: undefined;
}

/** Presses a button once it is live, if it is still there and still the same one. */
function pressing(button: HTMLElement | undefined): () => void {
	const nameOf = () =>
		button?.getAttribute('aria-label') ?? button?.getAttribute('aria-labelledby') ?? button?.textContent;
	const name = nameOf();
	return () => {
		if (button?.isConnected && nameOf() === name) button.click();
	};
}

/**
 * What is typed and asked for in the form that the build has drawn goes into the live one, from the first key on. The
 * returned function ends that, right before the live one is put in its place; what that returns is called right after.
 */
export function takeOver(app: HTMLElement, form: Form): () => () => void {
	const take = (field: Typed) => {
		const named = field.closest<HTMLElement>('[data-field]')?.dataset['field'];
		const name = FIELDS.find((known) => known === named);
		if (!name) return;
		// The receipt of what was sent from the page is not shown yet: this is somebody else.
		if (form.state().view.at === 'receipt') form.startNew();
		form.edit((draft) => editField(draft, name, field.value));
	};
	for (const field of app.querySelectorAll<Typed>('input, textarea')) if (field.value) take(field);
	if (app.querySelector('form[data-asked]')) void form.send();
	const taking = new AbortController();
	const { signal } = taking;
	app.addEventListener('input', ({ target }) => take(target as Typed), { signal });
	app.addEventListener('submit', () => void form.send(), { signal });
	return () => {
		taking.abort();
		delete app.dataset['drawn'];
		// It has nothing in common with the form.
		if (form.state().view.at === 'receipt') app.replaceChildren();
		return pressing(lastPressed());
	};
}
