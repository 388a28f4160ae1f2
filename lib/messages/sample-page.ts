import * as z from 'zod/mini';
import type { Reading } from '@/lib/page/reading';
import { browser } from '@/lib/platform/browser';

/**
 * The form's questions to the sample page: the browser lets no script into the extension's own pages, so this one reads
 * itself with the same readers that are put into others.
 */
const Question = z.object({ read: z.enum(['page', 'selection', 'around']), link: z.optional(z.string()) });
export type Question = z.infer<typeof Question>;

/** What answers each. */
export interface Readers {
	page: () => Reading;
	selection: () => string | undefined;
	around: (link: string) => string | undefined;
}

/** Answers in the sample page. What other pages ask of the background is heard here too, and is not answered. */
export function answerInSamplePage(readers: Readers): void {
	browser.runtime.onMessage.addListener((message: unknown) => {
		const question = Question.safeParse(message);
		if (!question.success) return undefined;
		const { read, link = '' } = question.data;
		return Promise.resolve(readers[read](link));
	});
}
