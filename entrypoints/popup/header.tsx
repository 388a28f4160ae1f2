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
			{!isKeptOpen && !delivery && (
				<button type="button" class="link keep-open" title={text('form_keep_open_hint')} onClick={session.keepOpen}>
					{text('form_keep_open')}
				</button>
			)}
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
