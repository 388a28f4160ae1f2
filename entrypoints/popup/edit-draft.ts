import { changesOf } from '@/lib/draft/changes';
import type { Draft } from '@/lib/draft/draft';
import { choose, choosePreset } from '@/lib/draft/edit';
import type { SetUp } from '@/lib/setup/set-up';
import type { Drafting } from './drafting';
import type { FormDeps } from './form-deps';
import type { FormStore } from './form-store';

/** How a draft changes: it is kept at once, and goes where the rules say. */
function createChanges({ get, dispatch, fail }: FormStore, drafting: Drafting, { send, now, newId }: FormDeps) {
	const form = newId();
	let count = 0;
	let onDisk: Draft | undefined;

	const keep = (draft: Draft): void => {
		if (!draft.pageKey) return;
		count += 1;
		const changes = onDisk?.id === draft.id ? changesOf(onDisk, draft) : undefined;
		onDisk = draft;
		void send('saveDraft', { draft: { ...draft, writer: { form, count } }, changes }).catch(fail);
	};

	/** The draft as it was found on disk: what is kept of it is what differs, also when a page or a rule has changed it. */
	const foundOnDisk = (draft: Draft | undefined): void => {
		onDisk = draft;
	};

	const take = (draft: Draft) => {
		const edited = { ...draft, updatedAt: Math.max(now(), get().draft.updatedAt + 1) };
		dispatch({ name: 'edited', draft: edited });
		keep(edited);
	};

	const edit = (change: (draft: Draft) => Draft): void => {
		const { draft, setUp } = get();
		take(drafting.underRules(draft, change(draft), setUp));
	};

	const reroute = (change: (draft: Draft) => Draft): void => {
		const { draft, setUp } = get();
		take(drafting.rerouted(draft, change(draft), setUp));
	};

	return { keep, foundOnDisk, edit, reroute };
}

/** The editing of a draft: what is typed is kept at once, and goes where the rules, the presets and the user say. */
export function createEditing(store: FormStore, drafting: Drafting, deps: FormDeps) {
	const { get, dispatch, attempt } = store;
	const { send, newId } = deps;
	const { reroute, ...changes } = createChanges(store, drafting, deps);
	const { edit } = changes;
	return {
		...changes,

		/** Sends it to that channel, with what the channel fills in on its own. */
		chooseChannel: (channelId: string): void => reroute((draft) => choose(draft, { channelId })),

		/** Fills in what the preset says; without one, what there would have been. */
		choosePreset: (presetId: string | undefined): void =>
			reroute((draft) =>
				choosePreset(
					draft,
					get().setUp?.presets.find(({ id }) => id === presetId),
				),
			),

		/** Another page, or the brokerage, has changed the set-up: the draft goes where it says now. */
		changeSetUp: (setUp: SetUp, setUpBefore = get().setUp): void => {
			const { draft } = get();
			dispatch({ name: 'set-up', setUp, draft: drafting.rerouted(draft, draft, setUp, setUpBefore) });
		},

		/** Saves the first channel from the form itself and chooses it. */
		saveChannel: (leadChannel: string, label: string): Promise<void> =>
			attempt(async () => {
				const id = newId();
				await send('saveChannel', {
					channel: { id, label, accountPath: [], color: 'slate', leadChannel, position: 0 },
				});
				edit((draft) => choose(draft, { channelId: id }));
				// The button that was pressed goes away with the notice, and would take the keyboard with it.
				dispatch({ name: 'focused', focus: 'first_name' });
			}),
	};
}

export type Editing = ReturnType<typeof createEditing>;
