import { useState } from 'preact/hooks';
import { type FileState, FilesPlace, type Pack } from '@/components/options/files/files-place';
import { useText } from '@/components/text';
import { browser } from '@/lib/platform/browser';
import { accountsOf } from '@/lib/setup/file/write';
import type { SetUp } from '@/lib/setup/set-up';
import { changeSettings } from './changes';
import type { Run } from './outcome';
import type { OpenedFile } from './set-up-file';

/** Taking and making set-up files; what it needs is loaded when it is asked for. */
export function FilesPart({ setUp, run }: { setUp: SetUp; run: Run }) {
	const text = useText();
	const [state, show] = useState<FileState>({ name: 'closed' });
	const [opened, setOpened] = useState<OpenedFile>();
	const open = async (file: File) => {
		show({ name: 'reading' });
		const failure = await run(async () => {
			const found = await (await import('./set-up-file')).openSetUpFile(file, setUp.managed.mayAddChannels);
			const fileName = file.name;
			if ('refusal' in found) return show({ name: 'refused', refusal: found.refusal, fileName });
			setOpened(found);
			show({ name: 'planned', plan: found.plan, fileName });
		});
		if (failure) show({ name: 'closed' });
	};
	const take = async () => {
		const failure = opened && (await run(async () => (await import('./set-up-file')).takeSetUpFile(opened)));
		if (!failure) show({ name: 'taken' });
	};
	const save = (pack: Pack) =>
		void run(async () => {
			const { saveOfficePack } = await import('./set-up-file');
			await saveOfficePack({ ...pack, extensionId: browser.runtime.id, title: text('extensionName') });
		});
	const own = setUp.channels.filter(({ id }) => !setUp.managed.channelIds.includes(id));
	return (
		<FilesPlace
			state={state}
			setUp={setUp}
			accounts={accountsOf(own)}
			onOpen={(file) => void open(file)}
			onTake={() => void take()}
			onCancel={() => show({ name: 'closed' })}
			onMe={(me) => void run(() => changeSettings(() => ({ me })))}
			onSave={save}
		/>
	);
}
