import { useState } from 'preact/hooks';
import type { FailureCode } from '@/lib/lead/failure';
import { assigneeName, foundBy, type TeamMember } from '@/lib/lead/team';
import { useText } from '../text';
import { AgentForm } from './agent-form';
import { EditableRow } from './editable-row';
import { useFocusNext } from './focus';
import { focusAfterRemoval } from './remaining';
import type { Save } from './save';
import { Section } from './section';

interface TeamSectionProps {
	team: readonly TeamMember[];
	onSave: Save<TeamMember>;
	onRemove: Save<string>;
}

/** The agents the user often asks for, by name. */
export function TeamSection({ team, onSave, onRemove }: TeamSectionProps) {
	const text = useText();
	const [isAdding, setAdding] = useState(false);
	const members = [...team].sort((a, b) => assigneeName(a).localeCompare(assigneeName(b)));
	const ids = members.map(({ id }) => id);
	const { root, focusNext } = useFocusNext<HTMLDivElement>(`${isAdding} ${ids.join()}`);
	const add = async (member: TeamMember) => {
		focusNext(`edit-${member.id}`);
		const failure = await onSave(member);
		if (failure) focusNext();
		else setAdding(false);
		return failure;
	};
	const cancel = () => {
		focusNext('add');
		setAdding(false);
	};
	const remove = async (id: string) => {
		focusNext(...focusAfterRemoval(ids, id));
		const failure = await onRemove(id);
		if (failure) focusNext();
		return failure;
	};
	return (
		<Section id="team" title={text('options_team_title')} hint={text('options_team_hint')}>
			<div ref={root}>
				{members.length === 0 && !isAdding && <p class="soft empty">{text('options_team_empty')}</p>}
				<ul class="rows">
					{members.map((member) => (
						<TeamRow key={member.id} member={member} onSave={onSave} onRemove={() => remove(member.id)} />
					))}
				</ul>
				{isAdding ? (
					<AgentForm onSave={add} onCancel={cancel} />
				) : (
					<button type="button" data-focus="add" onClick={() => setAdding(true)}>
						{text('options_team_add')}
					</button>
				)}
			</div>
		</Section>
	);
}

interface TeamRowProps {
	member: TeamMember;
	onSave: Save<TeamMember>;
	onRemove: () => Promise<FailureCode | undefined>;
}

function TeamRow({ member, onSave, onRemove }: TeamRowProps) {
	const text = useText();
	const name = assigneeName(member);
	return (
		<EditableRow
			id={member.id}
			name={name}
			removal={{ title: text('options_team_remove_title', name), hints: [text('options_team_remove_hint')] }}
			onRemove={onRemove}
			editor={(done) => (
				<AgentForm
					saved={member}
					onSave={async (changed) => {
						const failure = await onSave(changed);
						if (!failure) done();
						return failure;
					}}
					onCancel={done}
				/>
			)}
		>
			<p class="name">
				<strong>{name}</strong>
			</p>
			<p class="soft">{known(member, name).join(' · ')}</p>
			<p class="soft">{text(`form_found_by_${foundBy(member) ?? 'nothing'}`)}</p>
		</EditableRow>
	);
}

/** What is known of the agent beside what he is called. */
const known = ({ email, phone_number: phone, mls, mls_id: mlsId }: TeamMember, name: string): string[] =>
	[email, phone, [mls, mlsId].filter(Boolean).join(' ')].flatMap((part) => (part && part !== name ? [part] : []));
