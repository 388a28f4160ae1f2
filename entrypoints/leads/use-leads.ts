import { useEffect, useState } from 'preact/hooks';
import { EMPTY_LIST, LeadList, type ListState } from './lead-list';

/** All leads, live. */
export function useLeads(): ListState {
	const [state, show] = useState<ListState>(EMPTY_LIST);
	useEffect(() => {
		const list = new LeadList(show);
		void list.open();
		return () => list.close();
	}, []);
	return state;
}
