import { type Count, type Text, useCount, useText } from '@/components/text';
import type { Pending } from '@/lib/delivery/pending';
import { dateFormat } from '@/lib/parse/date-format';
import { type ChannelHealth, isGone } from '@/lib/setup/channel-health';

interface ChannelHealthLineProps {
	health?: ChannelHealth;
	pending?: Pending;
	/** The channel, in words. */
	name: string;
	tabIndex?: number;
	/** Absent where the leads are moved elsewhere. */
	onMoveLeads?: () => void;
}

/** How the leads of a channel fare: what Rechat said last, and how many hang on it. Nothing for one that was never used. */
export function ChannelHealthLine({ health, pending, name, tabIndex, onMoveLeads }: ChannelHealthLineProps) {
	const text = useText();
	const count = useCount();
	const said = saidLast(health, text);
	const waiting = pending && countWords(pending, count);
	if (!said && !waiting) return null;
	return (
		<div class="health">
			{isGone(health) && <p class="problem">{text('options_health_gone')}</p>}
			{said && <p class="soft">{said}</p>}
			{waiting && (
				<p>
					{waiting}{' '}
					{onMoveLeads && (
						<button
							type="button"
							class="link"
							tabIndex={tabIndex}
							aria-label={text('options_health_move_of', name)}
							onClick={onMoveLeads}
						>
							{text('options_health_move')}
						</button>
					)}
				</p>
			)}
		</div>
	);
}

function saidLast(health: ChannelHealth | undefined, text: Text): string {
	const { acceptedAt, refusal } = health ?? {};
	const refused = refusal && text('options_health_refused', time(refusal.at), refusal.status);
	return [
		acceptedAt !== undefined && text('options_health_accepted', time(acceptedAt)),
		refused && (refusal.requestId ? text('options_health_request', refused, refusal.requestId) : refused),
	]
		.filter(Boolean)
		.join(' · ');
}

/** "3 leads wait, 2 were refused." */
function countWords({ waiting, refused }: Pending, count: Count): string {
	return [
		waiting.length > 0 && count('options_health_waiting', waiting.length),
		refused.length > 0 && count('options_health_refused_leads', refused.length),
	]
		.filter(Boolean)
		.join(' ');
}

const time = dateFormat({
	weekday: 'short',
	day: 'numeric',
	month: 'short',
	hour: 'numeric',
	minute: '2-digit',
});
