import { useEffect, useState } from 'preact/hooks';
import { browser } from '@/lib/platform/browser';

/** The keys that open the form, as `Alt+Shift+L`; empty where the user, or another extension, has taken them away. */
export function useOpenKeys(): string {
	const [keys, setKeys] = useState('');
	useEffect(() => {
		void browser.commands
			.getAll()
			.then((commands) => setKeys(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''));
	}, []);
	return keys;
}
