import type { MessageKey } from '@/components/text';
import { readCarriedDraft } from '@/lib/draft/carried-draft';
import { failureCode } from '@/lib/lead/failure';
import { send } from '@/lib/messages/send';
import { openDraftWindow } from '@/lib/platform/form-window';
import { readEffectiveSettings } from '@/lib/store/set-up';
import { failureWords } from './outcome';

/** No lead is longer; in bytes. */
const LARGEST = 400_000;

/**
 * Opens a lead that was carried here in the form, for the default channel of this browser. Returns the key of the words why
 * not, with nothing kept; undefined when it is open.
 */
export async function openCarried(source: File | string): Promise<MessageKey | undefined> {
	const written = await textOf(source);
	if (written === undefined) return 'carry_unreadable';
	const id = crypto.randomUUID();
	const read = readCarriedDraft(written, id, Date.now());
	if (read.problem) return `carry_${read.problem}`;
	try {
		const channelId = (await readEffectiveSettings()).defaultChannelId;
		const routed = channelId === undefined ? {} : { channelId, because: { by: 'default' } as const };
		await send('saveDraft', { draft: { ...read.draft, ...routed } });
		await openDraftWindow(id);
		return undefined;
	} catch (error) {
		return failureWords(failureCode(error));
	}
}

async function textOf(source: File | string): Promise<string | undefined> {
	if (typeof source === 'string') return source;
	return source.size > LARGEST ? '' : source.text().catch(() => undefined);
}
