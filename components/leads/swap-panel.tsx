import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/parts/button';
import { SelectCell } from '@/components/parts/cell';
import { AgentPicker } from '@/components/pickers/agent-picker';
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
		<section ref={root} class="strip" aria-label={text('leads_swap')} tabIndex={-1}>
			<header>
				<h2>{text('leads_swap')}</h2>
				<IconButton isSmall icon="i-x" label={text('leads_close')} onClick={onClose} />
			</header>
			<p class="soft">{text('leads_swap_reach')}</p>
			{!leads && <p role="status">{text('leads_swap_reading')}</p>}
			{leads && agents.length === 0 && <p>{text('leads_swap_nobody')}</p>}
			{agents.length > 0 && <LeftAgent agents={agents} left={left} onChoose={setLeft} />}
			{left && plan && <Replacement key={assigneeName(left)} {...{ left, plan, setUp, onSwap }} />}
		</section>
	);
}

interface LeftAgentProps {
	agents: readonly Assignee[];
	left?: Assignee;
	onChoose: (agent?: Assignee) => void;
}

/** Who left: one of those whom the leads ask for. */
function LeftAgent({ agents, left, onChoose }: LeftAgentProps) {
	const text = useText();
	const keys = agents.map((agent) => JSON.stringify(agent));
	return (
		<div class="group one">
			<SelectCell
				label={text('leads_swap_left')}
				value={left ? JSON.stringify(left) : ''}
				options={[
					['', text('leads_swap_choose')],
					...agents.map((agent, place) => [keys[place] ?? '', describe(agent)] as const),
				]}
				onChange={(chosen) => onChoose(agents[keys.indexOf(chosen)])}
			/>
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
		<>
			<div class="group one">
				<AgentPicker
					isSingle
					label={text('leads_swap_by')}
					none={text('leads_swap_choose')}
					assignees={chosen}
					onChange={choose}
					problem={isTried && problem ? text(problem) : undefined}
					setUp={setUp}
				/>
			</div>
			{hintsOf(plan, count).map((hint) => (
				<p key={hint} class="soft">
					{hint}
				</p>
			))}
			<div class="actions">
				<Button kind="primary" disabled={plan.ids.length === 0} onClick={swap}>
					{count('leads_swap_do', plan.ids.length)}
				</Button>
			</div>
		</>
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
