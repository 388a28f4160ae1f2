import type { SetUp } from '@/components/capture-form/capture-form';
import type { ListingAction } from '@/lib/lead/activity';
import type { Capture } from '@/lib/lead/capture';
import { type Choice, choiceOf, type Draft, isEdited } from '@/lib/lead/draft';
import { choose, choosePreset } from '@/lib/lead/edit';
import { type FailureCode, failureCode } from '@/lib/lead/failure';
import { NOT_MANAGED } from '@/lib/lead/managed';
import { findProblems } from '@/lib/lead/problems';
import type { Reading } from '@/lib/lead/reading';
import { refill, replay } from '@/lib/lead/refill';
import { withoutSharedPhone } from '@/lib/lead/roster/shared-phones';
import { DEFAULT_SETTINGS } from '@/lib/lead/settings';
import type { CommandName, Request } from '@/lib/messages/contract';
import { send } from '@/lib/messages/send';
import { openFormWindow } from '@/lib/platform/form-window';
import type { Begun } from './begin';
import { emptyState, type FormState } from './form-state';
import { painted } from './painted';
import { readTab, type TabReading } from './read-tab';
import { namedDraft, type TargetTab, whenComplete } from './target-tab';

type Stored = typeof import('./stored');

const NO_SET_UP: SetUp = {
	channels: [],
	health: [],
	presets: [],
	settings: DEFAULT_SETTINGS,
	sharedPhones: [],
	rules: [],
	managed: NOT_MANAGED,
};

/** One opening of the form: reads the page, keeps what is typed, sends the lead and follows it. */
export class FormSession {
	state: FormState;
	private tab?: TargetTab;
	private reading?: Reading;
	private capture?: Capture;
	private stored?: Stored;
	private unfollow?: () => void;
	/** Somebody typed and sent faster than the page was read. */
	private isSendAsked = false;
	private isLogging = false;

	/** Where the state is shown, once there is something to show it. */
	show: (state: FormState) => void = () => undefined;
	private markRead: () => void = () => undefined;
	/** When the form is filled, or it is known that there is nothing to fill it with. */
	readonly isFilled = new Promise<void>((resolve) => {
		this.markRead = resolve;
	});

	/** `begun` is undefined for a lead that is edited without its page. */
	constructor(private readonly begun: Begun | undefined) {
		this.state = emptyState(crypto.randomUUID(), Date.now());
	}

	/** Fills the form; what was typed meanwhile stays. */
	async open(): Promise<void> {
		if (!this.begun) return this.openDraft(namedDraft() ?? '', await import('./stored'));
		const { tab, read, stored, onDisk } = this.begun;
		this.tab = await tab;
		if (!this.tab) return this.set({ isRead: true });
		// The draft has its page from here on: what is typed before the page was read is kept too.
		this.set({
			isKeptOpen: this.tab.isKeptOpen,
			draft: { ...this.state.draft, pageKey: this.tab.key, tabId: this.tab.id },
		});
		this.stored = await stored;
		const found = await read;
		if (found) await this.fill(this.tab, this.stored, found, onDisk);
	}

	/** A lead that is edited from the list of leads: there is no page to be read. */
	private openDraft = (id: string, stored: Stored): Promise<void> =>
		this.attempt(async () => {
			this.stored = stored;
			this.set({ isKeptOpen: true });
			const { setUp, draft = this.state.draft } = await stored.openStored(id);
			this.set({ setUp, draft, isRead: true });
			stored.watchSetUp(this.changeSetUp, this.fail);
			if (draft.sentAt !== undefined) this.follow(id);
		});

	private async fill(tab: TargetTab, stored: Stored, read: TabReading, onDisk: Begun['onDisk']): Promise<void> {
		const capture = stored.toCapture(read);
		this.capture = capture;
		this.reading = read.reading;
		try {
			const { setUp, kept, begunElsewhere } = await onDisk;
			const freshWith = (chosen?: Choice) => stored.draftFrom(capture, setUp, tab, read.reading, chosen);
			const { draft, fresh } = stored.continueDraft(kept, freshWith);
			this.accept(draft, fresh);
			this.set({ setUp, begun: begunElsewhere, isRead: true });
			if (this.isSendAsked) void this.send();
			if (this.state.draft.sentAt !== undefined) this.follow(draft.id);
			await painted();
			stored.watchSetUp(this.changeSetUp, this.fail);
		} catch (error) {
			// Without the database nothing can be sent; what the page says can still be read and copied.
			this.set({
				isRead: true,
				draft: replay(this.state.draft, stored.draftFrom(capture, NO_SET_UP, tab, read.reading)),
			});
			this.fail(error);
		}
		// A tab that is closed meanwhile has nothing more to say.
		if (!read.reading?.complete) await this.readAgain(tab, stored, read).catch(() => undefined);
	}

	/** Shows the draft with what was typed before it was there. */
	private accept(draft: Draft, fresh: Draft): void {
		const typed = this.state.draft;
		const isTyped = isEdited(typed) && draft.id !== typed.id;
		const shown = isTyped ? replay(typed, draft.sentAt === undefined ? draft : fresh) : draft;
		this.set({ draft: shown, isRestored: isEdited(draft) && draft.sentAt === undefined });
		if (!isTyped) return;
		this.keep(shown);
		void send('discardDraft', { id: typed.id }).catch(this.fail);
	}

	/**
	 * A page that was slow to answer fills the form late, and one that was still loading is read once more when it is
	 * complete; only untouched fields change.
	 */
	private async readAgain(
		tab: TargetTab,
		stored: Stored,
		{ reading: first, late, gesture }: TabReading,
	): Promise<void> {
		if (first) await whenComplete(tab.id);
		const reading = first ? (await readTab(tab.id)).reading : await late;
		const { setUp, draft } = this.state;
		// Meanwhile it may have been sent, or another page's lead be continued.
		if (!reading || !setUp || draft.sentAt !== undefined || draft.pageKey !== tab.key) return;
		this.reading = reading;
		this.capture = stored.toCapture({ reading, gesture });
		this.set({ draft: refill(draft, stored.draftFrom(this.capture, setUp, tab, reading, choiceOf(draft))) });
	}

	/** Another page, or the brokerage, has changed the set-up: the draft goes where it says now. */
	private changeSetUp = (setUp: SetUp): void => {
		const { draft, setUp: before } = this.state;
		this.set({ setUp, draft: before && this.stored ? this.stored.rerouted(draft, draft, setUp, before) : draft });
	};

	edit = (change: (draft: Draft) => Draft): void => {
		const { draft: before, setUp } = this.state;
		const changed = change(before);
		const routed = this.stored && setUp ? this.stored.underRules(before, changed, setUp) : changed;
		const draft = { ...routed, updatedAt: Date.now() };
		// Whoever types has the cursor where he wants it.
		this.set({ draft, problems: this.stillWrong(draft), focus: undefined });
		this.keep(draft);
	};

	/** Sends it to that channel, with what the channel fills in by itself. */
	chooseChannel = (channelId: string): void => this.reroute((draft) => choose(draft, { channelId }));

	/** Takes what the preset says; without one, what there would have been. */
	choosePreset = (presetId: string | undefined): void =>
		this.reroute((draft) =>
			choosePreset(
				draft,
				this.state.setUp?.presets.find(({ id }) => id === presetId),
			),
		);

	private reroute(change: (draft: Draft) => Draft): void {
		const { stored } = this;
		const { setUp } = this.state;
		if (stored && setUp) this.edit((draft) => stored.rerouted(draft, change(draft), setUp));
	}

	/** A problem goes as soon as it is mended; none appears while typing. */
	private stillWrong(draft: Draft) {
		const { problems } = this.state;
		if (problems.length === 0) return problems;
		const now = this.problemsOf(draft);
		return problems.filter(({ field, code }) => now.some((other) => other.field === field && other.code === code));
	}

	private keep(draft: Draft): void {
		if (draft.pageKey) void send('saveDraft', { draft }).catch(this.fail);
	}

	/** Puts the lead on its way. The draft's id is the lead's: pressing twice is one lead. */
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
			await send('submitLead', { draft });
			this.set({ draft: { ...draft, sentAt: Date.now() } });
			this.follow(draft.id);
		});
		this.set({ isSending: false });
	};

	/** Without the database there is nowhere to send to; it may be back by now. */
	private readSetUpAgain = (): Promise<void> =>
		this.attempt(async () => this.set({ setUp: await (await import('./on-disk')).readSetUp() }));

	/** Takes the lead back to the form: by "Undo", or to correct a refused one. */
	reopen = (focus: string): Promise<void> =>
		this.attempt(async () => {
			await send('reopenLead', { id: this.state.draft.id });
			this.unfollow?.();
			this.set({ delivery: undefined, draft: { ...this.state.draft, sentAt: undefined }, focus });
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
			const activity = this.stored.activityOf(this.state.draft, action, notes);
			await send('changeLead', { id, change: { name: 'log', activity } });
			this.follow(id);
		}).finally(() => {
			this.isLogging = false;
		});

	/** From the receipt of an earlier lead back to what is being typed. */
	backToForm = (): void => {
		this.unfollow?.();
		this.set({ delivery: undefined, failure: undefined, focus: 'first_name' });
	};

	/** Another person on the same page: the listing stays, nobody is filled in. */
	startNew = (): void => {
		const { setUp } = this.state;
		if (!this.stored || !this.capture || !this.tab || !setUp) return;
		this.unfollow?.();
		const capture = { ...this.capture, suggested_lead: undefined, message: undefined };
		const draft = this.stored.draftFrom(capture, setUp, this.tab, this.reading);
		this.set({ draft, delivery: undefined, isRestored: false, problems: [], failure: undefined, focus: 'first_name' });
	};

	/** Forgets what was typed on this page and fills the form as if it were opened for the first time. */
	startOver = (): Promise<void> =>
		this.attempt(async () => {
			const { setUp, draft } = this.state;
			if (!this.stored || !this.capture || !this.tab || !setUp) return;
			await send('discardDraft', { id: draft.id });
			const fresh = this.stored.draftFrom(this.capture, setUp, this.tab, this.reading);
			this.set({ draft: fresh, isRestored: false, problems: [], focus: 'first_name' });
		});

	/** Goes on with the lead that was begun on another page, or leaves it. */
	continueBegun = (): void =>
		this.set({ draft: this.state.begun ?? this.state.draft, begun: undefined, isRestored: true });
	leaveBegun = (): void => this.set({ begun: undefined });

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

	/** Moves the form to a window that survives clicks on the page. */
	keepOpen = (): Promise<void> =>
		this.attempt(async () => {
			if (!this.tab) return;
			await send('saveDraft', { draft: this.state.draft });
			await openFormWindow(this.tab.id);
			window.close();
		});

	/** Shows the receipt of a lead: this draft's, or an earlier one's. */
	follow = (id: string): void => {
		this.unfollow?.();
		this.unfollow = this.stored?.watchDelivery(
			id,
			(delivery, followUps, isPinned) => this.set({ delivery, followUps, isPinned }),
			this.fail,
		);
	};

	/** As it would be sent: without phones that lead to somebody else. */
	private problemsOf(draft: Draft) {
		const { channels = [], sharedPhones = [] } = this.state.setUp ?? {};
		const assignees = draft.assignees.map((agent) => withoutSharedPhone(agent, sharedPhones));
		return findProblems(
			{ ...draft, assignees },
			channels.map(({ id }) => id),
		);
	}

	private async attempt(action: () => Promise<void>): Promise<void> {
		this.set({ failure: undefined });
		try {
			await action();
		} catch (error) {
			this.fail(error);
		}
	}

	private fail = (error: unknown): void => {
		const failure: FailureCode = failureCode(error);
		this.set({ failure });
	};

	private set(change: Partial<FormState>): void {
		this.state = { ...this.state, ...change };
		this.show(this.state);
		if (this.state.isRead) this.markRead();
	}
}
