import { begin } from './begin';
import { namedDraft } from './target-tab';

// The page is read while the form itself is still on its way. A lead that is edited without its page has nothing to begin.
const begun = namedDraft() === null ? begin() : undefined;
const { showForm } = await import('./show-form');
await showForm(begun);
