import type * as z from 'zod/mini';
import type { Memory, TakenLead } from './memory';
import { Activity, Assignees, faultOf, Lead } from './payloads';

export type Call = 'capture' | 'assignees' | 'timeline' | 'probe' | 'preflight' | 'unknown';

/** What Rechat would answer, and what it would do: nothing has been done until `take` is called. */
export interface Plan {
	status: number;
	body: Record<string, unknown>;
	/** Does what the call asks for, and gives the lead it was about. */
	take?: () => TakenLead;
}

/** A request as far as the calls care. */
export interface Asking {
	method: string;
	path: string;
	contentType: string;
	body: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const ROUTES: readonly [Call, string, RegExp][] = [
	['capture', 'POST', /^\/leads\/channels\/([^/]*)\/webhook$/],
	['assignees', 'PUT', /^\/leads\/([^/]*)\/assignees$/],
	['timeline', 'POST', /^\/leads\/([^/]*)\/timeline$/],
	['probe', 'HEAD', /^\/$/],
	['preflight', 'OPTIONS', /^/],
];

/** Which of the calls a request is, and the id in its path. */
export function callOf(method: string, path: string): { call: Call; id: string } {
	for (const [call, itsMethod, pattern] of ROUTES) {
		const match = method === itsMethod ? pattern.exec(path) : null;
		if (match) return { call, id: match[1] ?? '' };
	}
	return { call: 'unknown', id: '' };
}

const CODES: Record<number, string> = { 400: 'Validation', 404: 'ResourceNotFound' };

const refusal = (status: number, message: string): Plan => ({
	status,
	body: { http: status, code: CODES[status] ?? 'Error', message },
});

function parseJson(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

/** Rechat leaves out of `parsed_payload` what it did not understand: here a state that is not a two-letter code. */
function understood(payload: Lead): Lead {
	const address = payload.listing?.property?.address;
	const parsed = structuredClone(payload);
	if (address?.state_code && !/^[A-Z]{2}$/i.test(address.state_code))
		delete parsed.listing?.property?.address?.state_code;
	return parsed;
}

function capture(memory: Memory, id: string, payload: Lead): Plan {
	const channel = memory.channel(id);
	if (!channel) return refusal(404, `Lead channel ${id} was not found`);
	const lead = memory.newLead(channel, payload);
	const data = {
		id: lead.id,
		contact: lead.contact,
		lead_channel: channel.id,
		raw_payload: payload,
		parsed_payload: understood(payload),
		created_at: lead.createdAt,
	};
	return {
		status: 200,
		body: { code: 'OK', data },
		take: () => {
			memory.leads.push(lead);
			return lead;
		},
	};
}

function reassign(memory: Memory, id: string, assignees: Assignees): Plan {
	const lead = memory.lead(id);
	if (!lead) return refusal(404, `Lead ${id} was not found`);
	return {
		status: 200,
		body: { success: true, message: 'Lead reassigned successfully' },
		take: () => {
			lead.assignees = memory.ask(assignees);
			lead.reassigned += 1;
			return lead;
		},
	};
}

function record(memory: Memory, id: string, activity: Activity): Plan {
	const lead = memory.lead(id);
	if (!lead) return refusal(404, `Lead ${id} was not found`);
	return {
		status: 200,
		body: { success: true },
		take: () => {
			lead.timeline.push({ activity, at: Date.now() / 1000 });
			return lead;
		},
	};
}

/** Checks the id and the body before the call sees them. */
function checked<Schema extends z.core.$ZodType>(
	schema: Schema & { safeParse(value: unknown): z.core.util.SafeParseResult<z.infer<Schema>> },
	{ contentType, body }: Asking,
	id: string,
	call: (payload: z.infer<Schema>) => Plan,
): Plan {
	if (!UUID.test(id)) return refusal(400, `"${id}" is not a valid UUID`);
	if (!/^application\/json\b/i.test(contentType)) return refusal(400, 'Content-Type must be application/json');
	const json = parseJson(body);
	if (json === undefined) return refusal(400, 'The body is not valid JSON');
	const result = schema.safeParse(json);
	return result.success ? call(result.data) : refusal(400, faultOf(result.error));
}

/** What Rechat answers to a request, by its published rules. */
export function plan(memory: Memory, asking: Asking): Plan {
	const { call, id } = callOf(asking.method, asking.path);
	switch (call) {
		case 'capture':
			return checked(Lead, asking, id, (lead) => capture(memory, id, lead));
		case 'assignees':
			return checked(Assignees, asking, id, (assignees) => reassign(memory, id, assignees));
		case 'timeline':
			return checked(Activity, asking, id, (activity) => record(memory, id, activity));
		case 'preflight':
			return { status: 204, body: {} };
		case 'probe':
		case 'unknown':
			return refusal(404, 'There is nothing here');
	}
}
