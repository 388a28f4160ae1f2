import type { ComponentChildren } from 'preact';
import { type MessageKey, useText } from '@/components/text';
import type { Delivery } from '@/lib/delivery/delivery';
import { assigneeName } from '@/lib/lead/assignee';
import { ADDRESS_FIELDS } from '@/lib/lead/fields';
import type { Assignee, Lead } from '@/lib/lead/lead';

/** All that was sent, field by field in words; what is empty was not sent. */
export function SentFields({ delivery }: { delivery: Delivery }) {
	const text = useText();
	const { payload, channel, mls, attempts } = delivery;
	const title = text(attempts.length > 0 ? 'leads_sent' : 'leads_to_be_sent');
	return (
		<section class="card pad sent" aria-label={title}>
			<h2>{title}</h2>
			{delivery.isForgotten && <p class="small soft">{text('leads_forgotten_hint')}</p>}
			<dl class="small">
				{fieldsOf(payload).map(([label, value]) => (
					<div key={label}>
						<dt>{text(label)}</dt>
						<dd>{value}</dd>
					</div>
				))}
				{mls && (
					<div>
						<dt>{text('options_agent_mls')}</dt>
						<dd>{mls}</dd>
					</div>
				)}
				<div>
					<dt>{text('field_channelId')}</dt>
					<dd>{channel.name}</dd>
				</div>
			</dl>
			<details>
				<summary class="link">{text('leads_as_json')}</summary>
				<pre>{JSON.stringify(payload, undefined, 2)}</pre>
			</details>
		</section>
	);
}

/** The whole address before its parts. */
const ADDRESS_ORDER = [...ADDRESS_FIELDS.slice(-2).toReversed(), ...ADDRESS_FIELDS.slice(0, -2)];

function fieldsOf(lead: Lead): [MessageKey, ComponentChildren][] {
	const { listing = {} } = lead;
	const address = listing.property?.address ?? {};
	const fields: [MessageKey, ComponentChildren][] = [
		['field_first_name', lead.first_name],
		['field_last_name', lead.last_name],
		['field_phone_number', lead.phone_number],
		['field_email', lead.email],
		['field_note', lead.note],
		['field_lead_source', lead.lead_source],
		['field_tags', lead.tag?.join(', ')],
		['field_assignees', lead.assignees?.length ? <Assignees assignees={lead.assignees} /> : undefined],
		['field_price', listing.price?.toLocaleString()],
		['field_mls_number', listing.mls_number],
		...ADDRESS_ORDER.map((field): [MessageKey, ComponentChildren] => [`field_${field}`, address[field]]),
		['field_cover_image_url', listing.cover_image_url && <Address url={listing.cover_image_url} />],
		['field_referer_url', lead.referer_url && <Address url={lead.referer_url} />],
	];
	return fields.filter(([, value]) => value);
}

function Assignees({ assignees }: { assignees: readonly Assignee[] }) {
	return (
		<ul>
			{assignees.map((assignee) => {
				const { email, phone_number, mls, mls_id } = assignee;
				const name = assigneeName(assignee);
				const rest = [email, phone_number, mls_id && [mls, mls_id].filter(Boolean).join(' ')];
				return (
					<li key={JSON.stringify(assignee)}>{[name, ...rest.filter((part) => part && part !== name)].join(' · ')}</li>
				);
			})}
		</ul>
	);
}

/** Only a web address is a link: what a page gave could be anything. */
function Address({ url }: { url: string }) {
	if (!/^https?:\/\//i.test(url)) return <>{url}</>;
	return (
		<a href={url} target="_blank" rel="noreferrer noopener">
			{url}
		</a>
	);
}
