import { AboutPlace } from '@/components/options/about-place';
import { BrokeragePlace } from '@/components/options/brokerage-place';
import { DefaultsPlace } from '@/components/options/defaults/defaults-place';
import { ManagedContext } from '@/components/options/layout/managed-context';
import { OutcomeNote } from '@/components/options/layout/outcome-note';
import type { PlaceName } from '@/components/options/layout/places';
import { Side } from '@/components/options/layout/side';
import { PresetsPlace } from '@/components/options/presets/presets-place';
import { SendingPlace } from '@/components/options/sending/sending-place';
import { UnreadableNote } from '@/components/options/unreadable-note';
import { WelcomePlace } from '@/components/options/welcome/welcome-place';
import { YouPlace } from '@/components/options/you-place';
import { ToastContext, useToast } from '@/components/parts/saved';
import { RosterContext, useRoster } from '@/components/roster';
import { useText } from '@/components/text';
import { useKnownAgents } from '@/entrypoints/live/use-known-agents';
import { useLive } from '@/entrypoints/live/use-live';
import { useOpenKeys } from '@/entrypoints/live/use-open-keys';
import { send } from '@/lib/messages/send';
import { browser } from '@/lib/platform/browser';
import type { SetUp } from '@/lib/setup/set-up';
import type { Settings } from '@/lib/setup/settings';
import { countOpenLeads } from '@/lib/store/deliveries';
import { readSetUp } from '@/lib/store/set-up';
import { AgentsPart } from './agents-part';
import { changeSettings, connectChannel } from './changes';
import { ChannelsPart } from './channels-part';
import { copyDiagnostics } from './copy-diagnostics';
import { FilesPart } from './files-part';
import { useOutcome } from './outcome';
import { RulesPart } from './rules-part';
import { usePlace } from './use-place';
import { useUnreadable } from './use-unreadable';

/** The options: nothing is shown before the database has answered, so that nothing saved is taken for missing. */
export function OptionsPage() {
	const setUp = useLive(readSetUp);
	const agents = useKnownAgents(setUp.value !== undefined);
	const toast = useToast();
	const { failure } = setUp;
	if (failure) return <OutcomeNote trouble={{ name: failure, number: 0 }} />;
	if (!setUp.value) return null;
	return (
		<RosterContext.Provider value={agents}>
			<ManagedContext.Provider value={setUp.value.managed}>
				<ToastContext.Provider value={toast}>
					<Shell setUp={setUp.value} />
				</ToastContext.Provider>
			</ManagedContext.Provider>
		</RosterContext.Provider>
	);
}

function Shell({ setUp }: { setUp: SetUp }) {
	const { roster } = useRoster();
	const open = useLive(countOpenLeads).value ?? { waiting: 0, attention: 0 };
	const place = usePlace(setUp.channels.length === 0 ? 'welcome' : 'channels');
	const outcome = useOutcome();
	const unreadable = useUnreadable(outcome.run);
	return (
		<div class="app">
			<Side
				current={place}
				counts={{ agents: roster?.agents.length ?? 0, rules: setUp.rules.length }}
				attention={open.attention}
				isManaged={setUp.managed.isManaged}
			/>
			<main>
				<div class="unreadable">
					<UnreadableNote {...unreadable} />
				</div>
				<Shown place={place} setUp={setUp} open={open} {...outcome} />
			</main>
			<OutcomeNote trouble={outcome.trouble} />
		</div>
	);
}

interface ShownProps extends ReturnType<typeof useOutcome> {
	place: PlaceName;
	setUp: SetUp;
	open: { waiting: number; attention: number };
}

/** The page that the address names; the others are not there. */
function Shown({ place, setUp, open, run, say, fail }: ShownProps) {
	const openKeys = useOpenKeys();
	const { settings } = setUp;
	const set = (change: (settings: Settings) => Partial<Settings>) => run(() => changeSettings(change));
	switch (place) {
		case 'welcome':
			return <WelcomePart setUp={setUp} run={run} openKeys={openKeys} />;
		case 'channels':
			return <ChannelsPart setUp={setUp} run={run} say={say} fail={fail} />;
		case 'you':
			return <YouPlace me={settings.me} onSave={(me) => set(() => ({ me }))} />;
		case 'agents':
			return <AgentsPart setUp={setUp} run={run} />;
		case 'rules':
			return <RulesPart setUp={setUp} run={run} />;
		case 'presets':
			return <PresetsPart setUp={setUp} run={run} />;
		case 'defaults':
			return (
				<DefaultsPlace
					settings={settings}
					onTags={(change) => set(({ defaultTags }) => ({ defaultTags: change(defaultTags) }))}
					onSources={(change) => set(({ leadSources }) => ({ leadSources: change(leadSources) }))}
				/>
			);
		case 'sending':
			return (
				<SendingPlace
					settings={settings}
					open={open}
					onChange={(change) => void set(() => change)}
					onForgetAll={() => void run(() => send('forgetAll', {}))}
				/>
			);
		case 'files':
			return <FilesPart setUp={setUp} run={run} />;
		case 'brokerage':
			return <BrokeragePlace />;
		case 'about':
			return <AboutPart openKeys={openKeys} say={say} fail={fail} />;
	}
}

function AboutPart({ openKeys, say, fail }: Pick<ShownProps, 'say' | 'fail'> & { openKeys: string }) {
	const text = useText();
	return (
		<AboutPlace
			version={browser.runtime.getManifest().version}
			openKeys={openKeys}
			onCopyDiagnostics={() =>
				void copyDiagnostics().then(
					() => say(text('options_diagnostics_copied')),
					() => fail('copy_failed'),
				)
			}
		/>
	);
}

function PresetsPart({ setUp, run }: Pick<ShownProps, 'setUp' | 'run'>) {
	return (
		<PresetsPlace
			setUp={setUp}
			onSave={(preset) => run(() => send('savePreset', { preset }))}
			onRemove={(id) => run(() => send('removePreset', { id }))}
			onOrder={(ids) => run(() => send('orderPresets', { ids }))}
		/>
	);
}

function WelcomePart({ setUp, run, openKeys }: Pick<ShownProps, 'setUp' | 'run'> & { openKeys: string }) {
	return (
		<WelcomePlace
			setUp={setUp}
			openKeys={openKeys}
			onConnect={(leadChannel) => run(() => connectChannel(leadChannel))}
			onMe={(me) => run(() => changeSettings(() => ({ me })))}
		/>
	);
}
