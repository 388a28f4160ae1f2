import { writeCarriedDraft } from '@/lib/draft/carried-draft';
import type { Draft } from '@/lib/draft/draft';

/** Copies the draft as a text that the form on another computer can open. */
export const copyDraft = (draft: Draft): Promise<void> => navigator.clipboard.writeText(writeCarriedDraft(draft));

/** Saves it as a file. The whole text is in the address: a popup that closes over the browser's question where to save takes nothing with it. */
export function saveDraftFile(draft: Draft): void {
	const link = document.createElement('a');
	link.href = `data:application/json;charset=utf-8,${encodeURIComponent(writeCarriedDraft(draft))}`;
	link.download = `rechat-lead-${new Date().toISOString().slice(0, 10)}.json`;
	link.click();
}
