import { render } from 'preact';
import { TextContext } from '@/components/text';
import { text } from '@/lib/platform/text';
import { matchToolbar } from '@/lib/platform/toolbar-icon';
import { App } from './app';
import { begun } from './begin';
import { FormSession } from './form-session';
import { painted } from './painted';
import { isOwnWindow } from './target-tab';

const session = new FormSession(begun);
const opened = session.open();
document.documentElement.classList.toggle('window', isOwnWindow());
// Drawing takes longer than asking which tab it is: the page is read meanwhile.
await begun?.tab;
const app = document.querySelector('#app');
if (app)
	render(
		<TextContext.Provider value={text}>
			<App session={session} />
		</TextContext.Provider>,
		app,
	);

void opened.finally(painted).then(() => matchToolbar(matchMedia('(prefers-color-scheme: dark)').matches));
