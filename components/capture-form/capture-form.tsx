import { useEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import { Button } from '@/components/parts/button';
import { useText } from '@/components/text';
import { hasListing } from '@/lib/draft/draft-state';
import type { Problem } from '@/lib/draft/problems';
import { BackBar } from './bar';
import { contactsOf } from './contacts';
import { FormFoot } from './form-foot';
import { isLikelyLogged, isSentBefore } from './known-person';
import { ListingCard } from './listing-card';
import { ListingDetails } from './listing-details';
import { isListingField } from './listing-fields';
import { NoteGroup } from './note-group';
import type { CaptureFormProps, FormPage, FormPart } from './part';
import { PersonGroup } from './person-group';

const PagePeople = lazy(async () => (await import('./page-people')).PagePeople);
const LogListing = lazy(async () => (await import('@/components/timeline/log-listing')).LogListing);

/** The form in which the agent confirms the lead; it does not know whether it is in a popup, a window or a panel. */
export function CaptureForm(props: CaptureFormProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const { page, open, close } = usePage(root);
	const [isAsked, setAsked] = useState(false);
	useCursor(root, props, page, open);
	const part = { draft: props.draft, edit: props.edit, problemAt: problemWords(props.problems, text) };
	const parts = { ...props, ...part, page, open, close, isAsked };
	return (
		<form
			ref={root}
			class="frame"
			novalidate
			onSubmit={(event) => submit(event, props.onSend)}
			onKeyDown={(event) => onKey(event, parts)}
		>
			{page ? (
				<BackBar title={titleOf(page, props, text)} onBack={close}>
					{page === 'listing' && (
						<Button kind="link" aria-pressed={isAsked} onClick={() => setAsked(!isAsked)}>
							{text('form_where_from')}
						</Button>
					)}
				</BackBar>
			) : (
				props.bar
			)}
			<main class="mid">{page ? <Page {...parts} page={page} /> : <Fields {...parts} />}</main>
			{page !== 'timeline' && page !== 'past-leads' && <FormFoot {...parts} onTimeline={() => open('timeline')} />}
		</form>
	);
}

type Parts = CaptureFormProps & FormPart & { open: (page: FormPage) => void; close: () => void; isAsked: boolean };

/** The form itself: which home, who the lead is, what was said. */
function Fields(props: Parts) {
	const { draft, setUp, isRead, open, pastLeads } = props;
	return (
		<>
			<ListingCard draft={draft} isRead={isRead} onOpen={open} />
			<PersonGroup {...props} onPastLead={pastLeads && (() => open('past-leads'))} />
			<NoteGroup {...props} sources={setUp?.settings.leadSources ?? []} rows={setUp?.channels.length === 0 ? 1 : 2} />
		</>
	);
}

/** What is rare, between bar and foot. */
function Page({ page, ...props }: Parts & { page: FormPage }) {
	const { draft, setUp, known, close } = props;
	if (page === 'listing') return <ListingDetails {...props} />;
	if (page === 'past-leads') return <>{props.pastLeads?.(close)}</>;
	if (page === 'timeline')
		return known ? (
			<LogListing
				draft={draft}
				onLog={(action, notes) => {
					close();
					known.onLog(known.known.id, action, notes);
				}}
			/>
		) : null;
	return <PagePeople {...props} sharedPhones={setUp?.sharedPhones ?? []} />;
}

function titleOf(page: FormPage, { draft, known }: CaptureFormProps, text: ReturnType<typeof useText>): string {
	if (page === 'listing') return text('listing_details');
	if (page === 'timeline') return text('timeline_of', known?.name || text('known_nameless'));
	if (page === 'past-leads') return text(hasListing(draft) ? 'past_add_listing' : 'past_use_title');
	const { inquirers, isAllAgents } = contactsOf(draft.page);
	if (inquirers.length > 1) return text('people_inquirers');
	return text(isAllAgents ? 'people_agents' : 'people_people');
}

/** What lies over the form. It takes the focus, and gives it back to what opened it. */
function usePage(root: { current: HTMLElement | null }) {
	const [page, setPage] = useState<FormPage>();
	const opener = useRef<string | undefined>(undefined);
	const open = (next: FormPage) => {
		opener.current = document.activeElement?.getAttribute('data-focus') ?? undefined;
		setPage(next);
	};
	const close = () => setPage(undefined);
	useEffect(() => {
		const field = page === 'listing' || page === 'past-leads' ? '.mid input' : undefined;
		const wanted = page ? (field ?? '[data-focus="back"]') : opener.current && `[data-focus="${opener.current}"]`;
		if (!wanted) return;
		// A page's own code may come a moment later; until then the way back has the focus.
		const focus = () => root.current?.querySelector<HTMLElement>(wanted)?.focus();
		if (page && field && !root.current?.querySelector(field))
			root.current?.querySelector<HTMLElement>('[data-focus="back"]')?.focus();
		focus();
	}, [page]);
	return { page, open, close };
}

/** Brings the cursor to a field: the first with a problem, or the one that is asked for. */
function useCursor(
	root: { current: HTMLElement | null },
	{ problems, focus }: CaptureFormProps,
	page: FormPage | undefined,
	open: (page: FormPage) => void,
): void {
	useEffect(() => {
		if (focus && isListingField(focus)) open('listing');
		else if (focus) fieldNamed(root.current, focus)?.focus();
	}, [problems, focus]);
	useEffect(() => {
		if (page === 'listing' && focus) fieldNamed(root.current, focus)?.focus();
	}, [page]);
}

const fieldNamed = (root: HTMLElement | null, name: string) =>
	root?.querySelector<HTMLElement>(
		name === 'channelId'
			? '[data-field="channelId"] button, [data-field="leadChannel"] input'
			: `[data-field="${name}"] :is(input, textarea, button)`,
	);

const problemWords =
	(problems: readonly Problem[], text: ReturnType<typeof useText>): FormPart['problemAt'] =>
	(field) => {
		const problem = problems.find((candidate) => candidate.field === field);
		return problem && text(`problem_${problem.code}`);
	};

function submit(event: Event, send: () => void) {
	event.preventDefault();
	send();
}

/**
 * Ctrl+Enter (Cmd+Enter on a Mac) does what the filled button says, from anywhere; Enter alone in a field doesn't send, it
 * is too easily pressed. Escape leaves a page before it closes the popup.
 */
function onKey(event: KeyboardEvent, { page, close, known, onSend, open }: Parts & { page?: FormPage }) {
	if (event.key === 'Escape' && page && !event.defaultPrevented) {
		event.preventDefault();
		close();
	}
	if (event.key !== 'Enter' || event.defaultPrevented) return;
	if (event.ctrlKey || event.metaKey) {
		if (page === 'timeline' || page === 'past-leads') return;
		if (isSentBefore(known) && isLikelyLogged(known)) {
			event.preventDefault();
			open('timeline');
		} else submit(event, onSend);
	} else if (event.target instanceof HTMLInputElement) event.preventDefault();
}
