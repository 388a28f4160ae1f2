import { AssigneeInput } from '@/components/capture-form/assignee-input';
import { useText } from '@/components/text';
import type { Assignee } from '@/lib/lead/lead';
import type { ImportPlan } from '@/lib/setup/file/plan';
import type { FileRefusal } from '@/lib/setup/file/read';
import type { SetUp } from '@/lib/setup/set-up';
import { FileButton } from './file-button';
import { ImportPreview } from './import-preview';
import { OfficePack, type Pack } from './office-pack';
import { Section } from './section';

/** How far taking a file has come. */
export type FileState =
	| { name: 'closed' }
	| { name: 'reading' }
	| { name: 'refused'; refusal: FileRefusal; fileName: string }
	| { name: 'planned'; plan: ImportPlan; fileName: string }
	| { name: 'taken' };

interface SetUpFileSectionProps {
	state: FileState;
	setUp: SetUp;
	accounts: readonly (readonly string[])[];
	onOpen: (file: File) => void;
	onTake: () => void;
	onCancel: () => void;
	onMe: (me: Assignee) => void;
	onSave: (pack: Pack) => void;
}

/** Takes a set-up file of the brokerage, and makes one. */
export function SetUpFileSection({ state, setUp, accounts, ...on }: SetUpFileSectionProps) {
	const text = useText();
	const onDrop = (event: DragEvent) => {
		event.preventDefault();
		const file = event.dataTransfer?.files[0];
		if (file) on.onOpen(file);
	};
	return (
		<Section id="set-up-file" title={text('file_title')} hint={text('file_hint')}>
			<h3>{text('file_open_title')}</h3>
			<section
				class="drop"
				aria-label={text('file_open_title')}
				onDragOver={(event) => event.preventDefault()}
				onDrop={onDrop}
			>
				<FileButton label={text('file_open')} accept=".json,application/json" onChoose={on.onOpen} />{' '}
				<span class="soft">{text('file_drop')}</span>
			</section>
			<div role="status">{state.name === 'reading' && <p>{text('file_reading')}</p>}</div>
			<div role="alert">
				{state.name === 'refused' && (
					<p class="problem">
						{text('managed_problem', state.fileName, text(`file_refused_${state.refusal}`))} {text('file_unchanged')}
					</p>
				)}
			</div>
			{state.name === 'planned' && (
				<ImportPreview name={state.fileName} plan={state.plan} onTake={on.onTake} onCancel={on.onCancel} />
			)}
			{state.name === 'taken' && <WhoAreYou setUp={setUp} onMe={on.onMe} />}
			<h3>{text('pack_title')}</h3>
			<p class="soft">{text('pack_hint')}</p>
			<OfficePack accounts={accounts} onSave={on.onSave} />
		</Section>
	);
}

/** Somebody whose browser was just set up: leads ask for him from now on. */
function WhoAreYou({ setUp, onMe }: { setUp: SetUp; onMe: (me: Assignee) => void }) {
	const text = useText();
	const { me } = setUp.settings;
	return (
		<div class="editor preview-box">
			<p>
				<strong>{text('file_taken')}</strong>
			</p>
			<AssigneeInput
				label={text('file_who')}
				assignees={me ? [me] : []}
				onChange={(change) => {
					const chosen = change(me ? [me] : []).at(-1);
					if (chosen) onMe(chosen);
				}}
				setUp={setUp}
			/>
			<p class="hint">{text('file_who_hint')}</p>
		</div>
	);
}
