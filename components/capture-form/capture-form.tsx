import type { ComponentChildren } from 'preact';
import { lazy } from '@/components/lazy';
import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import type { Problem } from '@/lib/draft/problems';
import type { FailureCode } from '@/lib/lead/failure';
import type { SetUp } from '@/lib/setup/set-up';
import { Destination } from './destination';
import type { KnownPersonProps } from './known-person';
import { LeadSource } from './lead-source';
import { ListingSection } from './listing-section';
import { NoChannel } from './no-channel';
import { NoteField } from './note-field';
import { PagePeople } from './page-people';
import { PastLeadsFold } from './past-leads-fold';
import { PersonFields } from './person-fields';
import { PersonWarnings } from './person-warnings';
import { Presets } from './presets';
import { TagInput } from './tag-input';

/** Who it is, is looked up after the form was filled. */
const KnownPerson = lazy(async () => (await import('./known-person')).KnownPerson);

/** Changes the draft as it stands at that moment: two quick edits never undo each other. */
export type Edit = (change: (draft: Draft) => Draft) => void;

/** What every part of the form gets. */
export interface FormPart {
	draft: Draft;
	edit: Edit;
	/** What is wrong with a field, in words. */
	problemAt: (field: Problem['field']) => string | undefined;
}

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
	onSend: () => void;
	onChooseChannel: (channelId: string) => void;
	/** Takes a preset, or none. */
	onChoosePreset: (presetId: string | undefined) => void;
	onSaveChannel: (leadChannel: string) => void;
	onOpenOptions: () => void;
	/** Somebody sent before who looks like the person in the form, and what can be done about it. */
	known?: KnownPersonProps;
	/** Whom the user is shopping for; nothing when nobody is. */
	pinned?: ComponentChildren;
	/** Leads sent before, shown when that part is unfolded. */
	pastLeads?: ComponentChildren;
	/** True when the form is about a property. */
	isListing: boolean;
	onCopy: (text: string) => void;
}

/** The form in which the agent confirms the lead; it does not know whether it stands in a popup, a window or a panel. */
export function CaptureForm(props: CaptureFormProps) {
	const { draft, edit, setUp, problems, isRead } = props;
	const text = useText();
	const problemAt: FormPart['problemAt'] = (field) => {
		const problem = problems.find((candidate) => candidate.field === field);
		return problem && text(`problem_${problem.code}`);
	};
	const part = { draft, edit, problemAt };
	return (
		<form
			class="capture-form"
			novalidate
			onSubmit={(event) => submit(event, props.onSend)}
			onKeyDown={(event) => onKey(event, props.onSend)}
		>
			<h1 class="visually-hidden">{text('extensionName')}</h1>
			<div class="fields">
				<ListingSection {...part} isRead={isRead} />
				{props.pinned}
				{setUp?.channels.length === 0 && (
					<NoChannel
						mayAdd={setUp.managed.mayAddChannels}
						onSave={props.onSaveChannel}
						onOpenOptions={props.onOpenOptions}
					/>
				)}
				{props.known && <KnownPerson {...props.known} />}
				<PersonFields {...part} />
				<PersonWarnings draft={draft} setUp={setUp} />
				<NoteField {...part} />
				<LeadSource {...part} sources={setUp?.settings.leadSources ?? []} />
				<div class="folds">
					<PagePeople draft={draft} edit={edit} sharedPhones={setUp?.sharedPhones ?? []} onCopy={props.onCopy} />
					<TagInput draft={draft} edit={edit} />
					<PastLeadsFold isListing={props.isListing}>{props.pastLeads}</PastLeadsFold>
				</div>
			</div>
			<footer>
				<Presets {...props} />
				<Destination {...part} setUp={setUp} onChooseChannel={props.onChooseChannel} />
				<Outcome problems={problems.length} failure={props.failure} />
				<SendButton isSending={props.isSending} />
			</footer>
		</form>
	);
}

function SendButton({ isSending }: { isSending: boolean }) {
	const text = useText();
	const words = text(isSending ? 'form_sending' : 'form_send');
	return (
		<button
			type="submit"
			class="primary send"
			disabled={isSending}
			aria-label={words}
			aria-keyshortcuts="Control+Enter"
		>
			{words} <kbd>{text('form_send_key')}</kbd>
		</button>
	);
}

/** Says why nothing was sent. */
function Outcome({ problems, failure }: { problems: number; failure?: FailureCode }) {
	const text = useText();
	const words = failure
		? text(`failure_${failure}`)
		: problems > 0 && text(problems > 1 ? 'form_problems' : 'form_problem_one');
	return (
		<div role="alert" class="problem">
			{words}
		</div>
	);
}

function submit(event: Event, send: () => void) {
	event.preventDefault();
	send();
}

/** Ctrl+Enter (Cmd+Enter on a Mac) sends from anywhere; Enter alone in a field doesn't, it is too easily pressed. */
function onKey(event: KeyboardEvent, send: () => void) {
	if (event.key !== 'Enter' || event.defaultPrevented) return;
	if (event.ctrlKey || event.metaKey) submit(event, send);
	else if (event.target instanceof HTMLInputElement) event.preventDefault();
}
