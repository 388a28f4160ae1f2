import { useState } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import { useText } from '@/components/text';
import { addressPath } from '@/lib/lead/fields';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';

const Menu = lazy(async () => (await import('./menu')).Menu);

/** "Keep open", and what the user should know before he types. */
export function Header({ state, session }: { state: FormState; session: FormSession }) {
	const text = useText();
	const { begun, isKeptOpen, isRestored, delivery } = state;
	return (
		<header>
			<p class={delivery ? 'corner beside' : 'corner'}>
				<a href="leads.html" target="_blank" rel="noopener">
					{text('leads_all')}
				</a>
				<span class="row">
					{!isKeptOpen && !delivery && (
						<button type="button" class="link" title={text('form_keep_open_hint')} onClick={session.keepOpen}>
							{text('form_keep_open')}
						</button>
					)}
					<More state={state} />
				</span>
			</p>
			{begun && (
				<p class="notice">
					{text('form_begun', begunName(begun.values))}{' '}
					<button type="button" onClick={session.continueBegun}>
						{text('form_continue')}
					</button>{' '}
					<button type="button" class="link" onClick={session.leaveBegun}>
						{text('form_dismiss_begun')}
					</button>
				</p>
			)}
			{isRestored && !delivery && (
				<p class="soft restored">
					{text('form_restored')}{' '}
					<button type="button" class="link" onClick={session.startOver}>
						{text('form_start_over')}
					</button>
				</p>
			)}
		</header>
	);
}

function More({ state }: { state: FormState }) {
	const text = useText();
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<button
				type="button"
				class="more-button"
				popovertarget="more"
				aria-label={text('menu_more')}
				title={text('menu_more')}
			>
				⋯
			</button>
			<div id="more" popover="auto" onToggle={({ newState }) => setOpen(newState === 'open')}>
				{isOpen && <Menu draft={state.delivery ? undefined : state.draft} />}
			</div>
		</>
	);
}

function begunName(values: FormState['draft']['values']): string {
	const name = [values.first_name, values.last_name].filter(Boolean).join(' ');
	return [name || values.phone_number || values.email, values[addressPath('street_address')]]
		.filter(Boolean)
		.join(', ');
}
