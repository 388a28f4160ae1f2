import { failureCode } from '@/lib/lead/failure';
import { browser } from '@/lib/platform/browser';
import { log } from '@/lib/platform/log';
import { removeOldDrafts } from '@/lib/store/drafts';
import { forgetOld } from '@/lib/store/forget';
import { readEffectiveSettings } from '@/lib/store/set-up';

const ALARM = 'housekeeping';
const TWICE_A_DAY = 12 * 60;

/** Removes old drafts and the personal data of old leads, twice a day: never on a lead's way. */
export function keepHouse(): void {
	browser.alarms.onAlarm.addListener((alarm) => {
		if (alarm.name === ALARM) void cleanUp();
	});
	void expectAlarm();
}

/** An alarm that is made again at each start of the worker would never ring. */
async function expectAlarm(): Promise<void> {
	if (!(await browser.alarms.get(ALARM)))
		await browser.alarms.create(ALARM, { delayInMinutes: 5, periodInMinutes: TWICE_A_DAY });
}

async function cleanUp(): Promise<void> {
	try {
		await removeOldDrafts(Date.now());
		await forgetOld((await readEffectiveSettings()).retentionDays, Date.now());
	} catch (error) {
		log('housekeeping failed', { code: failureCode(error) }, error);
	}
}
