import { render } from 'preact';
import { TokenField } from '@/components/capture-form/note-group';
import { PickerSearch } from '@/components/parts/picker';
import { inPage } from '@/entrypoints/live/in-page';
import { send } from '@/lib/messages/send';
import { openFormWindow } from '@/lib/platform/form-window';
import { painted } from '@/lib/platform/painted';
import { text } from '@/lib/platform/text';
import { matchToolbar } from '@/lib/platform/toolbar-icon';
import { App, LeadReceipt } from './app';
import { takeOver } from './first-frame/take-over';
import { createForm } from './form';
import type { FormDeps, Opening } from './form-deps';
import { readTab } from './read-tab';
import { isOwnWindow, namedDraft, whenComplete } from './target-tab';

/** How long the form waits for the page before it opens empty. Milliseconds. */
const PATIENCE = 200;

const deps = {
	send,
	readTab,
	whenComplete,
	painted,
	text,
	openWindow: async (tabId: number) => {
		await openFormWindow(tabId);
		window.close();
	},
	now: Date.now,
	newId: () => crypto.randomUUID(),
};

/** What the popup begins with has these already. */
type Loaders = Pick<FormDeps, 'startOpening' | 'loadData' | 'loadPageDraft'>;

/** Fills the form and shows it; `opening` is undefined for a lead that is edited without its page. */
export async function showForm(opening: Opening | undefined, loaders: Loaders): Promise<void> {
	const form = createForm({ ...deps, ...loaders }, isOwnWindow());
	const app = document.querySelector<HTMLElement>('#app');
	const taken = app && takeOver(app, form);
	const opened = opening ? form.openPage(opening) : form.openDraft(namedDraft() ?? '');
	const isFilled = new Promise<void>((resolve) => {
		form.follow(({ view }) => {
			if (view.at === 'editing') resolve();
			if (view.at === 'receipt') void LeadReceipt.load().finally(resolve);
		});
	});
	// One frame with everything in it is there sooner than an empty one and a filled one; a page that is slow to answer
	// is not waited for.
	await Promise.race([isFilled, new Promise((resume) => setTimeout(resume, PATIENCE))]);
	// What was drawn stays until the receipt itself can be there.
	if (form.state().view.at === 'receipt') await LeadReceipt.load().catch(() => undefined);
	const press = taken?.();
	if (app) render(inPage(<App form={form} />), app);
	press?.();
	await opened.finally(painted);
	for (const part of [LeadReceipt, PickerSearch, TokenField]) void part.load().catch(() => undefined);
	await matchToolbar(matchMedia('(prefers-color-scheme: dark)').matches);
}
