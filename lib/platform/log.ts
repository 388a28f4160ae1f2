/** What a log line may hold: codes, our own ids and HTTP status. Never a name, an address, a note, a channel or lead id. */
type LogFacts = Record<string, string | number | boolean | undefined>;

/** Writes one line to the console, the only place where the extension does; an error is named by its class, not its text. */
export function log(event: string, facts: LogFacts = {}, error?: unknown): void {
	console.info(`[send-to-rechat] ${event}`, { ...facts, ...(error !== undefined && { error: errorName(error) }) });
}

/** The error's class name, as `QuotaExceededError`; its message may quote what the user typed. */
function errorName(error: unknown): string {
	return error instanceof Error ? error.name : typeof error;
}
