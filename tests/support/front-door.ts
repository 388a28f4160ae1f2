import { request as ask } from 'node:https';
import { type LoopbackServer, startLoopbackServer } from '../sandbox/loopback';

/** One port for all hosts, for a browser that can lead every address to one port only: passes on by the name asked for. */
export function startFrontDoor(hosts: Record<string, number>): Promise<LoopbackServer> {
	return startLoopbackServer((request, response) => {
		const { host = '' } = request.headers;
		const port = hosts[host.split(':')[0] ?? ''];
		if (port === undefined) return void response.destroy();
		const { method, url, headers } = request;
		const onward = ask(
			{ host: '127.0.0.1', port, method, path: url, headers, rejectUnauthorized: false, agent: false },
			(answer) => {
				response.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(response);
			},
		);
		// A connection that is cut behind the door is cut in front of it too.
		onward.on('error', () => response.destroy());
		request.pipe(onward);
	});
}
