import { AgentsPlace } from '@/components/options/agents/agents-place';
import { RosterImport } from '@/components/options/agents/roster-import';
import { send } from '@/lib/messages/send';
import type { SetUp } from '@/lib/setup/set-up';
import { usesOf } from '@/lib/store/remove-from-roster';
import type { Run } from './outcome';
import { exportRoster } from './roster-export';
import { useRosterImport } from './use-roster-import';

/** The roster, and the import of a file into it. */
export function AgentsPart({ setUp, run }: { setUp: SetUp; run: Run }) {
	const file = useRosterImport(run);
	return (
		<AgentsPlace
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
		</AgentsPlace>
	);
}
