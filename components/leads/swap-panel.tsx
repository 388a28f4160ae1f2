import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AssigneeInput } from '@/components/capture-form/assignee-input';
import { type Count, useCount, useText } from '@/components/text';
import { type AskedLead, askedAgents, planSwap, type SwapPlan } from '@/lib/delivery/swap';
import { assigneeName, isSameAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import type { SetUp } from '@/lib/setup/set-up';
import { readyToAsk } from './ready-to-ask';

interface SwapPanelProps {
	/** All leads; absent while they are read. */
	leads?: readonly AskedLead[];
	setUp: SetUp;
	onSwap: (ids: string[], left: Assignee, by: Assignee) => void;
	onClose: () => void;
}

/** Puts another agent in the place of one who left, in all leads: says in how many, and which it can't reach. */
export function SwapPanel({ leads, setUp, onSwap, onClose }: SwapPanelProps) {
	const text = useText();
	const root = useRef<HTMLElement>(null);
	const agents = useMemo(() => askedAgents(leads ?? []), [leads]);
	const [left, setLeft] = useState<Assignee>();
	const plan = useMemo(() => left && planSwap(leads ?? [], left), [leads, left]);
	useLayoutEffect(() => root.current?.focus(), []);
	return (
		<section ref={root} class="bulk swap" aria-label={text('leads_swap')} tabIndex={-1}>
			<div class="actions">
				<strong>{text('leads_swap')}</strong>
				<span class="soft">{text('leads_swap_reach')}</span>
				<button type="button" class="link" onClick={onClose}>
					{text('leads_close')}
				</button>
			</div>
			{!leads && <p role="status">{text('leads_swap_reading')}</p>}
			{leads && agents.length === 0 && <p>{text('leads_swap_nobody')}</p>}
			{agents.length > 0 && <LeftAgent agents={agents} onChoose={setLeft} />}
			{left && plan && <Replacement key={assigneeName(left)} {...{ left, plan, setUp, onSwap }} />}
		</section>
	);
}

/** Who left: one of those whom the leads ask for. */
function LeftAgent({ agents, onChoose }: { agents: readonly Assignee[]; onChoose: (agent?: Assignee) => void }) {
	const text = useText();
	const id = useId();
	return (
		<div class="field panel">
			<label for={id}>{text('leads_swap_left')}</label>
			<select id={id} onChange={({ currentTarget }) => onChoose(agents[currentTarget.selectedIndex - 1])}>
				<option>{text('leads_swap_choose')}</option>
				{agents.map((agent) => (
					<option key={JSON.stringify(agent)}>{describe(agent)}</option>
				))}
			</select>
		</div>
	);
}

interface ReplacementProps extends Pick<SwapPanelProps, 'setUp' | 'onSwap'> {
	left: Assignee;
	plan: SwapPlan;
}

function Replacement({ left, plan, setUp, onSwap }: ReplacementProps) {
	const text = useText();
	const count = useCount();
	const [chosen, choose] = useState<Assignee[]>([]);
	const [isTried, setTried] = useState(false);
	const [by] = chosen;
	const problem = by && isSameAgent(by, left) ? 'leads_swap_same' : readyToAsk(chosen);
	const swap = () => {
		setTried(true);
		if (by && !problem) onSwap(plan.ids, left, by);
	};
	return (
		<section class="panel" aria-label={text('leads_swap_by')}>
			<strong>{text('leads_swap_by')}</strong>
			<AssigneeInput
				assignees={chosen}
				// One for one: who is chosen last takes the place of who was chosen before.
				onChange={(change) => choose((agents) => change(agents).slice(-1))}
				problem={isTried && problem ? text(problem) : undefined}
				setUp={setUp}
			/>
			{hintsOf(plan, count).map((hint) => (
				<p key={hint} class="soft">
					{hint}
				</p>
			))}
			<button type="button" class="primary" disabled={plan.ids.length === 0} onClick={swap}>
				{count('leads_swap_do', plan.ids.length)}
			</button>
		</section>
	);
}

const hintsOf = ({ accepted, waiting, skipped }: SwapPlan, count: Count): string[] =>
	[
		accepted > 0 && count('leads_swap_accepted', accepted),
		waiting > 0 && count('leads_swap_waiting', waiting),
		skipped > 0 && count('leads_swap_skipped', skipped),
	].filter((hint) => hint !== false);

/** Two agents may have one name. */
function describe(agent: Assignee): string {
	const { email, phone_number, mls, mls_id } = agent;
	const name = assigneeName(agent);
	const rest = email || phone_number || (mls_id && `${mls} ${mls_id}`);
	return rest && rest !== name ? `${name} · ${rest}` : name;
}
