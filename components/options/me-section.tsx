import { useRef, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { foundBy } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { agentValues, findAgentProblems, isNobody, readAgent } from '@/lib/roster/agent';
import { useProblemFocus } from '../focus';
import { AgentFields } from './agent-fields';
import { useEdited } from './edited';
import type { Save } from './save';
import { Section } from './section';

interface MeSectionProps {
	me?: Assignee;
	/** Keeps who the user is; nobody when he empties the form. */
	onSave: Save<Assignee | undefined>;
}

/** Who the user is: the usual assignee of the leads. */
export function MeSection({ me, onSave }: MeSectionProps) {
	const text = useText();
	const root = useRef<HTMLFormElement>(null);
	const { value: values, edit, isEdited } = useEdited(agentValues(me));
	const [tries, setTries] = useState(0);
	useProblemFocus(root, tries);
	const problems = isNobody(values) ? [] : findAgentProblems(values);
	const shown = tries > 0 ? problems : [];
	const save = async (event: Event) => {
		event.preventDefault();
		if (problems.length > 0) return setTries(tries + 1);
		const agent = readAgent(values);
		const failure = await onSave(isNobody(values) ? undefined : agent);
		if (failure) return;
		edit(agentValues(agent));
		setTries(0);
	};
	return (
		<Section id="me" title={text('options_me_title')} hint={text('options_me_hint')}>
			<form ref={root} class="editor" noValidate onSubmit={save}>
				<p class="soft">{text('options_found_how')}</p>
				<AgentFields values={values} problems={shown} onEdit={(part) => edit({ ...values, ...part })} />
				<div>
					<HowFound agent={problems.length > 0 ? undefined : readAgent(values)} isNobody={isNobody(values)} />
					<div role="alert">
						{shown.some(({ code }) => code === 'assignee_unfindable') && (
							<p class="problem">{text('options_problem_me_unfindable')}</p>
						)}
					</div>
				</div>
				<div class="actions">
					<button type="submit" class="primary">
						{text('options_save')}
					</button>
					{isEdited && <span class="soft">{text('options_not_saved_yet')}</span>}
				</div>
			</form>
		</Section>
	);
}

function HowFound({ agent, isNobody: isEmpty }: { agent?: Assignee; isNobody: boolean }) {
	const text = useText();
	const by = agent && foundBy(agent);
	if (isEmpty) return <p class="soft">{text('options_me_empty')}</p>;
	return by ? <p class="found">{text(`options_me_found_by_${by}`)}</p> : null;
}
