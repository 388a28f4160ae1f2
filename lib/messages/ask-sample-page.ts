import { browser } from '@/lib/platform/browser';
import type { Question, Readers } from './sample-page';

/** The sample page's answer; fails when the tab shows another page. Apart from what answers: the form begins with this. */
export const askSamplePage = <Read extends Question['read']>(
	tabId: number,
	read: Read,
	link?: string,
): Promise<ReturnType<Readers[Read]> | undefined> =>
	browser.tabs.sendMessage(tabId, { read, link } satisfies Question).then((answer) => answer ?? undefined);
