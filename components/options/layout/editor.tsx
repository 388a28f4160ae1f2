import type { ComponentChildren } from 'preact';
import { useFirstFocus } from '@/components/focus';
import { Button } from '@/components/parts/button';
import { useText } from '@/components/text';
import type { useForm } from '../use-form';

interface EditorProps {
	/** What the form is called. */
	label: string;
	form: Pick<ReturnType<typeof useForm>, 'formProps'>;
	/** What the button of a new entry says; "Done" where all is saved already. */
	add?: string;
	onCancel?: () => void;
	/** Beside the buttons. */
	aside?: ComponentChildren;
	/** What is wrong with the whole of it. */
	problem?: string;
	children: ComponentChildren;
}

/** The form of an entry, opened in its place. */
export function Editor({ label, form, add, onCancel, aside, problem, children }: EditorProps) {
	const text = useText();
	useFirstFocus(form.formProps.ref);
	return (
		<form {...form.formProps} class="editor" aria-label={label}>
			{children}
			<div role="alert">{problem && <p class="small bad-text">{problem}</p>}</div>
			<div class="edit-foot">
				{aside}
				<span class="actions">
					{onCancel && (
						<Button size="small" onClick={onCancel}>
							{text('options_cancel')}
						</Button>
					)}
					<Button type="submit" size="small" kind={add ? 'primary' : undefined}>
						{add ?? text('options_done')}
					</Button>
				</span>
			</div>
		</form>
	);
}
