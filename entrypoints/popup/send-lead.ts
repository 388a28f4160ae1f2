import { isSample } from '@/lib/draft/sample';
import type { CommandName, Request } from '@/lib/messages/contract';
import { NO_SET_UP } from '@/lib/setup/set-up';
import type { Editing } from './edit-draft';
import type { FormDeps } from './form-deps';
import type { FormStore } from './form-store';
import type { Feed } from './lead-feed';
import type { SetUpFeed } from './set-up-feed';

/** The lead on its way: it is sent, followed, and taken back. */
export function createSending(
	{ get, dispatch, attempt }: FormStore,
	{ editing, feed, setUps }: { editing: Editing; feed: Feed; setUps: SetUpFeed },
	{ send, loadData, loadPageDraft, now }: FormDeps,
) {
	const submit = async (): Promise<void> => {
		// Without the database there was nowhere to send to; it may be back by now.
		if (!get().setUp) editing.changeSetUp(await setUps.read(), NO_SET_UP);
		dispatch({ name: 'checked' });
		const { view, draft, setUp = NO_SET_UP } = get();
		if (view.at !== 'editing' || !view.isSending) return;
		if (isSample(draft)) return feed.play((await loadPageDraft()).sampleOf(draft, setUp, now()));
		const { id } = await send('submitLead', { draft });
		await feed.follow(id, true);
	};

	return {
		/** Puts the lead on its way; pressing twice is one lead. */
		send: async (): Promise<void> => {
			const { view } = get();
			if (view.at === 'editing' && view.isSending) return;
			dispatch({ name: 'send' });
			if (view.at === 'editing') await attempt(submit);
		},

		/** Opens the lead in the form again: by "Undo", or to correct a refused one. */
		reopen: (focus: string): Promise<void> =>
			attempt(async () => {
				const { draft } = get();
				if (!isSample(draft)) await send('reopenLead', { id: draft.id });
				feed.stop();
				// On disk it says what it corrects.
				const reopened = (await (await loadData()).readDraft(draft.id)) ?? { ...draft, sentAt: undefined };
				dispatch({ name: 'reopened', draft: reopened, focus });
			}),

		/** Asks the background for something; what it does to the lead shows in the receipt. */
		ask: <Name extends CommandName>(command: Name, request: Request<Name>): Promise<void> =>
			attempt(() => send(command, request)),

		/** Shows the receipt of an earlier lead. */
		showLead: (id: string): Promise<void> => attempt(() => feed.follow(id, false)),

		/** From the receipt of an earlier lead back to what is being typed. */
		backToForm: (): void => {
			feed.stop();
			dispatch({ name: 'back' });
		},
	};
}

export type Sending = ReturnType<typeof createSending>;
