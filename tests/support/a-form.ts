import './fake-database';
import { afterEach, vi } from 'vitest';
import { handlers } from '@/entrypoints/background/commands';
import { createForm, type Form } from '@/entrypoints/popup/form';
import * as formData from '@/entrypoints/popup/form-data';
import type { FormDeps, Opening } from '@/entrypoints/popup/form-deps';
import * as pageDraft from '@/entrypoints/popup/page-draft';
import type { TabReading } from '@/entrypoints/popup/read-tab';
import type { TargetTab } from '@/entrypoints/popup/target-tab';
import { editField } from '@/lib/draft/edit';
import { Failure, failureCode } from '@/lib/lead/failure';
import type { Field } from '@/lib/lead/fields';
import type { CommandName, Request } from '@/lib/messages/contract';
import type { Reading } from '@/lib/page/reading';
import { text } from '@/lib/platform/text';
import { database, draftDatabase, expectOpen } from '@/lib/store/database/database';
import { until } from './until';

// What is saved here is not sent: the lock that a run waits for is never given.
vi.stubGlobal('navigator', { locks: { request: async () => undefined } });

/** A channel that can be saved and sent to. */
export const CHANNEL = {
	id: '0b0e7c2a-0000-4000-8000-000000000001',
	label: 'Inquiries',
	accountPath: [],
	color: 'slate',
	leadChannel: '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
	position: 0,
} as const;

export const TAB: TargetTab = { id: 7, key: 'https://homes.example.com/homes/62' };

/** What a tab gives when it answers at once. */
export const answering = (reading: Reading | undefined): TabReading => ({
	reading,
	late: Promise.resolve(reading),
	gesture: {},
});

/** The background, asked without a wire. */
export const send = (async <Name extends CommandName>(command: Name, request: Request<Name>) => {
	// Messages arrive one after the other.
	await new Promise((resume) => setTimeout(resume));
	try {
		await expectOpen(database, draftDatabase);
		return await (handlers[command] as (asked: Request<Name>) => Promise<unknown>)(request);
	} catch (error) {
		throw new Failure(failureCode(error));
	}
}) as FormDeps['send'];

/** What is different in the world of a form under test. */
export interface World extends Partial<FormDeps> {
	tab?: TargetTab;
	/** What the page says, at once. */
	reading?: Reading;
	/** In place of what opening the form begins. */
	opening?: () => Partial<Opening>;
}

const stops = new Set<() => void>();

/** A form that is closed follows nothing any more. */
afterEach(() => {
	for (const stop of stops) stop();
	stops.clear();
});

const stoppable = (data: typeof formData): typeof formData => ({
	...data,
	watchSetUp: (...args) => untilClosed(data.watchSetUp(...args)),
	watchDrafts: (...args) => untilClosed(data.watchDrafts(...args)),
	watchLead: (...args) => untilClosed(data.watchLead(...args)),
});

function untilClosed(stop: () => void): () => void {
	stops.add(stop);
	return stop;
}

/** A form in a world where everything works but for what is given; nothing is opened yet. */
export function aForm({ tab = TAB, reading, opening = () => ({}), ...deps }: World = {}): {
	form: Form;
	open: () => Promise<void>;
} {
	const loadData = async () => stoppable(await (deps.loadData ?? (async () => formData))());
	const startOpening = (): Opening => ({
		tab: Promise.resolve(tab),
		read: Promise.resolve(answering(reading)),
		onDisk: loadData().then((data) => data.readForPage(tab, Date.now())),
		...opening(),
	});
	const form = createForm(
		{
			send,
			startOpening,
			readTab: async () => answering(reading),
			whenComplete: async () => undefined,
			painted: async () => undefined,
			openWindow: async () => undefined,
			loadPageDraft: async () => pageDraft,
			text,
			now: Date.now,
			newId: () => crypto.randomUUID(),
			...deps,
			loadData,
		},
		false,
	);
	return { form, open: () => form.openPage(startOpening()) };
}

/** Types into a form's field. */
export const type = (form: Form, field: Field, value: string) => form.edit((draft) => editField(draft, field, value));

/** Waits until the form shows something. */
export const untilShown = (form: Form, what: string, isShown: (state: ReturnType<Form['state']>) => boolean) =>
	until(what, async () => isShown(form.state()));
