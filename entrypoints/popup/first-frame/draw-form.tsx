import { renderToString } from 'preact-render-to-string';
import { TextContext } from '@/components/text';
import { App } from '../app';
import { createForm } from '../form';
import type { FormDeps } from '../form-deps';

// The computer it is drawn on says nothing of the one it is shown on: which key sends is put in there.
Object.defineProperty(globalThis, 'navigator', { value: undefined, configurable: true });

const placeholder = (key: string) => `__MSG_${key}__`;

/**
 * The form while its page is being read, as markup; `before-paint.ts` puts the words in. Run at build time. Until its code
 * is there no button does anything: none opens an empty overlay, and Enter sends nobody. What was pressed is done then.
 */
export function drawForm(): string {
	const form = createForm({ newId: () => '', now: () => 0 } as FormDeps, false);
	const drawn = renderToString(
		<TextContext.Provider value={{ text: placeholder, count: placeholder }}>
			<App form={form} />
		</TextContext.Provider>,
	);
	return drawn.replaceAll(/ popovertarget="[^"]*"/g, '').replaceAll('type="submit"', 'type="button"');
}
