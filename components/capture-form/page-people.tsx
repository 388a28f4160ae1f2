import { useText } from '@/components/text';
import { contactsOf } from './contacts';
import { PagePerson } from './page-person';
import type { PagePeopleProps } from './part';

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
