import { Icon } from '@/components/parts/icon';
import type { IconName } from '@/components/parts/icons';
import { type Count, type Text, useCount, useText } from '@/components/text';
import { dayTime } from '@/components/times';
import type { Pending } from '@/lib/delivery/pending';
import { type ChannelHealth, isGone } from '@/lib/setup/channel-health';

interface HealthProps {
	health?: ChannelHealth;
	pending?: Pending;
}

interface Said {
	words: string;
	icon: IconName;
	tone: 'good-text' | 'warn-text' | 'bad-text';
}

/** How the leads of a channel fare, in words: the worst of it, and all of it for the pointer and a screen reader. */
export function Health(props: HealthProps) {
	const text = useText();
	const count = useCount();
	const [worst, ...others] = saidOf(props, text, count);
	if (!worst) return <span class="soft">{text('options_health_unused')}</span>;
	const all = [worst, ...others].map(({ words }) => words).join(' · ');
	return (
		<>
			<Icon name={worst.icon} size={14} class={worst.tone} />
			<span class="cut" title={all}>
				{worst.words}
			</span>
			{others.length > 0 && <span class="hidden">{others.map(({ words }) => words).join(' · ')}</span>}
		</>
	);
}

/** What there is to say, the worst first. */
function saidOf({ health, pending }: HealthProps, text: Text, count: Count): Said[] {
	const { acceptedAt, refusal } = health ?? {};
	const { waiting = [], refused = [] } = pending ?? {};
	const now = Date.now();
	const isRefused = refusal !== undefined && refusal.at > (acceptedAt ?? 0);
	const said: (Said | false)[] = [
		isGone(health) && bad('i-no', text('options_health_gone')),
		refused.length > 0 && bad('i-no', count('options_health_refused_leads', refused.length)),
		isRefused && bad('i-no', refusalWords(refusal, now, text)),
		waiting.length > 0 && {
			icon: 'i-clock',
			tone: 'warn-text',
			words: count('options_health_waiting', waiting.length),
		},
		acceptedAt !== undefined && {
			icon: 'i-ok',
			tone: 'good-text',
			words: text('options_health_accepted', dayTime(acceptedAt, now, text)),
		},
	];
	return said.filter((one) => one !== false);
}

const bad = (icon: IconName, words: string): Said => ({ icon, tone: 'bad-text', words });

function refusalWords(
	{ at, status, requestId }: NonNullable<ChannelHealth['refusal']>,
	now: number,
	text: Text,
): string {
	const words = text('options_health_refused_at', dayTime(at, now, text), status);
	return requestId ? text('options_health_request', words, requestId) : words;
}
