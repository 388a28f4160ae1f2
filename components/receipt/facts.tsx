import { Avatar } from '@/components/parts/avatar';
import { Icon } from '@/components/parts/icon';
import { useText } from '@/components/text';
import { assigneeName, isSameAgent } from '@/lib/lead/assignee';
import type { Lead } from '@/lib/lead/lead';
import { nationalPhone } from '@/lib/lead-list/lead-row';
import { priceText } from '@/lib/parse/price-text';
import type { ReceiptProps } from './part';

/** What was sent, in four lines: who, which home, to which channel, whom it requests. */
export function Facts({ delivery, picture, setUp }: ReceiptProps) {
	const text = useText();
	const { payload, channel } = delivery;
	const { assignees = [] } = payload;
	const name = [payload.first_name, payload.last_name].filter(Boolean).join(' ');
	const reach = [nationalPhone(payload.phone_number ?? ''), payload.email].filter(Boolean).join(' · ');
	const home = homeOf(payload);
	const me = setUp?.settings.me;
	return (
		<div class="card facts">
			<Fact icon="i-user" first={name || reach || text('leads_nameless')} second={name ? reach : ''} isStrong />
			{home && (
				<Fact icon="i-home" {...home}>
					{picture && <img src={picture} alt="" referrerpolicy="no-referrer" decoding="async" />}
				</Fact>
			)}
			<Fact icon="i-send" first={channel.name} />
			<Fact
				icon="i-users"
				first={
					assignees.length > 0
						? text(
								'receipt_requested',
								assignees
									.map((agent) =>
										me && isSameAgent(me, agent) ? text('form_me', assigneeName(agent)) : assigneeName(agent),
									)
									.join(', '),
							)
						: text('form_goes_to_route')
				}
			>
				{assignees[0] && <Avatar name={assigneeName(assignees[0])} isMe={me && isSameAgent(me, assignees[0])} />}
			</Fact>
		</div>
	);
}

interface FactProps {
	icon: 'i-user' | 'i-home' | 'i-send' | 'i-users';
	first: string;
	second?: string;
	isStrong?: boolean;
	children?: preact.ComponentChildren;
}

function Fact({ icon, first, second, isStrong, children }: FactProps) {
	return (
		<div class={second ? 'two' : undefined}>
			<Icon name={icon} />
			<div>
				<p class={isStrong ? 'cut strong' : 'cut'} title={first}>
					{first}
				</p>
				{second && (
					<p class="cut" title={second}>
						{second}
					</p>
				)}
			</div>
			{children}
		</div>
	);
}

function homeOf({ listing }: Lead): { first: string; second?: string } | undefined {
	const { street_address, full_address, city } = listing?.property?.address ?? {};
	const price = listing?.price === undefined ? undefined : `$${priceText(listing.price)}`;
	const mls = listing?.mls_number;
	const first = (street_address ? [street_address, city].filter(Boolean).join(', ') : full_address) || mls || price;
	return first ? { first, second: [price, mls].filter((part) => part && part !== first).join(' · ') } : undefined;
}
