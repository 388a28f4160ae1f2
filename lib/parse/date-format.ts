/**
 * A formatter of times in milliseconds since the epoch, in the user's language and zone; made when it is first needed,
 * because making one takes the browser milliseconds, and the form opens without any.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): (at: number) => string {
	let format: Intl.DateTimeFormat | undefined;
	return (at) => {
		format ??= new Intl.DateTimeFormat(undefined, options);
		return format.format(at);
	};
}
