import { Notice } from '@/components/parts/notice';
import { useText } from '@/components/text';
import type { PolicyProblem } from '@/lib/setup/policy/managed';
import { useManaged } from './layout/managed-context';
import { Place } from './layout/place';

/** Who manages this browser, whom to ask, and what of the policy couldn't be used. */
export function BrokeragePlace() {
	const text = useText();
	const { brokerage = text('managed_brokerage'), support, problems } = useManaged();
	return (
		<Place title={text('managed_title')} hint={text('managed_hint', brokerage)}>
			{support && <p class="result">{text('managed_support', support)}</p>}
			{problems.length === 0 ? (
				<Notice kind="good">{text('managed_all_used')}</Notice>
			) : (
				<Notice kind="bad">
					<p>{text('managed_problems')}</p>
					<ul>
						{problems.map((problem) => (
							<ProblemLine key={JSON.stringify(problem)} {...problem} />
						))}
					</ul>
				</Notice>
			)}
		</Place>
	);
}

function ProblemLine({ name, row, code }: PolicyProblem) {
	const text = useText();
	const place = row === undefined ? name : text('managed_problem_row', name, row);
	return <li>{text('file_line', place, text(`policy_problem_${code}`))}</li>;
}
