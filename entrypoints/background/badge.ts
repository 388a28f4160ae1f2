import { failureCode } from '@/lib/lead/failure';
import { browser } from '@/lib/platform/browser';
import { log } from '@/lib/platform/log';
import { text } from '@/lib/platform/text';
import { countOpenLeads } from '@/lib/store/deliveries';

const ATTENTION = '#b3261e';
const WAITING = '#5f6368';

/** Shows on the toolbar button how many leads need the user, else how many wait to be sent. */
export async function showBadge(): Promise<void> {
	try {
		const { attention, waiting } = await countOpenLeads();
		await browser.action.setBadgeBackgroundColor({ color: attention > 0 ? ATTENTION : WAITING });
		await browser.action.setBadgeText({ text: String(attention || waiting || '') });
		await browser.action.setTitle({ title: title(attention, waiting) });
	} catch (error) {
		log('badge failed', { code: failureCode(error) }, error);
	}
}

function title(attention: number, waiting: number): string {
	if (attention > 0) return text('badge_attention', attention);
	return waiting > 0 ? text('badge_waiting', waiting) : text('extensionName');
}
