import { GROUPS, type Group } from '@/lib/delivery/standing';
import type { LeadFilter } from '@/lib/lead-list/search';

/** What the page's own address asks for: `leads.html?show=needs-you`, `leads.html?lead=ID`, `leads.html?open=lead`. */
export function askedFor(search: string): { filter: LeadFilter; leadId?: string; isOpening: boolean } {
	const asked = new URLSearchParams(search);
	const group = asked.get('show') ?? '';
	return {
		filter: { text: '', group: isGroup(group) ? group : undefined },
		leadId: asked.get('lead') ?? undefined,
		isOpening: asked.has('open'),
	};
}

const isGroup = (name: string): name is Group => GROUPS.some((group) => group === name);
