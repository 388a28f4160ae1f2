import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A message of the DevTools protocol, in either direction. */
export interface Message {
	id?: number;
	method?: string;
	params?: Record<string, unknown>;
	sessionId?: string;
	result?: Record<string, unknown>;
	error?: { message: string };
}

/**
 * Chromium with nobody between it and us: a test framework attaches to everything that opens, and what it does there
 * would be measured too.
 */
export class ChromiumPipe {
	private last = 0;
	private readonly pending = new Map<number, (message: Message) => void>();
	private readonly listeners = new Set<(message: Message) => void>();
	private readonly process: ChildProcess;
	private readonly input: Writable;

	constructor(path: string, args: string[]) {
		this.process = spawn(path, ['--remote-debugging-pipe', ...args], {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
		});
		this.input = this.process.stdio[3] as Writable;
		this.listen(this.process.stdio[4] as Readable);
	}

	private listen(output: Readable): void {
		let rest = '';
		output.setEncoding('utf8').on('data', (data: string) => {
			const messages = (rest + data).split('\0');
			rest = messages.pop() ?? '';
			for (const message of messages) this.take(JSON.parse(message));
		});
	}

	private take(message: Message): void {
		if (message.id !== undefined) this.pending.get(message.id)?.(message);
		else for (const listener of this.listeners) listener(message);
	}

	/** Sends without waiting: what is sent one after the other arrives in that order. */
	send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
		const id = ++this.last;
		this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		return new Promise((resolve, reject) =>
			this.pending.set(id, ({ result, error }) => {
				this.pending.delete(id);
				if (error) reject(new Error(`${method}: ${error.message}`));
				else resolve(result ?? {});
			}),
		);
	}

	/** What `find` makes of the first event it knows; throws when none comes in time (milliseconds). */
	next<T>(find: (message: Message) => T | undefined | false, patience: number): Promise<T> {
		return new Promise((resolve, reject) => {
			const listener = (message: Message) => {
				const found = find(message);
				if (found === undefined || found === false) return;
				this.listeners.delete(listener);
				clearTimeout(late);
				resolve(found);
			};
			const late = setTimeout(() => {
				this.listeners.delete(listener);
				reject(new Error(`Chromium said nothing for ${patience} ms.`));
			}, patience);
			this.listeners.add(listener);
		});
	}

	async close(): Promise<void> {
		const gone = new Promise((resolve) => this.process.once('exit', resolve));
		await this.send('Browser.close').catch(() => this.process.kill());
		await gone;
	}
}
