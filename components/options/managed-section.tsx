import { useText } from '@/components/text';
import type { PolicyProblem } from '@/lib/setup/policy/managed';
import { useManaged } from './managed-context';
import { Section } from './section';

/** Who manages this browser, whom to ask, and what of the policy couldn't be used. */
export function ManagedSection() {
	const text = useText();
	const managed = useManaged();
	if (!managed.isManaged) return null;
	const { brokerage = text('managed_brokerage'), support, problems } = managed;
	return (
		<Section id="managed" title={text('managed_title')} hint={text('managed_hint', brokerage)}>
			{support && <p>{text('managed_support', support)}</p>}
			{problems.length === 0 && <p class="soft">{text('managed_all_used')}</p>}
			{problems.length > 0 && (
				<>
					<p class="problem">{text('managed_problems')}</p>
					<ul>
						{problems.map((problem) => (
							<ProblemLine key={JSON.stringify(problem)} {...problem} />
						))}
					</ul>
				</>
			)}
		</Section>
	);
}

function ProblemLine({ name, row, code }: PolicyProblem) {
	const text = useText();
	const place = row === undefined ? name : text('managed_problem_row', name, row);
	return <li>{text('managed_problem', place, text(`policy_problem_${code}`))}</li>;
}
