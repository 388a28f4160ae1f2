import { choose } from '@/lib/draft/edit';
import { findProblems } from '@/lib/draft/problems';
import type { ListingAction } from '@/lib/lead/activity';
import type { CommandName, Request } from '@/lib/messages/contract';
import { send } from '@/lib/messages/send';
import { DraftSession } from './draft-session';

/** The lead on its way: it is sent, followed, taken back, and written on. */
export class LeadSession extends DraftSession {
	/** Somebody typed and sent faster than the page was read. */
	protected isSendAsked = false;
	private isLogging = false;
	protected unfollow?: () => void;

	/** Puts the lead on its way; pressing twice is one lead. */
	send = async (): Promise<void> => {
		const { draft, isSending, isRead, setUp } = this.state;
		if (isSending || draft.sentAt !== undefined) return;
		this.isSendAsked = !isRead;
		if (!isRead || !this.stored) return;
		if (!setUp) return this.readSetUpAgain();
		const problems = this.problemsOf(draft);
		this.set({ problems, failure: undefined, focus: problems[0]?.field });
		if (problems.length > 0) return;
		this.set({ isSending: true });
		await this.attempt(async () => {
			const { id } = await send('submitLead', { draft });
			this.set({ draft: { ...draft, id, sentAt: Date.now() } });
			this.follow(id);
		});
		this.set({ isSending: false });
	};

	/** Without the database there is nowhere to send to; it may be back by now. */
	private readSetUpAgain = (): Promise<void> =>
		this.attempt(async () => this.set({ setUp: await (await import('./on-disk')).readSetUp() }));

	/** Takes the lead back to the form: by "Undo", or to correct a refused one. */
	reopen = (focus: string): Promise<void> =>
		this.attempt(async () => {
			const { draft } = this.state;
			await send('reopenLead', { id: draft.id });
			this.unfollow?.();
			// On disk it says what it corrects.
			const reopened = (await this.stored?.readDraft(draft.id)) ?? { ...draft, sentAt: undefined };
			this.set({ delivery: undefined, draft: reopened, focus });
		});

	/** Asks the background for something; what it does to the lead shows in the receipt by itself. */
	ask = <Name extends CommandName>(command: Name, request: Request<Name>): Promise<void> =>
		this.attempt(() => send(command, request));

	/** Writes on an earlier lead's timeline what happened with the listing in the form, and shows that lead. */
	logOn = (id: string, action: ListingAction, notes: string): Promise<void> =>
		this.attempt(async () => {
			const problems = findProblems(this.state.draft, []).filter(({ field }) => field.startsWith('listing.'));
			this.set({ problems, focus: problems[0]?.field });
			// Rechat has no way to tell a second press from a second entry.
			if (!this.stored || this.isLogging || problems.length > 0) return;
			this.isLogging = true;
			try {
				const activity = this.stored.activityOf(this.state.draft, action, notes);
				await send('changeLead', { id, change: { name: 'log', activity } });
				this.follow(id);
			} finally {
				this.isLogging = false;
			}
		});

	/** From the receipt of an earlier lead back to what is being typed. */
	backToForm = (): void => {
		this.unfollow?.();
		this.set({ delivery: undefined, failure: undefined, focus: 'first_name' });
	};

	/** Shows the receipt of a lead: this draft's, or an earlier one's. */
	follow = (id: string): void => {
		this.unfollow?.();
		this.unfollow = this.stored?.watchDelivery(
			id,
			(delivery, followUps, isPinned) => this.set({ delivery, followUps, isPinned }),
			this.fail,
		);
	};

	/** Saves the first channel from the form itself and chooses it. */
	saveChannel = (leadChannel: string, label: string): Promise<void> =>
		this.attempt(async () => {
			const id = crypto.randomUUID();
			await send('saveChannel', {
				channel: { id, label, accountPath: [], color: 'slate', leadChannel, position: 0 },
			});
			this.edit((draft) => choose(draft, { channelId: id }));
			// The button that was pressed goes away with the notice, and would take the keyboard with it.
			this.set({ focus: 'first_name' });
		});
}
