import { type FailureCode, failureCode } from '@/lib/lead/failure';
import { emptyState, type FormState } from './form-state';

/** What the form shows, and who is told when it changes. */
export class FormModel {
	state: FormState = emptyState(crypto.randomUUID(), Date.now());
	/** Where the state is shown, once there is something to show it. */
	show: (state: FormState) => void = () => undefined;
	private markRead: () => void = () => undefined;
	/** When the form is filled, or it is known that there is nothing to fill it with. */
	readonly isFilled = new Promise<void>((resolve) => {
		this.markRead = resolve;
	});

	protected set(change: Partial<FormState>): void {
		this.state = { ...this.state, ...change };
		this.show(this.state);
		if (this.state.isRead) this.markRead();
	}

	/** Does something that may fail; what went wrong is shown until the next attempt. */
	protected async attempt(action: () => Promise<unknown>): Promise<void> {
		this.set({ failure: undefined });
		try {
			await action();
		} catch (error) {
			this.fail(error);
		}
	}

	protected fail = (error: unknown): void => {
		const failure: FailureCode = failureCode(error);
		this.set({ failure });
	};
}
