import * as z from 'zod/mini';

/** What came back from a call, closed: every status and every body falls into one of these. */
export type Answer =
	| { name: 'accepted'; status: number; leadId?: string; contactId?: string; parsed?: Record<string, unknown> }
	/** Not taken: come again, after `retryAfter` milliseconds when Rechat says so. */
	| { name: 'busy'; status: number; retryAfter?: number }
	| { name: 'refused'; status: number; message?: string; requestId?: string }
	/** It may have been taken, nobody knows. */
	| { name: 'doubtful'; status?: number; why: 'no-answer' | 'timeout' | 'server-error' | 'not-rechat' };

/** Read one by one: an odd part must not hide the others. */
const Verdict = z.object({ code: z.string() });
const Failed = z.object({ success: z.literal(false) });
const Captured = z.object({ data: z.object({ id: z.uuid() }) });
const Contact = z.object({ data: z.object({ contact: z.string() }) });
const Understood = z.object({ data: z.object({ parsed_payload: z.record(z.string(), z.unknown()) }) });

/** Bodies are small; one that is not is no answer of Rechat's. */
const MAX_BODY = 1_000_000;

/** Reads a response to any of the three calls, whatever it holds; `now` (milliseconds) turns a Retry-After date into a wait. */
export async function readAnswer(response: Response, now: number): Promise<Answer> {
	const known = answerWithoutBody(response, now);
	// A body that nobody reads keeps its connection, and the browser has six for a host: the seventh lead would time out.
	if (known) {
		await response.body?.cancel();
		return known;
	}
	const body = await readBody(response);
	return response.status >= 400 ? refusal(response, body) : acceptance(response, body);
}

function answerWithoutBody(response: Response, now: number): Answer | undefined {
	const { status } = response;
	if (status === 0 || (status >= 300 && status < 400)) return { name: 'doubtful', why: 'not-rechat' };
	if (status === 429 || status === 503) return { name: 'busy', status, retryAfter: retryAfter(response, now) };
	if (status === 408 || status >= 500) return { name: 'doubtful', status, why: 'server-error' };
	return status < 300 && isHtml(response) ? { name: 'doubtful', status, why: 'not-rechat' } : undefined;
}

/** A capture without an id, with an empty body or without `code` counts as accepted, as Rechat's own clients treat it. */
function acceptance(response: Response, body: string): Answer {
	const json = parseJson(body);
	const verdict = Verdict.safeParse(json);
	if (Failed.safeParse(json).success) return refusal(response, body);
	if (verdict.success && verdict.data.code.toUpperCase() !== 'OK') return refusal(response, body);
	return {
		name: 'accepted',
		status: response.status,
		leadId: Captured.safeParse(json).data?.data.id,
		contactId: Contact.safeParse(json).data?.data.contact,
		parsed: Understood.safeParse(json).data?.data.parsed_payload,
	};
}

function refusal(response: Response, body: string): Answer {
	return {
		name: 'refused',
		status: response.status,
		message: refusalMessage(parseJson(body), body),
		requestId: response.headers.get('x-request-id') ?? undefined,
	};
}

const Refusal = z.object({
	message: z.optional(z.string()),
	error: z.optional(z.string()),
	code: z.optional(z.string()),
});

/** The error body's shape is not documented: usually `{message}`, but it may be text, markup or nothing. */
function refusalMessage(json: unknown, body: string): string | undefined {
	const parsed = Refusal.safeParse(json);
	const said = parsed.success ? (parsed.data.message ?? parsed.data.error ?? parsed.data.code) : body;
	const plain = said
		?.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return plain ? plain.slice(0, 300) : undefined;
}

function parseJson(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

const isHtml = (response: Response) => Boolean(response.headers.get('content-type')?.includes('text/html'));

/** Retry-After in seconds or as an HTTP date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfter(response: Response, now: number): number | undefined {
	const value = response.headers.get('retry-after')?.trim();
	if (!value) return undefined;
	const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
	return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

async function readBody(response: Response): Promise<string> {
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let body = '';
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		body += part.value;
		if (body.length > MAX_BODY) {
			await reader?.cancel();
			return '';
		}
	}
	return body;
}
