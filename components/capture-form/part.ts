import type { ComponentChildren } from 'preact';
import type { Draft } from '@/lib/draft/draft';
import type { Problem } from '@/lib/draft/problems';
import type { FailureCode } from '@/lib/lead/failure';
import type { SetUp } from '@/lib/setup/set-up';
import type { KnownPersonProps } from './known-person';

/** Changes the draft as it is at that moment: two quick edits never undo each other. */
type Edit = (change: (draft: Draft) => Draft) => void;

/** What every part of the form gets. */
export interface FormPart {
	draft: Draft;
	edit: Edit;
	/** What is wrong with a field, in a word or two. */
	problemAt: (field: Problem['field']) => string | undefined;
}

/** What opens over the form, between bar and foot. */
export type FormPage = 'listing' | 'people' | 'past-leads' | 'timeline';

export interface CaptureFormProps {
	draft: Draft;
	edit: Edit;
	/** Absent until the database has answered. */
	setUp?: SetUp;
	/** False while the page is being read: the fields can be typed in already. */
	isRead: boolean;
	problems: readonly Problem[];
	failure?: FailureCode;
	isSending: boolean;
	/** True when what the user typed earlier is back. */
	isRestored: boolean;
	/** The field that the cursor should go to next. */
	focus?: string;
	/** A lead begun on another page of this tab: who, and what becomes of it. */
	begun?: { name: string; onContinue: () => void; onLeave: () => void };
	/** Present when the tab has gone on to another page: opens the form on that one. */
	moved?: { onOpen: () => void };
	onSend: () => void;
	onStartOver: () => void;
	onChooseChannel: (channelId: string) => void;
	/** Chooses a preset, or none. */
	onChoosePreset: (presetId: string | undefined) => void;
	onSaveChannel: (leadChannel: string) => void;
	/** Somebody sent before who looks like the person in the form, and what can be done about it. */
	known?: KnownPersonProps;
	/** The form's own top. */
	bar: ComponentChildren;
	/** Whom the user is shopping for; nothing when nobody is. */
	pinned?: ComponentChildren;
	/** Leads sent before, drawn when their page is opened; it closes with `onDone`. Absent where they have no place. */
	pastLeads?: (onDone: () => void) => ComponentChildren;
	onCopy: (text: string) => Promise<void>;
}

export interface PagePeopleProps {
	draft: Draft;
	edit: Edit;
	/** Phones that several agents of the roster have, the last ten digits each. */
	sharedPhones: readonly string[];
	onCopy: (text: string) => Promise<void>;
}
