/** A Lead Channel ID anywhere in a text. */
export const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Finds the Lead Channel ID in what was pasted: the UUID itself, or the webhook URL that holds it
 * (`https://api.rechat.com/leads/channels/UUID/webhook`). Undefined for anything else, also for two different ids.
 */
export function parseLeadChannel(text: string): string | undefined {
	const pasted = text.trim().toLowerCase();
	const ids = new Set(pasted.match(UUID));
	const [id] = ids;
	if (ids.size !== 1 || id === undefined) return undefined;
	return pasted === id || isWebhook(pasted, id) ? id : undefined;
}

function isWebhook(text: string, id: string): boolean {
	const { pathname, protocol } = URL.canParse(text) ? new URL(text) : { pathname: '', protocol: '' };
	return protocol === 'https:' && pathname.startsWith(`/leads/channels/${id}`);
}
