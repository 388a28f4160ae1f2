import type { Text } from '@/components/text';
import type { Telling } from './part';

/** A sample is told as the lead that it stands for, and says at once that it is none. */
export function sampleTelling({ seal, foot }: Telling, isAccepted: boolean, text: Text): Telling {
	if (isAccepted)
		return {
			seal,
			title: text('sample_accepted'),
			hint: text('sample_accepted_hint'),
			after: <p class="small soft">{text('sample_next')}</p>,
			foot,
		};
	return {
		seal,
		title: 'left' in seal ? text('sample_saved', Math.ceil(seal.left)) : text('sample_saved_now'),
		hint: text('sample_saved_hint'),
		foot,
	};
}
