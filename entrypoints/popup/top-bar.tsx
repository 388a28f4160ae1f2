import { useState } from 'preact/hooks';
import { Bar } from '@/components/capture-form/bar';
import { lazy } from '@/components/lazy';
import { IconButton } from '@/components/parts/button';
import { Icon } from '@/components/parts/icon';
import { Menu, type MenuItem } from '@/components/parts/menu';
import { useText } from '@/components/text';
import { isSample } from '@/lib/draft/sample';
import { browser } from '@/lib/platform/browser';
import type { Form } from './form';
import type { FormState } from './form-state';

/** How many leads need the user: asked when the form is there. */
const NeedsYou = lazy(async () => (await import('./needs-you')).NeedsYou);

/** The form's own top: keep it open, all leads, and what is seldom wanted. */
export function TopBar({ state, form }: { state: FormState; form: Form }) {
	const text = useText();
	const isReceipt = state.view.at === 'receipt';
	const isOfSample = isSample(state.draft);
	const [isCopied, setCopied] = useState(false);
	const copy = async () => {
		const { copyDraft } = await import('./carry-draft');
		await copyDraft(state.draft);
		setCopied(true);
	};
	const save = async () => (await import('./carry-draft')).saveDraftFile(state.draft);
	const startOver: MenuItem = { words: text('form_start_over'), icon: 'i-undo', onChoose: () => void form.startOver() };
	const ofDraft: MenuItem[] = [
		{ words: text('carry_copy'), icon: 'i-copy', startsGroup: true, onChoose: () => void copy() },
		{ words: text('carry_save'), icon: 'i-save', onChoose: () => void save() },
	];
	const items: MenuItem[] = [
		...(isReceipt ? [] : [startOver]),
		...(isReceipt || isOfSample ? [] : ofDraft),
		// In a tab: Firefox closes a popup over its own file chooser (bug 1292701).
		{ words: text('carry_open'), icon: 'i-open', href: 'leads.html?open=lead' },
		{ words: text('leads_all'), icon: 'i-list', startsGroup: true, href: 'leads.html' },
		{ words: text('menu_options'), icon: 'i-sliders', onChoose: () => void browser.runtime.openOptionsPage() },
	];
	return (
		<Bar>
			{isOfSample && <span class="badge warn">{text('sample_badge')}</span>}
			<span class="saved" role="status">
				{isCopied && text('carry_copied')}
			</span>
			{!state.isKeptOpen && !isReceipt && !isOfSample && (
				<IconButton icon="i-keep" label={text('form_keep_open_hint')} onClick={() => void form.keepOpen()} />
			)}
			<a
				class="icon-btn"
				href="leads.html"
				target="_blank"
				rel="noopener"
				title={text('leads_all')}
				aria-label={text('leads_all')}
			>
				<Icon name="i-list" />
				{state.view.at !== 'reading' && <NeedsYou />}
			</a>
			<Menu label={text('menu_more')} items={items} />
		</Bar>
	);
}
