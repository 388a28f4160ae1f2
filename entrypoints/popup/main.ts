import { loadData, loadForm, loadPageDraft, sayNotLoaded, startOpening } from './start-opening';
import { namedDraft } from './target-tab';

// The page is read while the form itself is still on its way. A lead that is edited without its page has nothing to begin.
const opening = namedDraft() === null ? startOpening() : undefined;
// Nothing is awaited here: the form's file may share code with this one, and would wait for it in turn.
void loadForm().then(({ showForm }) => showForm(opening, { startOpening, loadData, loadPageDraft }), sayNotLoaded);
