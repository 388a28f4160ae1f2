import type { SetUp } from '@/lib/setup/set-up';
import type { Editing } from './edit-draft';
import type { FormDeps } from './form-deps';
import type { FormStore } from './form-store';

/** Reads the set-up, and follows what pages and the brokerage's policy change of it. */
export function createSetUpFeed({ fail }: FormStore, editing: Editing, { loadData }: FormDeps) {
	let isFollowed = false;

	/** Follows it from here on; once is enough, unless it failed. */
	const follow = async (): Promise<void> => {
		if (isFollowed) return;
		isFollowed = true;
		const failed = (error: unknown) => {
			isFollowed = false;
			fail(error);
		};
		await loadData().then(({ watchSetUp }) => watchSetUp((setUp) => editing.changeSetUp(setUp), failed), failed);
	};

	return {
		follow,
		/** Reads enough of it to send by, and follows it. */
		read: async (): Promise<SetUp> => {
			const setUp = await (await loadData()).readSetUp();
			void follow();
			return setUp;
		},
	};
}

export type SetUpFeed = ReturnType<typeof createSetUpFeed>;
