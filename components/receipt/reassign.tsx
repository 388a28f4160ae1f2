import { useState } from 'preact/hooks';
import { Button } from '@/components/parts/button';
import { AgentPicker } from '@/components/pickers/agent-picker';
import { useText } from '@/components/text';
import type { Delivery } from '@/lib/delivery/delivery';
import type { FollowUp } from '@/lib/delivery/follow-up';
import { lastAsked } from '@/lib/delivery/last-asked';
import { assigneeName, foundBy } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { dateFormat } from '@/lib/parse/date-format';
import type { SetUp } from '@/lib/setup/set-up';

interface ReassignProps {
	delivery: Delivery;
	followUps: readonly FollowUp[];
	setUp?: SetUp;
	onReassign: (assignees: Assignee[]) => void;
}

/** Requests other agents: says whom that replaces, as far as this browser knows. */
export function Reassign({ delivery, followUps, setUp, onReassign }: ReassignProps) {
	const text = useText();
	const last = lastAsked(delivery, followUps);
	const [assignees, setAssignees] = useState<Assignee[]>([]);
	const [isRefused, setRefused] = useState(false);
	const isFindable = assignees.length > 0 && assignees.every(foundBy);
	const reassign = () => {
		setRefused(!isFindable);
		if (isFindable) onReassign(assignees);
	};
	const names = last.assignees.map(assigneeName).join(', ') || text('reassign_nobody');
	return (
		<section class="panel" aria-label={text('receipt_reassign')}>
			<div class="group one">
				<AgentPicker
					assignees={assignees}
					onChange={setAssignees}
					none={text('leads_swap_choose')}
					problem={
						isRefused ? text(assignees.length > 0 ? 'problem_assignee_unfindable' : 'reassign_choose') : undefined
					}
					setUp={setUp}
				/>
			</div>
			<p class="small soft">{text('reassign_replaces', names, day(last.at))}</p>
			<Button kind="primary" size="large" isWide onClick={reassign}>
				{text('reassign_do')}
			</Button>
		</section>
	);
}

const day = dateFormat({ day: 'numeric', month: 'short' });
