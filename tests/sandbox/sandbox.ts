import { Book } from './book';
import { answerControl, isControl, Listeners } from './controls';
import { type Fault, Faults } from './faults';
import { type LoopbackServer, startLoopbackServer } from './loopback';
import { AGENTS, type Agent } from './rechat/agents';
import { CHANNELS, type KnownChannel } from './rechat/channels';
import { Memory, type TakenLead } from './rechat/memory';
import { answerCall, type Rechat } from './rechat-server';

export interface SandboxOptions {
	/** A free one when absent. */
	port?: number;
	/**
	 * Lets browsers use a connection again. Off by default, so that one fetch is one request: when a reused connection
	 * is cut before an answer, the browser itself sends the POST again.
	 */
	keepAlive?: boolean;
	channels?: readonly KnownChannel[];
	agents?: readonly Agent[];
}

/** A local Rechat that is running. */
export interface Sandbox {
	port: number;
	/** Where its own page is. */
	url: string;
	/** Every request that came. */
	book: Book;
	/** Every lead it has, first to last. */
	leads: TakenLead[];
	channels: readonly KnownChannel[];
	agents: readonly Agent[];
	/** Orders a misbehaviour for the next requests. */
	misbehave(fault: Fault): void;
	/** Carries out no further orders. */
	behave(): void;
	/** Goes off the network, keeping what it knows. */
	goDown(): Promise<void>;
	/** Comes back on the same port. */
	comeBack(): Promise<void>;
	stop(): Promise<void>;
}

/** Starts a local Rechat on loopback: the three calls over HTTPS, and a page that shows what came. */
export async function startSandbox({ port = 0, keepAlive = false, ...known }: SandboxOptions = {}): Promise<Sandbox> {
	const listeners = new Listeners();
	const memory = new Memory(known.channels ?? CHANNELS, known.agents ?? AGENTS);
	const rechat: Rechat = { memory, book: new Book(), faults: new Faults(), changed: () => listeners.tell() };

	const open = (at: number) =>
		startLoopbackServer((request, response) => {
			response.shouldKeepAlive = keepAlive;
			const path = request.url?.split('?')[0] ?? '/';
			return isControl(request.method ?? 'GET', path)
				? answerControl(rechat, listeners, request, response)
				: answerCall(rechat, request, response);
		}, at);

	let server: LoopbackServer = await open(port);
	return {
		port: server.port,
		url: `https://localhost:${server.port}/`,
		book: rechat.book,
		leads: memory.leads,
		channels: memory.channels,
		agents: memory.agents,
		misbehave: (fault) => rechat.faults.order(fault),
		behave: () => rechat.faults.clear(),
		goDown: () => server.stop(),
		comeBack: async () => {
			server = await open(server.port);
		},
		stop: async () => {
			listeners.stop();
			await server.stop();
		},
	};
}
