import { useText } from '@/components/text';
import { addressPath } from '@/lib/lead/fields';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';

/** "Keep open", and what the user should know before he types. */
export function Header({ state, session }: { state: FormState; session: FormSession }) {
	const text = useText();
	const { begun, isKeptOpen, isRestored, delivery } = state;
	return (
		<header>
			<p class="corner">
				<a href="leads.html" target="_blank" rel="noopener">
					{text('leads_all')}
				</a>
				{!isKeptOpen && !delivery && (
					<button type="button" class="link" title={text('form_keep_open_hint')} onClick={session.keepOpen}>
						{text('form_keep_open')}
					</button>
				)}
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

function begunName(values: FormState['draft']['values']): string {
	const name = [values.first_name, values.last_name].filter(Boolean).join(' ');
	return [name || values.phone_number || values.email, values[addressPath('street_address')]]
		.filter(Boolean)
		.join(', ');
}
