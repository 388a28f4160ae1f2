import type { Delivery } from '@/lib/delivery/delivery';
import type { SampleLead } from '@/lib/delivery/sample-lead';
import type { FormDeps } from './form-deps';
import type { FormStore } from './form-store';

/** Follows one lead at a time, and shows its receipt. */
export function createFeed({ dispatch, fail }: FormStore, { loadData, now }: FormDeps) {
	let unfollow: (() => void) | undefined;

	const stop = () => {
		unfollow?.();
		unfollow = undefined;
	};

	/** Shows the receipt of a lead: the draft's own, or an earlier one's. */
	const follow = async (id: string, isOwn: boolean): Promise<void> => {
		stop();
		let isOver = false;
		unfollow = () => {
			isOver = true;
		};
		const { watchLead } = await loadData();
		if (isOver) return;
		unfollow = watchLead(id, (lead) => dispatch(lead ? { name: 'lead', lead, isOwn } : { name: 'lead-gone' }), fail);
	};

	/** Shows the receipt of a sample, as if Rechat took it. */
	const play = ({ saved, accepted, acceptedAt }: SampleLead): void => {
		stop();
		const show = (delivery: Delivery) =>
			dispatch({ name: 'lead', lead: { delivery, followUps: [], isPinned: false }, isOwn: true });
		show(saved);
		const timer = setTimeout(() => show(accepted), acceptedAt - now());
		unfollow = () => clearTimeout(timer);
	};

	return { follow, play, stop };
}

export type Feed = ReturnType<typeof createFeed>;
