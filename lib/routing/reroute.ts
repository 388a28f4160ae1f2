import type { Draft } from '@/lib/draft/draft';
import { isEnforced } from '@/lib/draft/draft-state';
import { cutValue } from '@/lib/lead/fields';
import { withoutEmpty } from '@/lib/parse/without-empty';
import { routed } from './new-draft';
import type { Route } from './route';

/**
 * The draft on another route: `before` is what it was made with. What the user has changed by hand stays; tags that
 * the first route has given go, and those of the second come, whatever else was added or taken out.
 */
export function reroute(draft: Draft, before: Route, after: Route): Draft {
	const touched = new Set(draft.touched);
	const { note = '', lead_source } = draft.values;
	const values = {
		...draft.values,
		note: cutValue('note', withFirstLine(note, before.notePrefix, after.notePrefix)) || undefined,
		lead_source: touched.has('lead_source') && !isEnforced(after.ruling, 'leadSource') ? lead_source : after.leadSource,
	};
	return {
		...draft,
		...routed(after),
		values: withoutEmpty(values),
		tags: exchange(draft.tags, before.tags, after.tags),
		assignees: touched.has('assignees') && !isEnforced(after.ruling, 'assignees') ? draft.assignees : after.assignees,
		channelId: touched.has('channelId') && !isEnforced(after.ruling, 'channelId') ? draft.channelId : after.channelId,
	};
}

function exchange(tags: readonly string[], before: readonly string[], after: readonly string[]): string[] {
	const kept = tags.filter((tag) => after.includes(tag) || !before.includes(tag));
	return [...new Set([...kept, ...after.filter((tag) => !before.includes(tag))])];
}

/** A first line that the user has changed is their own. */
function withFirstLine(note: string, before: string | undefined, after: string | undefined): string {
	if (before === after) return note;
	const hadIt = before !== undefined && `${note}\n`.startsWith(`${before}\n`);
	const rest = hadIt ? note.slice(before.length + 1) : note;
	return after === undefined ? rest : `${after}\n${rest}`;
}
