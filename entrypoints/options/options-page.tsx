import { DiagnosticsSection } from '@/components/options/diagnostics-section';
import { ForgetSection } from '@/components/options/forget-section';
import { ManagedContext } from '@/components/options/managed-context';
import { ManagedSection } from '@/components/options/managed-section';
import { MeSection } from '@/components/options/me-section';
import { OpenLeads } from '@/components/options/open-leads';
import { OutcomeNote } from '@/components/options/outcome-note';
import { Privacy } from '@/components/options/privacy';
import { ResendSection } from '@/components/options/resend-section';
import { RosterImport } from '@/components/options/roster-import';
import { RosterSection } from '@/components/options/roster-section';
import { SourcesSection } from '@/components/options/sources-section';
import { TagsSection } from '@/components/options/tags-section';
import { UndoSection } from '@/components/options/undo-section';
import { UnreadableNote } from '@/components/options/unreadable-note';
import { Welcome } from '@/components/options/welcome';
import { RosterContext } from '@/components/roster';
import { useText } from '@/components/text';
import { useKnownAgents } from '@/entrypoints/live/use-known-agents';
import { useLive } from '@/entrypoints/live/use-live';
import { send } from '@/lib/messages/send';
import type { SetUp } from '@/lib/setup/set-up';
import type { Settings } from '@/lib/setup/settings';
import { countOpenLeads } from '@/lib/store/deliveries';
import { usesOf } from '@/lib/store/remove-from-roster';
import { readSetUp } from '@/lib/store/set-up';
import { changeSettings } from './changes';
import { ChannelsPart } from './channels-part';
import { copyDiagnostics } from './copy-diagnostics';
import { useOutcome } from './outcome';
import { exportRoster } from './roster-export';
import { RulesPart } from './rules-part';
import { SetUpFilePart } from './set-up-file-part';
import { useRosterImport } from './use-roster-import';
import { useUnreadable } from './use-unreadable';

/** The options: nothing is shown before the database has answered, so that nothing saved is taken for missing. */
export function OptionsPage() {
	const text = useText();
	const setUp = useLive(readSetUp);
	const agents = useKnownAgents(setUp.value !== undefined);
	const { failure } = setUp;
	return (
		<>
			<header>
				<picture>
					<source srcset="/icon/dark-48.png" media="(prefers-color-scheme: dark)" />
					<img src="/icon/light-48.png" alt="" width="36" height="36" />
				</picture>
				<h1>
					{text('extensionName')} <span class="soft">{text('options_title')}</span>
				</h1>
				<a class="leads" href="leads.html">
					{text('leads_all')}
				</a>
			</header>
			{failure && <OutcomeNote outcome={{ name: failure, number: 0 }} />}
			{setUp.value && (
				<RosterContext.Provider value={agents}>
					<ManagedContext.Provider value={setUp.value.managed}>
						<Sections setUp={setUp.value} />
					</ManagedContext.Provider>
				</RosterContext.Provider>
			)}
		</>
	);
}

function Sections({ setUp }: { setUp: SetUp }) {
	const { settings } = setUp;
	const { value: openLeads } = useLive(countOpenLeads);
	const unreadable = useUnreadable();
	const { outcome, tell, run } = useOutcome();
	const file = useRosterImport(run);
	const set = (change: (settings: Settings) => Partial<Settings>) => run(() => changeSettings(change));
	return (
		<>
			<main>
				<UnreadableNote counts={unreadable} />
				{openLeads && <OpenLeads {...openLeads} />}
				{setUp.channels.length === 0 && <Welcome />}
				<ManagedSection />
				<ChannelsPart setUp={setUp} run={run} tell={tell} />
				<MeSection me={settings.me} onSave={(me) => set(() => ({ me }))} />
				<RosterSection
					setUp={setUp}
					usesOf={usesOf}
					onSave={(agent) => run(() => send('saveAgent', { agent }))}
					onRemove={({ id }, replacement) => run(() => send('removeAgent', { id, replacement }))}
					onExport={() => void run(exportRoster)}
					onChooseFile={(chosen) => void file.choose(chosen)}
				>
					<RosterImport
						state={file.state}
						onChange={(changed) => void file.change(changed)}
						onAccept={() => void file.accept()}
						onCancel={() => void file.cancel()}
						onSaveBad={file.saveBad}
					/>
				</RosterSection>
				<RulesPart setUp={setUp} run={run} />
				<TagsSection
					tags={settings.defaultTags}
					onChange={(change) => set(({ defaultTags }) => ({ defaultTags: change(defaultTags) }))}
				/>
				<SourcesSection
					sources={settings.leadSources}
					onChange={(change) => set(({ leadSources }) => ({ leadSources: change(leadSources) }))}
				/>
				<ResendSection resend={settings.resend} onChange={(resend) => set(() => ({ resend }))} />
				<ForgetSection
					days={settings.retentionDays}
					onSave={(retentionDays) => set(() => ({ retentionDays }))}
					onForgetAll={() => void run(() => send('forgetAll', {}))}
				/>
				<UndoSection seconds={settings.undoSeconds} onSave={(undoSeconds) => set(() => ({ undoSeconds }))} />
				<SetUpFilePart setUp={setUp} run={run} />
				<DiagnosticsSection onCopy={copyDiagnostics} />
			</main>
			<Privacy />
			<OutcomeNote outcome={outcome} />
		</>
	);
}
