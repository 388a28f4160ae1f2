import { render } from 'preact';
import { TextContext } from '@/components/text';
import { text } from '@/lib/platform/text';
import { matchToolbar } from '@/lib/platform/toolbar-icon';
import { App } from './app';
import { isOwnWindow } from './target-tab';

document.documentElement.classList.toggle('window', isOwnWindow());
const app = document.querySelector('#app');
if (app)
	render(
		<TextContext.Provider value={text}>
			<App />
		</TextContext.Provider>,
		app,
	);

void matchToolbar(matchMedia('(prefers-color-scheme: dark)').matches);
