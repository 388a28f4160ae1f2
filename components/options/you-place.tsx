import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/parts/icon';
import { type MessageKey, useText } from '@/components/text';
import { foundBy } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { type AgentValues, agentValues, findAgentProblems, isNobody, readAgent } from '@/lib/roster/agent';
import { AgentCells } from './agent-cells';
import { Place } from './layout/place';
import type { Save } from './save';
import { useForm } from './use-form';

interface YouProps {
	me?: Assignee;
	/** Keeps who the user is; nobody when they empty the form. */
	onSave: Save<Assignee | undefined>;
}

/** Who the user is: whom their leads request. */
export function YouPlace(props: YouProps) {
	const text = useText();
	return (
		<Place title={text('options_me_title')} hint={text('options_me_hint')}>
			<YouForm {...props} />
			<p class="foot-note">
				<Icon name="i-info" size={14} />
				{text('options_me_empty')}
			</p>
		</Place>
	);
}

interface YouFormProps extends YouProps {
	/** Submits the form, where another step follows. */
	next?: ComponentChildren;
	onNext?: () => void;
}

/** The form itself; the welcome has it too. */
export function YouForm({ me, onSave, next, onNext }: YouFormProps) {
	const text = useText();
	const form = useForm({
		initial: agentValues(me),
		problems: (values) => (isNobody(values) ? [] : findAgentProblems(values)),
		save: (values) => onSave(isNobody(values) ? undefined : readAgent(values)),
		onDone: onNext,
	});
	return (
		<form {...form.formProps} class="stack-of-cards" aria-label={text('options_me_title')}>
			<div class="group">
				<AgentCells values={form.value} problems={form.problems} onEdit={form.edit} />
			</div>
			<HowFound values={form.value} isRight={form.found.length === 0} />
			<div role="alert">
				{form.problems.some(({ field }) => field === undefined) && (
					<p class="result bad-text">{text('options_problem_me_unfindable')}</p>
				)}
			</div>
			{next}
		</form>
	);
}

function HowFound({ values, isRight }: { values: AgentValues; isRight: boolean }) {
	const text = useText();
	const by = foundBy(readAgent(values));
	if (!isRight || !by) return null;
	return (
		<p class="result" role="status">
			<Icon name="i-ok" class="good-text" />
			<span>
				<b>{text(`options_me_found_by_${by}`)}</b> <span class="soft">{text(SURE[by])}</span>
			</span>
		</p>
	);
}

const SURE: Record<NonNullable<ReturnType<typeof foundBy>>, MessageKey> = {
	email: 'options_me_surest',
	phone: 'options_me_sure',
	mls_id: 'options_me_sure',
	name: 'options_me_unsure',
};
