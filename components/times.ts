import { dateFormat } from '@/lib/parse/date-format';
import type { Text } from './text';

const time = dateFormat({ hour: 'numeric', minute: '2-digit' });
const dayAndTime = dateFormat({
	month: 'short',
	day: 'numeric',
	hour: 'numeric',
	minute: '2-digit',
});
const day = dateFormat({ month: 'short', day: 'numeric' });
const weekdayAndTime = dateFormat({ weekday: 'long', hour: 'numeric', minute: '2-digit' });
const withYear = dateFormat({ year: 'numeric', month: 'short', day: 'numeric' });
const exact = dateFormat({
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
	if (then.getFullYear() !== today.getFullYear()) return withYear(at);
	return (then.toDateString() === today.toDateString() ? time : dayAndTime)(at);
}

/** As `shortTime`, but without the hour of another day: for a column. Both in milliseconds since the epoch. */
export const columnTime = (at: number, now: number): string => {
	const [then, today] = [new Date(at), new Date(now)];
	const isThisYear = then.getFullYear() === today.getFullYear();
	return isThisYear && then.toDateString() !== today.toDateString() ? day(at) : shortTime(at, now);
};

const DAY = 24 * 60 * 60 * 1000;

/** A time as it is told: "today, 9:41 AM", "Friday, 4:20 PM", and as `shortTime` before that. Both in milliseconds since the epoch. */
export function dayTime(at: number, now: number, text: Text): string {
	if (new Date(at).toDateString() === new Date(now).toDateString()) return text('time_today', time(at));
	return now - at < 6 * DAY ? weekdayAndTime(at) : shortTime(at, now);
}

/** A time to the second, in milliseconds since the epoch. */
export const exactTime = exact;
