import { useText } from '@/components/text';
import type { Draft } from '@/lib/draft/draft';
import { contactsOf } from './contacts';
import { PagePerson } from './page-person';
import type { Edit } from './part';

export interface PagePeopleProps {
	draft: Draft;
	edit: Edit;
	/** Phones that several agents of the roster have, the last ten digits each. */
	sharedPhones: readonly string[];
	onCopy: (text: string) => Promise<void>;
}

/** The contacts that the page names, a card each: they are not the lead, unless several wrote. */
export function PagePeople(props: PagePeopleProps) {
	const text = useText();
	const { contacts, inquirers } = contactsOf(props.draft.page);
	return (
		<>
			<ul class="people">
				{contacts.map((contact) => (
					<PagePerson key={contact.index} {...props} {...contact} />
				))}
			</ul>
			{inquirers.length === 0 && props.draft.page.kind === 'listing' && <p class="small soft">{text('people_hint')}</p>}
		</>
	);
}
