import { useMemo, useState } from 'preact/hooks';
import { Avatar } from '@/components/parts/avatar';
import { Button, IconButton } from '@/components/parts/button';
import { Badge } from '@/components/parts/chip';
import { Icon } from '@/components/parts/icon';
import { useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import type { Person } from '@/lib/capture/capture';
import { contactName } from '@/lib/capture/contact-name';
import { addToNote, askFor, fillWithPerson } from '@/lib/draft/edit';
import { asAssignee, foundBy, isSameAgent } from '@/lib/lead/assignee';
import type { Assignee } from '@/lib/lead/lead';
import { phoneKey } from '@/lib/parse/phone/phone-key';
import { withoutSharedPhone } from '@/lib/roster/shared-phones';
import type { PagePeopleProps } from './part';

interface PagePersonProps extends PagePeopleProps {
	person: Person;
	/** The person's place among the page's people. */
	index: number;
	/** The office the person belongs to, when the page gives its own contact. */
	office?: Person;
}

/** Somebody the page names: who, what to do with them, and behind "…" what is rarely right. */
export function PagePerson(props: PagePersonProps) {
	const { person, office, draft } = props;
	const text = useText();
	const name = contactName(person);
	const [isMore, setMore] = useState(false);
	const { roster } = useRoster();
	const agent = useMemo(() => roster?.agentOf(person), [roster, person]);
	return (
		<li class="card person-card">
			<Avatar name={name} size="l" />
			<div>
				<p class="name">
					<strong class="cut" title={name}>
						{name}
					</strong>
					{agent && <Badge tone="accent">{text('people_on_roster')}</Badge>}
				</p>
				<p class="small soft">
					{[text(`role_${person.role}`), person.first_name && person.company].filter(Boolean).join(' · ')}
				</p>
				<p class="small soft">{reachedBy(person)}</p>
				{office && <p class="small soft">{[office.company, reachedBy(office)].filter(Boolean).join(' · ')}</p>}
			</div>
			{agent ? (
				<span />
			) : (
				<IconButton
					icon="i-more"
					isSmall
					label={text('options_more_named', name)}
					aria-expanded={isMore}
					onClick={() => setMore(!isMore)}
				/>
			)}
			<Actions {...props} agent={agent} isLead={isLikelyLead(person, draft.page.kind)} />
			{isMore && <More {...props} />}
		</li>
	);
}

/** On an agent's own page, recruiting, the agent may be the lead. */
const isLikelyLead = ({ role }: Person, kind: string) =>
	role === 'inquirer' || role === 'owner' || kind === 'agent-profile';

function Actions(props: PagePersonProps & { agent?: Assignee; isLead: boolean }) {
	const { person, index, draft, edit, agent, isLead, onCopy } = props;
	const text = useText();
	const [isCopied, setCopied] = useState(false);
	const line = contactLine(person);
	const isRequested = agent !== undefined && draft.assignees.some((asked) => isSameAgent(asked, agent));
	return (
		<div class="acts">
			{isLead && (
				<Button size="small" icon="i-user" onClick={() => edit((current) => fillWithPerson(current, index))}>
					{text('people_use_as_lead')}
				</Button>
			)}
			{agent && (
				<Button
					size="small"
					icon={isRequested ? 'i-check' : 'i-user'}
					disabled={isRequested}
					onClick={() => request(props, agent)}
				>
					{text(isRequested ? 'agents_chosen' : 'people_ask_for')}
				</Button>
			)}
			<Button size="small" icon="i-pencil" onClick={() => edit((current) => addToNote(current, line))}>
				{text('people_mention')}
			</Button>
			<Button
				size="small"
				icon={isCopied ? 'i-check' : 'i-copy'}
				onClick={() => void onCopy(line).then(() => setCopied(true))}
			>
				{text(isCopied ? 'receipt_copied' : 'receipt_copy')}
			</Button>
		</div>
	);
}

/** A page's agent mostly works elsewhere: a lead whose agent Rechat can't find may go to the channel's owner without a word. */
function More(props: PagePersonProps) {
	const { person, index, draft, edit } = props;
	const text = useText();
	const agent = asAssignee(person);
	return (
		<div class="acts more">
			{!isLikelyLead(person, draft.page.kind) && (
				<Button size="small" icon="i-user" onClick={() => edit((current) => fillWithPerson(current, index))}>
					{text('people_use_as_lead')}
				</Button>
			)}
			{foundBy(agent) && (
				<Button size="small" onClick={() => request(props, agent)}>
					{text('people_ask_for_anyway')}
				</Button>
			)}
			<p class="small warn-text">
				<Icon name="i-warn" size={14} /> {text('people_ask_for_anyway_hint')}
			</p>
		</div>
	);
}

/** An office's line is answered by nobody in particular, so nobody is requested by it. */
function request({ draft, edit, sharedPhones }: PagePersonProps, agent: Assignee): void {
	const officePhones = draft.page.people.flatMap(({ first_name, last_name, phone_number }) =>
		first_name || last_name ? [] : (phoneKey(phone_number) ?? []),
	);
	edit((current) => askFor(current, withoutSharedPhone(agent, [...sharedPhones, ...officePhones])));
}

const reachedBy = ({ phone_number, email, license }: Person): string =>
	[phone_number, email, license].filter(Boolean).join(' · ');

function contactLine(person: Person): string {
	const name = contactName(person);
	return [name, name === person.company ? undefined : person.company, person.phone_number, person.email]
		.filter(Boolean)
		.join(', ');
}
