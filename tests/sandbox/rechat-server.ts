import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendJson } from './answer';
import type { Book, RecordedRequest } from './book';
import { type Fault, type Faults, misbehaviour } from './faults';
import { type Plan, plan } from './rechat/calls';
import type { Memory } from './rechat/memory';

/** The parts of this Rechat: what it knows, what it was asked, and how it is to misbehave. */
export interface Rechat {
	memory: Memory;
	book: Book;
	faults: Faults;
	/** Called whenever the page has something new to show. */
	changed: () => void;
}

/** As an API that web forms post to: any origin may, but only with a JSON body and no header of its own. */
const CORS = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, OPTIONS',
	'Access-Control-Allow-Headers': 'Content-Type',
	'Access-Control-Expose-Headers': 'X-Request-ID, Retry-After',
};

function answer(response: ServerResponse, entry: RecordedRequest, { status, body }: Plan) {
	entry.status = status;
	if (typeof body.message === 'string' && status >= 400) entry.message = body.message;
	if (status === 204 || entry.method === 'HEAD') response.writeHead(status).end();
	else sendJson(response, status, body);
}

/** Cuts the connection when the first part of the body is there, or at its end when it has none. */
async function cutWhileReading(request: IncomingMessage, response: ServerResponse) {
	for await (const _ of request) break;
	response.destroy();
}

function misbehave(response: ServerResponse, entry: RecordedRequest, fault: Fault, honest: Plan) {
	const { answer: perform } = misbehaviour(fault);
	if (!perform) {
		response.destroy();
		return;
	}
	response.once('finish', () => {
		entry.status ??= response.statusCode;
	});
	perform({ response, fault, answerHonestly: () => answer(response, entry, honest) });
}

function take(entry: RecordedRequest, honest: Plan) {
	entry.leadId = honest.take?.().id;
}

/** Answers one request to the API, honestly or as ordered, and writes it in the book. */
export async function answerCall(rechat: Rechat, request: IncomingMessage, response: ServerResponse) {
	const entry = rechat.book.open(request);
	const fault = rechat.faults.next(entry.call);
	const { when, taken } = fault ? misbehaviour(fault) : { when: 'after', taken: true };
	entry.fault = fault?.fault;
	for (const [name, value] of Object.entries({ ...CORS, 'X-Request-ID': randomUUID() }))
		response.setHeader(name, value);
	response.once('close', rechat.changed);
	rechat.changed();

	if (when === 'before') return void response.destroy();
	if (when === 'during') return cutWhileReading(request, response);
	rechat.book.read(entry, await readBody(request));
	const contentType = request.headers['content-type'] ?? '';
	const honest = plan(rechat.memory, { method: entry.method, path: entry.path, contentType, body: entry.body });
	if (taken) take(entry, honest);
	// What looks like success is never answered to a fault of the client.
	const isRefused = honest.status >= 400 && entry.call !== 'probe';
	if (fault && !(taken && isRefused)) misbehave(response, entry, fault, honest);
	else answer(response, entry, honest);
	rechat.changed();
}
