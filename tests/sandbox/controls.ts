import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson, sendText } from './answer';
import { Fault, offered } from './faults';
import { faultOf } from './rechat/payloads';
import type { Rechat } from './rechat-server';

/** The pages that are open and want to hear of changes. */
export class Listeners {
	private readonly open = new Set<ServerResponse>();
	private told: ReturnType<typeof setTimeout> | undefined;

	add(response: ServerResponse) {
		response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		response.write('data: hello\n\n');
		this.open.add(response);
		response.once('close', () => this.open.delete(response));
	}

	/** Tells them once for many changes at a time. */
	tell() {
		this.told ??= setTimeout(() => {
			this.told = undefined;
			for (const response of this.open) response.write('data: changed\n\n');
		}, 50);
	}

	stop() {
		clearTimeout(this.told);
	}
}

const FILES: Record<string, [file: string, type: string]> = {
	'/': ['page.html', 'text/html; charset=utf-8'],
	'/sandbox/page.css': ['page.css', 'text/css'],
	'/sandbox/page.js': ['page.js', 'text/javascript'],
};

/** The page shows text only; the listing's picture is all that it loads from elsewhere. */
const PAGE_POLICY = "default-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'";

async function sendFile(response: ServerResponse, [file, type]: [string, string]) {
	response.setHeader('Content-Security-Policy', PAGE_POLICY);
	sendText(response, 200, type, await readFile(new URL(`page/${file}`, import.meta.url)));
}

/** What the page shows, and what a test in another process reads. */
const state = ({ memory, book, faults }: Rechat) => ({
	channels: memory.channels,
	agents: memory.agents,
	leads: memory.leads,
	requests: book.requests,
	faults: faults.pending(),
	offered: offered(),
});

async function orderFault({ faults, changed }: Rechat, request: IncomingMessage, response: ServerResponse) {
	// A page of another origin can't send this type without asking first, and is not allowed to.
	if (request.headers['content-type'] !== 'application/json')
		return sendJson(response, 415, { message: 'Content-Type must be application/json' });
	const order = Fault.safeParse(JSON.parse(await readBody(request)));
	if (!order.success) return sendJson(response, 400, { message: faultOf(order.error) });
	faults.order(order.data);
	changed();
	sendJson(response, 200, { faults: faults.pending() });
}

function clearFaults({ faults, changed }: Rechat, response: ServerResponse) {
	faults.clear();
	changed();
	sendJson(response, 200, { faults: [] });
}

/** True for what belongs to the sandbox and not to Rechat's API: its page and its controls. */
export const isControl = (method: string, path: string) =>
	path.startsWith('/sandbox/') || path === '/favicon.ico' || (method === 'GET' && path === '/');

/** Answers the sandbox's own page and controls; they are not written in the book. */
export async function answerControl(
	rechat: Rechat,
	listeners: Listeners,
	request: IncomingMessage,
	response: ServerResponse,
) {
	const path = request.url?.split('?')[0] ?? '/';
	const file = FILES[path];
	if (request.method === 'GET' && file) return sendFile(response, file);
	switch (`${request.method} ${path}`) {
		case 'GET /sandbox/book':
			return sendJson(response, 200, state(rechat));
		case 'GET /sandbox/events':
			return listeners.add(response);
		case 'POST /sandbox/faults':
			return orderFault(rechat, request, response);
		case 'DELETE /sandbox/faults':
			return clearFaults(rechat, response);
		default:
			return sendJson(response, 404, { message: 'There is no such page' });
	}
}
