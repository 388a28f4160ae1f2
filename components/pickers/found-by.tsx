import { useMemo } from 'preact/hooks';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import { assigneeName, foundBy } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import type { RosterAgent } from '@/lib/roster/roster-agent';

interface FoundByProps {
	/** As Rechat looks for them: without a phone that others share. */
	agent: Assignee & Pick<RosterAgent, 'office'>;
}

/** How Rechat finds an agent, after their office; amber where it can't, or can't tell them from others of the same name. */
export function FoundBy({ agent }: FoundByProps) {
	const text = useText();
	const by = foundBy(agent);
	const namesakes = useNamesakes(agent);
	if (!by) return <span class="small warn-text line">{text('found_by_nothing')}</span>;
	if (namesakes > 1) return <span class="small warn-text line">{text('found_by_name_shared', namesakes)}</span>;
	return <span class="small soft cut line">{[agent.office, text(`found_by_${by}`)].filter(Boolean).join(' · ')}</span>;
}

/** How many agents of the roster have the name, when Rechat can look for nothing else: it can't tell them apart. */
function useNamesakes(agent: Assignee): number {
	const { roster } = useRoster();
	return useMemo(() => {
		if (foundBy(agent) !== 'name' || !roster) return 0;
		const name = assigneeName(agent).toLowerCase();
		return roster.find(name, 5).filter((other) => assigneeName(other).toLowerCase() === name).length;
	}, [agent, roster]);
}
