import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Component<Props> = (props: Props) => ComponentChildren;

/**
 * A component whose code is loaded when it is first shown; nothing stands in its place until then. What most people never
 * open costs the form's first frame nothing.
 */
export function lazy<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
	let loading: Promise<Component<Props>> | undefined;
	return function Lazy(props: Props) {
		const [loaded, setLoaded] = useState<{ Loaded: Component<Props> }>();
		useEffect(() => {
			loading ??= load();
			void loading.then((Loaded) => setLoaded({ Loaded }));
		}, []);
		return loaded ? <loaded.Loaded {...props} /> : null;
	};
}
