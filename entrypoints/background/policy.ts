import { failureCode } from '@/lib/lead/failure';
import { log } from '@/lib/platform/log';
import { watchManagedStorage } from '@/lib/platform/managed';
import { database, expectOpen } from '@/lib/store/database/database';
import { keepPolicy } from '@/lib/store/policy';

/** Keeps the brokerage's policy at hand: as it is when the worker starts, and after each change of it. */
export function followPolicy(): void {
	let followed = follow();
	watchManagedStorage(() => {
		// One after the other: what the browser said earlier, but is kept later, would undo what it says now.
		followed = followed.then(follow);
	});
}

async function follow(): Promise<void> {
	try {
		await expectOpen(database);
		await keepPolicy();
	} catch (error) {
		log('policy not kept', { code: failureCode(error) }, error);
	}
}
