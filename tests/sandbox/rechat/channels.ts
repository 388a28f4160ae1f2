import { AGENTS, type Agent } from './agents';

/** A lead channel of this Rechat: the door to an account. */
export interface KnownChannel {
	/** The `lead_channel` UUID. */
	id: string;
	label: string;
	accountPath: string[];
	/** Who gets a lead that asks for nobody, or for somebody who can't be found. */
	owner: string;
}

const name = (agent: Agent | undefined) => `${agent?.first_name} ${agent?.last_name}`;

export const CHANNELS: readonly KnownChannel[] = [
	{
		id: '3f1c2a84-6b0d-4f7e-9a35-5d1e8c7b2f10',
		label: 'Inquiries',
		accountPath: ['Sierra Vista Realty', 'Reno'],
		owner: name(AGENTS[0]),
	},
	{
		id: 'b7a90e52-1c4d-4e8b-8f60-27d3a9e4c581',
		label: 'Newsletters',
		accountPath: ['Sierra Vista Realty', 'Carson City'],
		owner: name(AGENTS[2]),
	},
];
