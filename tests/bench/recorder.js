/*
 * Runs in a popup before its own scripts, in both popups alike: notes each frame in which something changed, and what
 * could be read in it, and whether a key would be typed into a field. Fields are set by property, which no observer sees:
 * their setters are listened to.
 */
(() => {
	const frames = [];
	let isAsked = false;
	const fields = () => [...document.querySelectorAll('input, select, textarea')].map(({ value }) => value);
	/** A key goes where the focus is. */
	const isTypeable = () => {
		const field = document.activeElement;
		return field?.matches('input, textarea') && !field.disabled && !field.readOnly && field.checkVisibility();
	};
	const note = () => {
		isAsked = false;
		const typeable = isTypeable() === true;
		const filled = fields().join('\n');
		const seen = `${filled}\n${document.body?.textContent ?? ''}`;
		// A message is delivered when the frame has been handed over.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => frames.push({ at: performance.now(), filled, seen, typeable });
		port2.postMessage(undefined);
	};
	const changed = () => {
		if (isAsked) return;
		isAsked = true;
		requestAnimationFrame(note);
	};
	const listenTo = ({ prototype }, property) => {
		const { get, set, ...rest } = Object.getOwnPropertyDescriptor(prototype, property);
		const heard = function (value) {
			changed();
			set.call(this, value);
		};
		Object.defineProperty(prototype, property, { ...rest, get, set: heard });
	};
	listenTo(HTMLInputElement, 'value');
	listenTo(HTMLTextAreaElement, 'value');
	listenTo(HTMLSelectElement, 'value');
	listenTo(HTMLSelectElement, 'selectedIndex');
	listenTo(HTMLOptionElement, 'selected');
	new MutationObserver(changed).observe(document, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true,
	});
	document.addEventListener('focusin', changed);
	window.recordedFrames = frames;
})();
