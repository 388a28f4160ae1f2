import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '@/entrypoints/live/save-file';
import { failureCode } from '@/lib/lead/failure';
import { send } from '@/lib/messages/send';
import { log } from '@/lib/platform/log';
import { exportUnreadable, type UnreadableCounts, unreadableRows } from '@/lib/store/database/unreadable';
import type { Run } from './outcome';

/** How many entries of each table can't be read; counted when the page has nothing else to do, since every row is looked at. */
export function useUnreadable(run: Run) {
	const [counts, setCounts] = useState<UnreadableCounts>({});
	const count = () =>
		unreadableRows().then(setCounts, (error: unknown) =>
			log('unreadable rows not counted', { code: failureCode(error) }, error),
		);
	useEffect(() => {
		const idle = requestIdleCallback(() => void count());
		return () => cancelIdleCallback(idle);
	}, []);
	return {
		counts,
		onSave: () =>
			void run(async () => {
				const rows = JSON.stringify(await exportUnreadable(), undefined, '\t');
				saveFile('rechat-damaged-entries', 'json', [rows, '\n'], Date.now());
			}),
		onRemove: () =>
			void run(async () => {
				await send('removeUnreadable', {});
				await count();
			}),
	};
}
