import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Component = (props: never) => ComponentChildren;

/** A component whose code may still have to be loaded; its type parameters are kept. */
type LazyComponent<Original extends Component> = Original & {
	/** Loads the code before it is shown; fails when it can't be had. */
	load: () => Promise<unknown>;
};

/**
 * A component whose code is loaded when it is first shown; nothing is in its place until then, nor when the code can't be
 * had: that is tried again the next time. What most people never open costs the form's first frame nothing.
 */
export function lazy<Original extends Component>(loadComponent: () => Promise<Original>): LazyComponent<Original>;
export function lazy(loadComponent: () => Promise<FunctionComponent>): LazyComponent<FunctionComponent> {
	let Loaded: FunctionComponent | undefined;
	const load = async () => {
		Loaded ??= await loadComponent();
	};
	function Lazy(props: object) {
		const [, show] = useState(Loaded !== undefined);
		useEffect(() => {
			void load().then(
				() => show(true),
				() => undefined,
			);
		}, []);
		return Loaded ? <Loaded {...props} /> : null;
	}
	return Object.assign(Lazy, { load });
}
