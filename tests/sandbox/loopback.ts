import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { certificate } from './certificate';

export interface LoopbackServer {
	port: number;
	/** Closes the door and every open connection: from outside, the machine is gone. */
	stop(): Promise<void>;
}

const listen = (server: Server, port: number) =>
	new Promise<number>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});

/** An HTTPS server that only this machine can reach; port 0 takes a free one. */
export async function startLoopbackServer(
	answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void,
	port = 0,
): Promise<LoopbackServer> {
	const server = createServer(await certificate(), (request, response) => {
		// A connection that was cut on purpose throws at whoever still writes to it.
		Promise.resolve(answer(request, response)).catch(() => response.destroy());
	});
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	const taken = await listen(server, port);
	return {
		port: taken,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
}
