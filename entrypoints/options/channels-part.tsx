import { useMemo, useState } from 'preact/hooks';
import { ChannelsPlace } from '@/components/options/channels/channels-place';
import { useText } from '@/components/text';
import { useLive } from '@/entrypoints/live/use-live';
import type { Pending } from '@/lib/delivery/pending';
import { send } from '@/lib/messages/send';
import type { Channel } from '@/lib/setup/channel';
import type { SetUp } from '@/lib/setup/set-up';
import { listPending } from '@/lib/store/channel-health';
import { readDelivery } from '@/lib/store/deliveries';
import { changeSettings, defaultChannel, saveChannel } from './changes';
import { importChannels, readChannels } from './import-channels';
import type { useOutcome } from './outcome';

type ChannelsPartProps = { setUp: SetUp } & Pick<ReturnType<typeof useOutcome>, 'run' | 'say' | 'fail'>;

/** The channels, with how the leads of each fare. */
export function ChannelsPart({ setUp, run, say, fail }: ChannelsPartProps) {
	const text = useText();
	const { given, own } = useMemo(() => byOwner(setUp), [setUp]);
	const pending = useLive(listPending).value ?? NONE;
	const { test, send: sendTest } = useTest();
	return (
		<ChannelsPlace
			setUp={setUp}
			own={own}
			given={given}
			defaultId={defaultChannel(setUp.channels, setUp.settings)}
			pending={pending}
			test={test}
			actions={{
				save: (channel) => run(() => saveChannel(channel)),
				remove: (removal) => run(() => send('removeChannel', removal)),
				order: (ids) => run(() => send('orderChannels', { ids })),
				setDefault: (defaultChannelId) => run(() => changeSettings(() => ({ defaultChannelId }))),
				moveLeads: (move) => run(() => send('moveLeads', move)),
				test: (channelId) => run(() => sendTest(channelId)),
				copy: (secret) =>
					void navigator.clipboard.writeText(secret).then(
						() => say(text('options_copied')),
						() => fail('copy_failed'),
					),
				read: readChannels,
				import: (table) => run(() => importChannels(table)),
			}}
		/>
	);
}

function byOwner({ channels, managed: { channelIds } }: SetUp) {
	const ids = new Set(channelIds);
	const isGiven = ({ id }: Channel) => ids.has(id);
	return { given: channels.filter(isGiven), own: channels.filter((channel) => !isGiven(channel)) };
}

const NONE: ReadonlyMap<string, Pending> = new Map();

/** The test lead that was sent from this page, live. */
function useTest() {
	const [sent, setSent] = useState<{ channelId: string; leadId: string }>();
	const read = useMemo(() => async () => sent && readDelivery(sent.leadId), [sent]);
	const delivery = useLive(read).value;
	const isThere = delivery?.id === sent?.leadId;
	return {
		test: sent && { channelId: sent.channelId, ...(isThere && { delivery }) },
		send: async (channelId: string) => {
			const leadId = crypto.randomUUID();
			await send('testChannel', { channelId, leadId });
			setSent({ channelId, leadId });
		},
	};
}
