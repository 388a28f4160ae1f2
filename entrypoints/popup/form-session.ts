import type { Capture } from '@/lib/capture/capture';
import { type Choice, choiceOf, type Draft, isEdited } from '@/lib/draft/draft';
import { refill, replay } from '@/lib/draft/refill';
import { send } from '@/lib/messages/send';
import type { Reading } from '@/lib/page/reading';
import { openFormWindow } from '@/lib/platform/form-window';
import { NOT_MANAGED } from '@/lib/setup/policy/managed';
import type { SetUp } from '@/lib/setup/set-up';
import { DEFAULT_SETTINGS } from '@/lib/setup/settings';
import type { Begun } from './begin';
import type { Stored } from './draft-session';
import { LeadSession } from './lead-session';
import { painted } from './painted';
import { readTab, type TabReading } from './read-tab';
import { namedDraft, type TargetTab, whenComplete } from './target-tab';

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
export class FormSession extends LeadSession {
	private tab?: TargetTab;
	private reading?: Reading;
	private capture?: Capture;

	/** `begun` is undefined for a lead that is edited without its page. */
	constructor(private readonly begun: Begun | undefined) {
		super();
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

	/** Moves the form to a window that survives clicks on the page. */
	keepOpen = (): Promise<void> =>
		this.attempt(async () => {
			if (!this.tab) return;
			await send('saveDraft', { draft: this.state.draft });
			await openFormWindow(this.tab.id);
			window.close();
		});
}
