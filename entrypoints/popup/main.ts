import { loadData, loadForm, loadPageDraft, sayNotLoaded, shown, startOpening } from './start-opening';
import { namedDraft } from './target-tab';

// Nothing is awaited here: the form's file may share code with this one, and would wait for it in turn.
void shown.then(() => {
	// The page is read while the form itself is still on its way. A lead that is edited without its page has nothing to begin.
	const opening = namedDraft() === null ? startOpening() : undefined;
	void loadForm().then(({ showForm }) => showForm(opening, { startOpening, loadData, loadPageDraft }), sayNotLoaded);
});
