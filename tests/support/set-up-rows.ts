import type { FollowUp } from '@/lib/delivery/follow-up';
import type { Channel } from '@/lib/setup/channel';
import type { Preset } from '@/lib/setup/preset';
import { Rule } from '@/lib/setup/rule';

/** The same invented id each time. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An invented channel; `change` says what is different. */
export const aChannel = (number: number, change: Partial<Channel> = {}): Channel => ({
	id: uuid(number),
	label: `Channel ${number}`,
	accountPath: [],
	color: 'slate',
	leadChannel: uuid(100 + number),
	position: number,
	...change,
});

/** A rule that sends all of a state to a channel. */
export const aRule = (number: number, target: Rule['target'] = { tags: ['Nevada'] }): Rule =>
	Rule.parse({ id: `rule-${number}`, name: `Rule ${number}`, when: { states: ['NV'] }, target });

export const aPreset = (number: number, change: Partial<Preset> = {}): Preset => ({
	id: uuid(200 + number),
	name: `Preset ${number}`,
	color: 'teal',
	position: number,
	...change,
});

/** A reassignment of a lead, waiting to be sent. */
export const aFollowUp = (number: number, deliveryId: string, change: Partial<FollowUp> = {}): FollowUp => ({
	id: uuid(300 + number),
	deliveryId,
	createdAt: 2_000 + number,
	change: { name: 'reassign', assignees: [{ first_name: 'Ben', last_name: 'Vale', email: 'ben@example.com' }] },
	state: { name: 'waiting', until: 0 },
	attempts: 0,
	...change,
});
