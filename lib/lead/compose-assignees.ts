import { parseEmail } from '@/lib/parse/email';
import { phoneToSend } from '@/lib/parse/phone/phone';
import { oneLine } from '@/lib/parse/plain-text';
import { withoutEmpty } from '@/lib/parse/without-empty';
import { eachField, foundBy } from './assignee';
import type { Assignee } from './lead';

/**
 * What Rechat gets for the agents, without those whom it could not find: plain text, nothing empty, a valid email or none,
 * the phone in E.164 when valid, and an MLS id only together with its MLS.
 */
export const composeAssignees = (assignees: readonly Assignee[]): Assignee[] =>
	assignees.filter(foundBy).map((assignee) => {
		const { mls, mls_id, ...said } = eachField((field) => oneLine(assignee[field] ?? ''));
		return withoutEmpty<Assignee>({
			...said,
			email: parseEmail(said.email),
			phone_number: phoneToSend(said.phone_number),
			...(mls && mls_id && { mls, mls_id }),
		});
	});
