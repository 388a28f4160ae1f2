import type { IncomingMessage, ServerResponse } from 'node:http';

/** Enough for any lead; what is longer is cut, and then no longer JSON. */
const LONGEST_BODY = 2_000_000;

/** The body as text; gives what had come when the connection broke. */
export async function readBody(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	let length = 0;
	try {
		for await (const part of request) {
			if (length < LONGEST_BODY) parts.push(part);
			length += part.length;
		}
	} catch {
		// Cut by the client: the part that came is what there is.
	}
	return Buffer.concat(parts).toString('utf8');
}

export function sendJson(
	response: ServerResponse,
	status: number,
	body: unknown,
	headers: Record<string, string> = {},
) {
	response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
	response.end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, type: string, body: string | Buffer) {
	response.writeHead(status, { 'Content-Type': type });
	response.end(body);
}
