import { render } from 'preact';
import { inPage } from '@/entrypoints/live/in-page';
import { matchToolbar } from '@/lib/platform/toolbar-icon';
import { App } from './app';
import type { Begun } from './begin';
import { FormSession } from './form-session';
import { painted } from './painted';
import { isOwnWindow } from './target-tab';

/** How long the form waits for the page before it opens empty. Milliseconds. */
const PATIENCE = 200;

/** Fills the form and shows it; `begun` is undefined for a lead that is edited without its page. */
export async function showForm(begun: Begun | undefined): Promise<void> {
	const session = new FormSession(begun);
	const opened = session.open();
	document.documentElement.classList.toggle('window', isOwnWindow());
	// One frame with everything in it is there sooner than an empty one and a filled one; a page that is slow to answer
	// is not waited for.
	await Promise.race([session.isFilled, new Promise((resume) => setTimeout(resume, PATIENCE))]);
	const app = document.querySelector('#app');
	if (app) render(inPage(<App session={session} />), app);
	await opened.finally(painted);
	await matchToolbar(matchMedia('(prefers-color-scheme: dark)').matches);
}
