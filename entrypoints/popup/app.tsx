import { useRef, useState } from 'preact/hooks';
import { CaptureForm } from '@/components/capture-form/capture-form';
import { Receipt } from '@/components/receipt/receipt';
import { RosterContext } from '@/components/roster';
import { useText } from '@/components/text';
import { useKnownAgents } from '@/entrypoints/live/use-known-agents';
import { useNow } from '@/entrypoints/live/use-now';
import { useWake } from '@/entrypoints/live/use-wake';
import { browser } from '@/lib/platform/browser';
import { RECHAT } from '@/lib/rechat/api';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';
import { Header } from './header';
import { pastLeadParts } from './past-leads';
import { useFocus } from './use-focus';
import { useKnown } from './use-known';

/** The form, or the receipt of what was sent with it. */
export function App({ session }: { session: FormSession }) {
	const state = useSession(session);
	const text = useText();
	const now = useNow(state.delivery?.state.name === 'saved');
	const root = useRef<HTMLDivElement>(null);
	useWake();
	const lead = { id: state.delivery?.id ?? state.draft.id };
	const known = useKnown(session, state);
	useFocus(root, state);
	const agents = useKnownAgents(state.isRead && state.setUp !== undefined);
	return (
		<RosterContext.Provider value={agents}>
			<div ref={root}>
				<Header state={state} session={session} />
				{state.delivery ? (
					<Receipt
						delivery={state.delivery}
						followUps={state.followUps}
						isPinned={state.isPinned}
						setUp={state.setUp}
						now={now}
						failure={state.failure && text(`failure_${state.failure}`)}
						onUndo={() => session.reopen('first_name')}
						onRetry={() => session.ask('retryLead', lead)}
						onDismiss={() => session.ask('dismissLead', lead)}
						onEdit={session.reopen}
						onAllow={() => void allow(() => session.ask('wake', {}))}
						onChangeLead={(change) => session.ask('changeLead', { ...lead, change })}
						onRetryChange={(id) => session.ask('retryChange', { id })}
						onPin={(isPinned) => session.ask(isPinned ? 'pinLead' : 'unpinLead', lead)}
						onBack={state.delivery.id === state.draft.id ? undefined : session.backToForm}
						onNewLead={state.draft.tabId === undefined ? undefined : session.startNew}
						onCopy={copy}
					/>
				) : (
					<CaptureForm
						{...state}
						known={known}
						{...pastLeadParts(session, state)}
						edit={session.edit}
						onSend={session.send}
						onChooseChannel={session.chooseChannel}
						onChoosePreset={session.choosePreset}
						onSaveChannel={(leadChannel) => session.saveChannel(leadChannel, text('no_channel_label'))}
						onOpenOptions={() => void browser.runtime.openOptionsPage()}
						onCopy={copy}
					/>
				)}
			</div>
		</RosterContext.Provider>
	);
}

function useSession(session: FormSession): FormState {
	const [state, show] = useState(session.state);
	session.show = show;
	return state;
}

/** The browser asks the user; only a click may do that. */
async function allow(send: () => Promise<void>): Promise<void> {
	if (await browser.permissions.request({ origins: [`${RECHAT}/*`] })) await send();
}

const copy = (text: string) => navigator.clipboard.writeText(text);
