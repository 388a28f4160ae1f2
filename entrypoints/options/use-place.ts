import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type PlaceName, placeOf } from '@/components/options/layout/places';

/**
 * The page that the address names; the one that was first when it names none, whatever is saved meanwhile. Its title, or
 * what it is opened for, takes the focus whenever another one is shown.
 */
export function usePlace(first: PlaceName): PlaceName {
	const [place, setPlace] = useState(() => placeOf(location.hash));
	const [begun] = useState(first);
	useEffect(() => {
		const listen = () => setPlace(placeOf(location.hash));
		// Asked for since it was drawn, while nobody listened.
		listen();
		addEventListener('hashchange', listen);
		return () => removeEventListener('hashchange', listen);
	}, []);
	const shown = place ?? begun;
	useLayoutEffect(() => {
		if (place === undefined) return;
		scrollTo(0, 0);
		const first = document.querySelector<HTMLElement>('main [data-first]');
		const title = document.querySelector<HTMLElement>('main h1');
		// What asks to be typed in has it already.
		if (!document.activeElement?.closest('main')) (first ?? title)?.focus({ preventScroll: true });
	}, [place]);
	return shown;
}
