/*
 * Before the popup's first frame, and until the form's code takes over what the build has drawn (`data-drawn`): puts the
 * words in, and notes which button was pressed. A classic script of at most 1 kB.
 */
declare const chrome: { i18n: { getMessage(key: string): string } };

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE`, in fewer bytes. */
const IN_ORDER = 7;

const page = document.documentElement;
const { getMessage } = chrome.i18n;

const wordsOf = (_: string, key: string): string =>
	key === 'form_send_key' && /mac/i.test(navigator.platform) ? '⌘ ↵' : getMessage(key);

page.lang = getMessage('language');
// Only the form in a window of its own is asked for by name.
if (location.search) page.className = 'window';
new MutationObserver((_, parsed) => {
	const named = document.evaluate('(//text()|//@*)[contains(.,"__MSG_")]', page, null, IN_ORDER);
	for (let at = 0; at < named.snapshotLength; at++) {
		const node = named.snapshotItem(at) as Node & { nodeValue: string };
		node.nodeValue = node.nodeValue.replace(/__MSG_(\w+?)__/g, wordsOf);
	}
	if (document.readyState !== 'loading') parsed.disconnect();
}).observe(page, { childList: true, subtree: true });

/** Says it to whoever listens by now, and to who comes later. */
const ask = (button: Element) => {
	const form = button.closest<HTMLElement>('[data-drawn] form');
	if (!form) return;
	form.dataset['asked'] = '';
	form.dispatchEvent(new Event('submit', { bubbles: true }));
};
addEventListener('click', ({ target }) => {
	const button = (target as Element).closest<HTMLElement>('[data-drawn] button');
	if (button?.matches('.primary')) ask(button);
	else if (button) button.dataset['asked'] = '';
});
addEventListener(
	'keydown',
	(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ask(event.target as Element),
);

// Firefox gives the popup the keyboard after its first frame, and takes the cursor out of the field that had it.
addEventListener(
	'focus',
	() => document.activeElement === document.body && document.querySelector<HTMLElement>('[autofocus]')?.focus(),
	{ once: true },
);

// Otherwise its names would be everybody's.
export {};
