import { useEffect, useMemo, useRef } from 'preact/hooks';
import { LeadDetail } from '@/components/leads/lead-detail';
import { useText } from '@/components/text';
import { useLive } from '@/entrypoints/live/use-live';
import { useNow } from '@/entrypoints/live/use-now';
import { isCorrectable } from '@/lib/delivery/corrections';
import type { Delivery } from '@/lib/delivery/delivery';
import type { CommandName, Request } from '@/lib/messages/contract';
import { send } from '@/lib/messages/send';
import { browser } from '@/lib/platform/browser';
import { openDraftWindow } from '@/lib/platform/form-window';
import { RECHAT } from '@/lib/rechat/api';
import type { SetUp } from '@/lib/setup/set-up';
import { readDelivery } from '@/lib/store/deliveries';
import { followUpsOf } from '@/lib/store/follow-ups';
import { isPinned } from '@/lib/store/pins';
import type { useOutcome } from './outcome';
import { secondOf } from './second-lead';

interface LeadPaneProps {
	id: string;
	setUp: SetUp;
	run: ReturnType<typeof useOutcome>['run'];
	onClose: () => void;
}

/** One lead, live, with all that can be done to it. */
export function LeadPane({ id, setUp, run, onClose }: LeadPaneProps) {
	const text = useText();
	const root = useRef<HTMLDivElement>(null);
	const { delivery, followUps = [], pinned = false } = useLead(id, onClose) ?? {};
	const now = useNow(delivery?.state.name === 'saved');
	const isShown = delivery?.id === id;
	useEffect(() => {
		if (isShown) root.current?.querySelector<HTMLElement>('.detail')?.focus();
	}, [isShown]);
	useEscape(onClose);
	if (!isShown) return null;
	const ask = <Name extends CommandName>(command: Name, request: Request<Name>, words?: string) =>
		void run(() => send(command, request), words);
	return (
		<div ref={root} class="pane">
			<LeadDetail
				key={id}
				delivery={delivery}
				followUps={followUps}
				isPinned={pinned}
				setUp={setUp}
				now={now}
				onClose={onClose}
				onUndo={() => void run(() => undo(id))}
				onRetry={() => ask('retryLead', { id, attempts: delivery.attempts.length })}
				onDismiss={() => ask('dismissLead', { id })}
				onEdit={() => void run(() => edit(delivery))}
				onMove={(channelId) =>
					isCorrectable(delivery)
						? ask('moveLeads', { ids: [id], channelId }, text('leads_move_one_done'))
						: ask('copyLeads', { copies: [secondOf(id)], channelId }, text('leads_copy_done'))
				}
				onRemove={() => ask('removeLeads', { ids: [id] }, text('leads_remove_one_done'))}
				onAllow={() => void run(allow)}
				onChangeLead={(change) => ask('changeLead', { id, change })}
				onRetryChange={(followUp) => ask('retryChange', { id: followUp.id, attempts: followUp.attempts })}
				onPin={(wanted) => ask(wanted ? 'pinLead' : 'unpinLead', { id })}
				onCopy={(copied) => navigator.clipboard.writeText(copied)}
			/>
		</div>
	);
}

/** What the database has of a lead at any time; `onGone` is called once it has it no more. */
function useLead(id: string, onGone: () => void) {
	const read = useMemo(
		() => async () => ({
			delivery: await readDelivery(id),
			followUps: await followUpsOf(id),
			pinned: await isPinned(id),
		}),
		[id],
	);
	const { value } = useLive(read);
	const isGone = value !== undefined && value.delivery === undefined;
	useEffect(() => {
		if (isGone) onGone();
	}, [isGone]);
	return value;
}

/** Escape closes the pane, unless it closes a list of offers. */
function useEscape(close: () => void): void {
	useEffect(() => {
		const listen = ({ key, target }: KeyboardEvent) => {
			const isInOffers = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
			if (key === 'Escape' && !isInOffers) close();
		};
		document.addEventListener('keydown', listen, true);
		return () => document.removeEventListener('keydown', listen, true);
	});
}

/** Back to the form, in a window: the page it came from may be long closed. */
async function undo(id: string): Promise<void> {
	await send('reopenLead', { id });
	await openDraftWindow(id);
}

async function edit(delivery: Delivery): Promise<void> {
	const draftId = isCorrectable(delivery) ? delivery.id : crypto.randomUUID();
	await send('editLead', { id: delivery.id, draftId });
	await openDraftWindow(draftId);
}

/** The browser asks the user; only a click may do that. */
async function allow(): Promise<void> {
	if (await browser.permissions.request({ origins: [`${RECHAT}/*`] })) await send('wake', {});
}
