import { useMemo, useState } from 'preact/hooks';
import type { LeadRow } from '@/lib/lead-list/lead-row';

/** Which of the leads in the list are chosen. What a filter hides is not chosen: nothing happens to a lead unseen. */
export interface Selection {
	rows: readonly LeadRow[];
	count: number;
	/** True when all leads in the list are chosen. */
	isAll: boolean;
	has: (id: string) => boolean;
	/** Chooses the lead or no longer; with `isRange` chooses all from the last one that was chosen to this one. */
	toggle: (id: string | undefined, isRange: boolean) => void;
	/** Chooses all from one lead to another. */
	extend: (from: string | undefined, to: string) => void;
	selectAll: () => void;
	clear: () => void;
}

export function useSelection(rows: readonly LeadRow[]): Selection {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [anchor, setAnchor] = useState<string>();
	const selected = useMemo(() => (chosen.size > 0 ? rows.filter(({ id }) => chosen.has(id)) : []), [rows, chosen]);
	const extend = (from: string | undefined, to: string) => {
		const ends = [from, to].map((id) => rows.findIndex((row) => row.id === id)).filter((index) => index >= 0);
		const between = rows.slice(Math.min(...ends), Math.max(...ends) + 1);
		setChosen(new Set([...chosen, ...between.map(({ id }) => id)]));
		setAnchor(to);
	};
	return {
		rows: selected,
		count: selected.length,
		isAll: selected.length > 0 && selected.length === rows.length,
		has: (id) => chosen.has(id),
		extend,
		toggle: (id, isRange) => {
			if (id === undefined) return;
			if (isRange && anchor) return extend(anchor, id);
			const next = new Set(chosen);
			if (!next.delete(id)) next.add(id);
			setChosen(next);
			setAnchor(id);
		},
		selectAll: () => setChosen(new Set(rows.map(({ id }) => id))),
		clear: () => setChosen(new Set()),
	};
}
