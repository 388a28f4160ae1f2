import type { ServerResponse } from 'node:http';
import { sendJson, sendText } from './answer';

/** What a misbehaviour may use: the connection, what the order says, and how it would have been answered honestly. */
interface Exchange {
	response: ServerResponse;
	fault: { retryAfter?: string | undefined; seconds?: number | undefined };
	answerHonestly: () => void;
}

export interface Misbehaviour {
	/** In words, for the page. */
	says: string;
	/** When it strikes: before the body is read, in the middle of it, or instead of the answer. */
	when: 'before' | 'during' | 'after';
	/** Whether Rechat did what it was asked for in spite of the answer. */
	taken: boolean;
	/** What is answered; nothing at all when absent: the connection is cut. */
	answer?: (exchange: Exchange) => void;
}

const errorBody = (http: number, code: string, message: string) => ({ http, code, message });

const status =
	(http: number, code: string, message: string) =>
	({ response, fault }: Exchange) =>
		sendJson(
			response,
			http,
			errorBody(http, code, message),
			fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter },
		);

const json =
	(body: unknown) =>
	({ response }: Exchange) =>
		sendJson(response, 200, body);

const SIGN_IN = '<!doctype html><title>Free Wi-Fi</title><h1>Sign in to the guest network</h1>';
const BAD_GATEWAY = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

function redirect({ response }: Exchange) {
	response.writeHead(307, { Location: 'https://sign-in.guest-network.example/' });
	response.end();
}

function huge({ response }: Exchange) {
	sendJson(response, 200, { code: 'OK', data: { id: 'x'.repeat(20_000_000) } });
}

function stall({ response, fault, answerHonestly }: Exchange) {
	const timer = setTimeout(answerHonestly, (fault.seconds ?? 40) * 1000);
	response.once('close', () => clearTimeout(timer));
}

/** Promises more than it gives, then cuts the connection. */
function breakOff({ response }: Exchange) {
	response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '400' });
	response.write('{"code":"OK","data":{"id":"', () => response.destroy());
}

/** Every way in which Rechat, or what stands between, has been seen or may be expected to fail. */
export const MISBEHAVIOURS = {
	'too-many-requests': {
		says: '429',
		when: 'after',
		taken: false,
		answer: status(429, 'TooMany', 'Slow down, please'),
	},
	unavailable: { says: '503', when: 'after', taken: false, answer: status(503, 'Unavailable', 'Down for maintenance') },
	'server-error': { says: '500', when: 'after', taken: false, answer: status(500, 'Internal', 'Something broke') },
	'bad-request': {
		says: '400',
		when: 'after',
		taken: false,
		answer: status(400, 'Validation', 'This lead channel is archived'),
	},
	'bad-gateway': {
		says: '502, a page of HTML',
		when: 'after',
		taken: false,
		answer: ({ response }) => sendText(response, 502, 'text/html', BAD_GATEWAY),
	},
	'gateway-timeout': { says: '504', when: 'after', taken: true, answer: status(504, 'Timeout', 'Took too long') },
	'request-timeout': { says: '408', when: 'after', taken: false, answer: status(408, 'Timeout', 'Took too long') },
	'no-content': {
		says: '204, taken without an id',
		when: 'after',
		taken: true,
		answer: ({ response }) => response.writeHead(204).end(),
	},
	redirect: { says: '307 to a sign-in page', when: 'after', taken: false, answer: redirect },
	html: {
		says: '200 with a sign-in page',
		when: 'after',
		taken: false,
		answer: ({ response }) => sendText(response, 200, 'text/html; charset=utf-8', SIGN_IN),
	},
	empty: {
		says: '200 without a body',
		when: 'after',
		taken: true,
		answer: ({ response }) => sendText(response, 200, 'application/json', ''),
	},
	'empty-object': { says: '200 with {}', when: 'after', taken: true, answer: json({}) },
	'invalid-json': {
		says: '200 with broken JSON',
		when: 'after',
		taken: true,
		answer: ({ response }) => sendText(response, 200, 'application/json', '{"code":"OK","data":{'),
	},
	huge: { says: '200 with 20 MB', when: 'after', taken: true, answer: huge },
	'not-ok': {
		says: '200 with another code than OK',
		when: 'after',
		taken: false,
		answer: json({ code: 'Error', message: 'This lead channel is paused' }),
	},
	stall: { says: 'taken, answered late', when: 'after', taken: true, answer: stall },
	'cut-before': { says: 'cut before it was read', when: 'before', taken: false },
	'cut-during': { says: 'cut while it was read', when: 'during', taken: false },
	'cut-after': { says: 'taken, then cut', when: 'after', taken: true },
	'cut-answer': { says: 'taken, cut in mid-answer', when: 'after', taken: true, answer: breakOff },
} satisfies Record<string, Misbehaviour>;
