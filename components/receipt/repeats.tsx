import { useCount, useText } from '@/components/text';
import { exactTime } from '@/components/times';
import { repeatsOf } from '@/lib/delivery/corrections';
import type { Delivery } from '@/lib/delivery/delivery';

/** For a lead that went out more than once: when that was, what was answered, and why it is safe or what to check. */
export function Repeats({ delivery }: { delivery: Delivery }) {
	const text = useText();
	const count = useCount();
	const repeats = repeatsOf(delivery);
	if (!repeats) return null;
	const { arrivals, isSafe } = repeats;
	return (
		<section class={isSafe ? 'card pad small soft' : 'card pad small warn-text'} aria-label={text('repeats_title')}>
			<p>
				{count('repeats_times', arrivals.length)} {text(isSafe ? 'repeats_safe' : 'repeats_check')}
			</p>
			<ul>
				{arrivals.map(({ at, status }) => (
					<li key={at}>
						{exactTime(at)}: {status === undefined ? text('repeats_no_answer') : text('repeats_answer', status)}
					</li>
				))}
			</ul>
		</section>
	);
}
