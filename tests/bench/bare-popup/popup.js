/** The least that a popup can do with the page in front: show its title. */
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [injected] = await chrome.scripting.executeScript({
	target: { tabId: tab.id },
	func: () => document.title,
	injectImmediately: true,
});
document.querySelector('output').textContent = injected.result;
