import type { IncomingMessage } from 'node:http';
import { type Call, callOf } from './rechat/calls';

/** One request that reached this Rechat, and what became of it. */
export interface RecordedRequest {
	/** Counted from 1 in order of arrival. */
	number: number;
	/** Milliseconds since the epoch. */
	time: number;
	method: string;
	path: string;
	call: Call;
	headers: Record<string, string>;
	/** Headers a browser does not send by itself: a fault of the client, since the pre-flight may refuse them. */
	customHeaders: string[];
	/** As far as it was read. */
	body: string;
	/** The body, when it is JSON. */
	json?: unknown;
	/** The lead that was made or changed: what proves that the request was taken. */
	leadId?: string;
	/** The misbehaviour it met. */
	fault?: string;
	/** What was answered; absent when nothing was, or not yet. */
	status?: number;
	/** Rechat's words, when it refused. */
	message?: string;
}

/** What Chromium and Firefox send with a `fetch` of their own accord, beside everything that begins with `sec-`. */
const ORDINARY = new Set([
	'accept',
	'accept-encoding',
	'accept-language',
	'access-control-request-headers',
	'access-control-request-method',
	'access-control-request-private-network',
	'cache-control',
	'connection',
	'content-length',
	'content-type',
	'dnt',
	'host',
	'origin',
	'pragma',
	'priority',
	'referer',
	'te',
	'transfer-encoding',
	'user-agent',
]);

const isCustom = (header: string) => !ORDINARY.has(header) && !header.startsWith('sec-');

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

/** Every request in order of arrival, for the eyes of a test and of the page. */
export class Book {
	readonly requests: RecordedRequest[] = [];

	open(request: IncomingMessage): RecordedRequest {
		const { pathname } = new URL(request.url ?? '/', 'https://localhost');
		const method = request.method ?? 'GET';
		const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
		const entry: RecordedRequest = {
			number: this.requests.length + 1,
			time: Date.now(),
			method,
			path: pathname,
			call: callOf(method, pathname).call,
			headers,
			customHeaders: Object.keys(headers).filter(isCustom),
			body: '',
		};
		this.requests.push(entry);
		return entry;
	}

	read(entry: RecordedRequest, body: string) {
		entry.body = body;
		entry.json = parsed(body);
	}

	/** The requests of one call, first to last. */
	of(call: Call): RecordedRequest[] {
		return this.requests.filter((request) => request.call === call);
	}
}
