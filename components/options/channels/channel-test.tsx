import { Notice } from '@/components/parts/notice';
import { Question } from '@/components/parts/question';
import { type MessageKey, type Text, useText } from '@/components/text';
import type { Delivery } from '@/lib/delivery/delivery';
import { groupOf, isState } from '@/lib/delivery/standing';
import type { Channel } from '@/lib/setup/channel';
import { channelName } from '@/lib/setup/channel-name';
import type { Save } from '../save';

/** The last test lead of this page. */
export interface ChannelTestState {
	channelId: string;
	/** Absent until it is on disk. */
	delivery?: Delivery;
}

interface ChannelTestProps {
	channel: Channel;
	test?: ChannelTestState;
	onTest: Save<string>;
	onClose: () => void;
}

/** Tests a channel: its ID's form at once; whether Rechat knows it only by a lead that is openly a test, after an explicit yes. */
export function ChannelTest({ channel, test, onTest, onClose }: ChannelTestProps) {
	const text = useText();
	const delivery = test?.channelId === channel.id ? test.delivery : undefined;
	return (
		<Question
			title={text('options_test_named', channelName(channel))}
			hints={[text('options_test_format'), text('options_test_ask')]}
			action={text(delivery ? 'options_test_again' : 'options_test_send')}
			isOff={delivery && isState(delivery.state.name, 'leaving')}
			cancel={text('leads_close')}
			onCancel={onClose}
			onConfirm={() => void onTest(channel.id)}
		>
			<div role="status">{delivery && <TestResult delivery={delivery} />}</div>
		</Question>
	);
}

function TestResult({ delivery }: { delivery: Delivery }) {
	const text = useText();
	const { name } = delivery.state;
	const kind = name === 'refused' ? 'bad' : groupOf(name) === 'accepted' ? 'good' : 'info';
	return <Notice kind={kind}>{resultWords(delivery, text)}</Notice>;
}

function resultWords({ state }: Delivery, text: Text): string {
	if (state.name === 'refused')
		return [
			text('options_test_refused', state.status),
			state.message && text('receipt_refused_said', state.message),
			state.requestId && text('receipt_request_id', state.requestId),
		]
			.filter(Boolean)
			.join(' ');
	return text(WORDS[state.name]);
}

const WORDS = {
	saved: 'options_test_saved',
	sending: 'options_test_saved',
	waiting: 'options_test_waiting',
	accepted: 'options_test_accepted',
	'accepted-without-id': 'options_test_accepted',
	unconfirmed: 'leads_state_unconfirmed',
	stalled: 'options_test_waiting',
	dismissed: 'receipt_dismissed',
} as const satisfies Record<Exclude<Delivery['state']['name'], 'refused'>, MessageKey>;
