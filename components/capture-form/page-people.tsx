import { useText } from '@/components/text';
import type { Person } from '@/lib/capture/capture';
import type { Draft } from '@/lib/draft/draft';
import type { Edit } from './capture-form';
import { PagePerson } from './page-person';

export interface PagePeopleProps {
	draft: Draft;
	edit: Edit;
	/** Phones that several agents of the roster have, the last ten digits each. */
	sharedPhones: readonly string[];
	onCopy: (text: string) => void;
}

const AGENTS: readonly Person['role'][] = ['listing_agent', 'co_agent', 'buyer_agent', 'broker'];

/** The contacts that the page names, in one folded line: they are not the lead. Several inquirers stand open: one of them is. */
export function PagePeople({ draft, edit, sharedPhones, onCopy }: PagePeopleProps) {
	const text = useText();
	const { people, lead } = draft.page;
	const others = people.flatMap((person, index) => (index === lead ? [] : [{ person, index }]));
	const entries = others.filter(({ person }) => !isOfficeOf(person, people));
	if (entries.length === 0) return null;
	const inquirers = entries.filter(({ person }) => person.role === 'inquirer');
	return (
		<details class="page-people" open={inquirers.length > 0 || draft.page.kind === 'agent-profile' || undefined}>
			<summary>{inquirers.length > 1 ? text('people_inquirers') : text(title(entries), entries.length)}</summary>
			<ul>
				{entries.map(({ person, index }) => (
					<PagePerson
						key={index}
						person={person}
						index={index}
						office={people.find((other) => isOfficeOf(other, [person]))}
						draft={draft}
						edit={edit}
						sharedPhones={sharedPhones}
						onCopy={onCopy}
					/>
				))}
			</ul>
		</details>
	);
}

const title = (entries: { person: Person }[]) =>
	entries.every(({ person }) => AGENTS.includes(person.role)) ? 'people_agents' : 'people_people';

const isPerson = (person: Person) => Boolean(person.first_name || person.last_name);

/** An office is folded under its agent: somebody with a name and the same company. */
function isOfficeOf(office: Person, people: readonly Person[]): boolean {
	if (isPerson(office) || !office.company) return false;
	return people.some((person) => isPerson(person) && person.company === office.company);
}
