import type { Person } from '@/lib/capture/capture';
import type { Draft } from '@/lib/draft/draft';

interface Contact {
	person: Person;
	/** The person's place among the page's people. */
	index: number;
	/** The office the person belongs to, when the page gives its own contact. */
	office?: Person;
}

const AGENTS: readonly Person['role'][] = ['listing_agent', 'co_agent', 'buyer_agent', 'broker'];

/** The page's people as the form shows them: without the one in the lead's fields, an office under its agent. */
export function contactsOf({ people, lead }: Draft['page']) {
	const contacts: Contact[] = people.flatMap((person, index) =>
		index === lead || isOfficeOf(person, people)
			? []
			: [{ person, index, office: people.find((other) => isOfficeOf(other, [person])) }],
	);
	return {
		contacts,
		inquirers: contacts.filter(({ person }) => person.role === 'inquirer'),
		listedBy: contacts.filter(({ person }) => person.role === 'listing_agent' || person.role === 'broker'),
		isAllAgents: contacts.every(({ person }) => AGENTS.includes(person.role)),
	};
}

const isNamed = (person: Person) => Boolean(person.first_name || person.last_name);

/** Somebody with a name and the same company has that office. */
function isOfficeOf(office: Person, people: readonly Person[]): boolean {
	if (isNamed(office) || !office.company) return false;
	return people.some((person) => isNamed(person) && person.company === office.company);
}
