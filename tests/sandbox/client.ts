import { Agent, type RequestOptions, request } from 'node:https';

export interface Answered {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** The body, when it is JSON. */
	json: unknown;
}

export interface Sent {
	body?: unknown;
	headers?: Record<string, string>;
	agent?: Agent;
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

const once = new Agent({ keepAlive: false });

/** Sends one HTTPS request to a loopback server with whatever certificate; fails as a browser's fetch would. */
export const call = (port: number, method: string, path: string, { body, headers = {}, agent = once }: Sent = {}) =>
	new Promise<Answered>((resolve, reject) => {
		const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
		const options: RequestOptions = { host: '127.0.0.1', port, method, path, agent, rejectUnauthorized: false };
		options.headers = { ...(text && { 'Content-Type': 'application/json' }), ...headers };
		const sent = request(options, (response) => {
			let received = '';
			response.setEncoding('utf8');
			response.on('data', (part) => {
				received += part;
			});
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
					body: received,
					json: parsed(received),
				}),
			);
		});
		sent.on('error', reject);
		sent.end(text);
	});
