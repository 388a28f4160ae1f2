const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat(undefined, {
	month: 'short',
	day: 'numeric',
	hour: 'numeric',
	minute: '2-digit',
});
const withYear = new Intl.DateTimeFormat(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
const exact = new Intl.DateTimeFormat(undefined, {
	weekday: 'short',
	year: 'numeric',
	month: 'short',
	day: 'numeric',
	hour: 'numeric',
	minute: '2-digit',
	second: '2-digit',
});

/** A time as short as it is clear: the hour of today, the day of this year, else the date. Both in milliseconds since the epoch. */
export function shortTime(at: number, now: number): string {
	const [then, today] = [new Date(at), new Date(now)];
	if (then.getFullYear() !== today.getFullYear()) return withYear.format(then);
	return (then.toDateString() === today.toDateString() ? time : dayAndTime).format(then);
}

/** A time to the second, in milliseconds since the epoch. */
export const exactTime = (at: number): string => exact.format(at);
