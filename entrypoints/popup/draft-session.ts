import type { Draft } from '@/lib/draft/draft';
import { choose, choosePreset } from '@/lib/draft/edit';
import { findProblems } from '@/lib/draft/problems';
import { send } from '@/lib/messages/send';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';
import type { SetUp } from '@/lib/setup/set-up';
import { FormModel } from './form-model';

export type Stored = typeof import('./stored');

/** The editing of a draft: what is typed is kept at once, and goes where the rules, the presets and the user say. */
export class DraftSession extends FormModel {
	protected stored?: Stored;

	/** Another page, or the brokerage, has changed the set-up: the draft goes where it says now. */
	protected changeSetUp = (setUp: SetUp): void => {
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

	/** Goes on with the lead that was begun on another page, or leaves it. */
	continueBegun = (): void =>
		this.set({ draft: this.state.begun ?? this.state.draft, begun: undefined, isRestored: true });
	leaveBegun = (): void => this.set({ begun: undefined });

	/** A problem goes as soon as it is mended; none appears while typing. */
	private stillWrong(draft: Draft) {
		const { problems } = this.state;
		if (problems.length === 0) return problems;
		const now = this.problemsOf(draft);
		return problems.filter(({ field, code }) => now.some((other) => other.field === field && other.code === code));
	}

	protected keep(draft: Draft): void {
		if (draft.pageKey) void send('saveDraft', { draft }).catch(this.fail);
	}

	/** As it would be sent: without phones that lead to somebody else. */
	protected problemsOf(draft: Draft) {
		const { channels = [], sharedPhones = [] } = this.state.setUp ?? {};
		const assignees = draft.assignees.map((agent) => withoutSharedPhone(agent, sharedPhones));
		return findProblems(
			{ ...draft, assignees },
			channels.map(({ id }) => id),
		);
	}
}
