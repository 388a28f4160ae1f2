import type { Page } from '@playwright/test';
import type { Draft } from '@/lib/draft/draft';
import { answerTo, draftOf } from '../support/submitted-leads';
import { until } from '../support/until';

/** Every so many leads somebody presses "Send" twice at the same moment. */
const A_DOUBLE_PRESS = 20;
/** Every so many leads a second form is open on the same draft, and sends somebody else. */
const A_RIVAL = 25;

/** Everybody who is to be sent, each as the form would. */
export function draftsOf(count: number, channelIds: readonly string[]): Draft[] {
	const drafts: Draft[] = [];
	for (let number = 0; number < count; number++) {
		const draft = draftOf(channelIds[number % channelIds.length] ?? '', number);
		const before = number % A_RIVAL === A_RIVAL - 1 ? drafts[number - 1] : undefined;
		drafts.push(before ? { ...draft, id: before.id, pageKey: before.pageKey } : draft);
	}
	return drafts;
}

/** As a person would: pressed again until the form says that it is saved. Gives the lead's id. */
const press = async (page: Page, draft: Draft): Promise<string> => {
	const answer = () => answerTo<{ id: string }>(page, 'submitLead', { draft });
	return (await until(`${draft.values.last_name} is saved`, answer, 60)).value.id;
};

/** Sends somebody, now and then by two presses in one moment. Gives the ids that the form was told. */
export const send = (page: Page, draft: Draft, number: number): Promise<string[]> =>
	Promise.all(Array.from({ length: number % A_DOUBLE_PRESS === 0 ? 2 : 1 }, () => press(page, draft)));
