import { useEffect, useState } from 'preact/hooks';

/**
 * What the user types over a saved value. While there is something typed, a change of the saved value from elsewhere
 * doesn't touch it; when both are the same again, the saved value shows.
 */
export function useEdited<T extends object | string>(saved: T) {
	const [edited, edit] = useState<T>();
	const isEdited = edited !== undefined && JSON.stringify(edited) !== JSON.stringify(saved);
	useEffect(() => {
		if (edited !== undefined && !isEdited) edit(undefined);
	}, [edited, isEdited]);
	return { value: edited ?? saved, edit, isEdited };
}
