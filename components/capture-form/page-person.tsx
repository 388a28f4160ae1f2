import { useMemo } from 'preact/hooks';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import type { Person } from '@/lib/capture/capture';
import type { Draft } from '@/lib/draft/draft';
import { addToNote, askFor, fillWithPerson } from '@/lib/draft/edit';
import { asAssignee, foundBy } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { phoneKey } from '@/lib/parse/phone-key';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';
import type { PagePeopleProps } from './page-people';

interface PagePersonProps extends PagePeopleProps {
	person: Person;
	/** The person's place among the page's people. */
	index: number;
	/** The office the person belongs to, when the page gives its own contact. */
	office?: Person;
}

/** Somebody the page names: who, what to do with him, and behind "…" what is rarely right. */
export function PagePerson({ person, index, office, draft, edit, sharedPhones, onCopy }: PagePersonProps) {
	const text = useText();
	const name = personName(person);
	const { roster } = useRoster();
	const agent = useMemo(() => roster?.agentOf(person), [roster, person]);
	// A line of the office leads to whoever answers there.
	const officePhones = draft.page.people.flatMap(officePhone);
	const ask = (asked: Assignee) =>
		edit((current) => askFor(current, withoutSharedPhone(asked, [...sharedPhones, ...officePhones])));
	const isLead = person.role === 'inquirer' || person.role === 'owner' || draft.page.kind === 'agent-profile';
	const use = <Action words="people_use_as_lead" onClick={() => edit((current) => fillWithPerson(current, index))} />;
	return (
		<li class="page-person">
			<div>
				<strong>{name}</strong> <span class="soft">{details(person, text(`role_${person.role}`))}</span>
				{office && <div class="soft">{details(office, office.company ?? '')}</div>}
			</div>
			<div class="actions">
				{agent && <Action words="people_ask_for" onClick={() => ask(agent)} />}
				{isLead && use}
				<Action words="people_copy" onClick={() => onCopy(line(person, name))} />
				<Action words="people_mention" onClick={() => edit((current) => addToNote(current, line(person, name)))} />
				{!agent && <More name={name} draft={draft} person={person} use={isLead ? undefined : use} onAskFor={ask} />}
			</div>
		</li>
	);
}

/** A page's agent mostly works elsewhere: a lead whose assignee Rechat can't find may go to the channel's owner without a word. */
function More(props: {
	name: string;
	draft: Draft;
	person: Person;
	use?: preact.JSX.Element;
	onAskFor: (agent: Assignee) => void;
}) {
	const text = useText();
	const agent = asAssignee(props.person);
	return (
		<details class="more">
			<summary aria-label={text('people_more', props.name)}>…</summary>
			<div class="actions">
				{props.use}
				{foundBy(agent) && <Action words="people_ask_for_anyway" onClick={() => props.onAskFor(agent)} />}
			</div>
			<p class="hint">{text('people_ask_for_anyway_hint')}</p>
		</details>
	);
}

type Words = 'people_use_as_lead' | 'people_ask_for' | 'people_copy' | 'people_mention' | 'people_ask_for_anyway';

function Action({ words, onClick }: { words: Words; onClick: () => void }) {
	const text = useText();
	return (
		<button type="button" class="link" onClick={onClick}>
			{text(words)}
		</button>
	);
}

const personName = (person: Person): string =>
	[person.first_name, person.last_name].filter(Boolean).join(' ') ||
	person.company ||
	person.email ||
	person.phone_number ||
	'';

/** A contact without a person is an office. */
const officePhone = ({ first_name, last_name, phone_number }: Person): string[] =>
	first_name || last_name ? [] : [phoneKey(phone_number)].filter((key) => key !== undefined);

const details = (person: Person, what: string): string =>
	[what, person.first_name ? person.company : undefined, person.phone_number, person.email].filter(Boolean).join(' · ');

const line = (person: Person, name: string): string =>
	[name, name === person.company ? undefined : person.company, person.phone_number, person.email]
		.filter(Boolean)
		.join(', ');
