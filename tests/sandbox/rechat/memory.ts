import { randomUUID } from 'node:crypto';
import { type Agent, type Asked, findAgent } from './agents';
import type { KnownChannel } from './channels';
import type { Activity, Assignee, Lead } from './payloads';

/** A lead that this Rechat has. */
export interface TakenLead {
	id: string;
	/** The same for every lead with the same email: Rechat is believed to match contacts by it. */
	contact: string;
	channel: KnownChannel;
	payload: Lead;
	/** Unix seconds with a fraction. */
	createdAt: number;
	assignees: Asked[];
	/** How often the assignees were replaced since. */
	reassigned: number;
	timeline: { activity: Activity; at: number }[];
}

/** Everything this Rechat knows, in memory only. */
export class Memory {
	readonly leads: TakenLead[] = [];

	constructor(
		readonly channels: readonly KnownChannel[],
		readonly agents: readonly Agent[],
	) {}

	channel(id: string) {
		return this.channels.find((channel) => channel.id === id.toLowerCase());
	}

	lead(id: string) {
		return this.leads.find((lead) => lead.id === id.toLowerCase());
	}

	ask(assignees: Assignee[] = []): Asked[] {
		return assignees.map((asked) => findAgent(asked, this.agents));
	}

	/** Makes a lead of a payload; it is known only once it is among `leads`. */
	newLead(channel: KnownChannel, payload: Lead): TakenLead {
		const email = payload.email?.toLowerCase();
		const known = email ? this.leads.find((lead) => lead.payload.email?.toLowerCase() === email) : undefined;
		return {
			id: randomUUID(),
			contact: known?.contact ?? randomUUID(),
			channel,
			payload,
			createdAt: Date.now() / 1000,
			assignees: this.ask(payload.assignees),
			reassigned: 0,
			timeline: [],
		};
	}
}
