import { useMemo, useState } from 'preact/hooks';
import { ChannelsSection } from '@/components/options/channels-section';
import { ManagedChannels } from '@/components/options/managed-channels';
import { PresetsSection } from '@/components/options/presets-section';
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

interface ChannelsPartProps {
	setUp: SetUp;
	run: ReturnType<typeof useOutcome>['run'];
	tell: ReturnType<typeof useOutcome>['tell'];
}

/** Channels and presets, with how the leads of each channel fare. */
export function ChannelsPart({ setUp, run, tell }: ChannelsPartProps) {
	const { managed, own } = useMemo(() => byOwner(setUp), [setUp]);
	const defaultId = defaultChannel(setUp.channels, setUp.settings);
	const setDefault = (id: string | undefined) => run(() => changeSettings(() => ({ defaultChannelId: id })));
	const pending = useLive(listPending).value ?? NONE;
	const { test, send: sendTest } = useTest();
	const onTest = (channelId: string) => run(() => sendTest(channelId));
	const copy = (secret: string) =>
		void navigator.clipboard.writeText(secret).then(
			() => tell('copied'),
			() => tell('copy_failed'),
		);
	return (
		<>
			<ChannelsSection
				channels={own}
				defaultId={defaultId}
				setUp={setUp}
				pending={pending}
				test={test}
				importing={{ onRead: readChannels, onImport: (table) => run(() => importChannels(table)) }}
				onSave={(channel) => run(() => saveChannel(channel))}
				onRemove={(removal) => run(() => send('removeChannel', removal))}
				onOrder={(ids) => run(() => send('orderChannels', { ids }))}
				onDefault={setDefault}
				onMoveLeads={(move) => run(() => send('moveLeads', move))}
				onTest={onTest}
				onCopy={copy}
			>
				<ManagedChannels
					channels={managed}
					defaultId={defaultId}
					onDefault={(id) => void setDefault(id)}
					health={setUp.health}
					pending={pending}
					test={test}
					onTest={onTest}
				/>
			</ChannelsSection>
			<PresetsSection
				setUp={setUp}
				onSave={(preset) => run(() => send('savePreset', { preset }))}
				onRemove={(id) => run(() => send('removePreset', { id }))}
				onOrder={(ids) => run(() => send('orderPresets', { ids }))}
			/>
		</>
	);
}

function byOwner({ channels, managed: { channelIds } }: SetUp) {
	const ids = new Set(channelIds);
	const isManaged = ({ id }: Channel) => ids.has(id);
	return { managed: channels.filter(isManaged), own: channels.filter((channel) => !isManaged(channel)) };
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
