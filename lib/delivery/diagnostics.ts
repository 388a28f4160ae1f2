import { MANAGEABLE, type Managed, type PolicyProblem } from '@/lib/setup/policy/managed';
import { Delivery } from './delivery';
import { FollowUp } from './follow-up';

/** What support needs to know; the rows as they are on disk, readable or not. */
export interface DiagnosticFacts {
	/** Milliseconds since the epoch. */
	now: number;
	version: string;
	userAgent: string;
	mayReachRechat: boolean;
	deliveries: readonly unknown[];
	followUps: readonly unknown[];
	/** How many there are of each part of the set-up. */
	setUp: Readonly<Record<string, number>>;
	policy: Pick<Managed, 'isManaged' | 'enforced' | 'problems'>;
}

/** So many troubles say what is wrong; older ones are history. */
const TROUBLES = 20;

interface Entry {
	state: string;
	/** What went wrong, as codes and HTTP statuses; empty when nothing did. */
	trouble: string;
	at: number;
}

const UNREADABLE: Entry = { state: 'unreadable', trouble: '', at: 0 };

function leadEntry(row: unknown): Entry {
	const { success, data } = Delivery.safeParse(row);
	if (!success) return UNREADABLE;
	const { state, attempts } = data;
	const last = attempts.at(-1);
	const at = 'at' in state ? state.at : (last?.at ?? data.createdAt);
	const why = 'why' in state ? state.why : '';
	const isTrouble = why !== '' || state.name === 'refused';
	const answer = state.name === 'refused' ? state.status : last?.status;
	const tried = `${attempts.length} attempts, last answer ${answer ?? 'none'}`;
	return { state: state.name, at, trouble: isTrouble ? `lead ${[state.name, why].join(' ').trim()}, ${tried}` : '' };
}

function followUpEntry(row: unknown): Entry {
	const { success, data } = FollowUp.safeParse(row);
	if (!success) return UNREADABLE;
	const { state, change, createdAt, attempts } = data;
	const isTrouble = state.name === 'refused' || state.name === 'unconfirmed' || state.name === 'stranded';
	const answer = state.name === 'refused' ? `, answer ${state.status}` : '';
	const trouble = isTrouble ? `${change.name} ${state.name}, ${attempts} attempts${answer}` : '';
	return { state: state.name, at: 'at' in state ? state.at : createdAt, trouble };
}

const list = (names: readonly string[]) => names.join(', ') || 'none';

function counts(entries: readonly Entry[]): string {
	const byState = new Map<string, number>();
	for (const { state } of entries) byState.set(state, (byState.get(state) ?? 0) + 1);
	return list([...byState].map(([state, count]) => `${count} ${state}`));
}

/** A value that we don't know is not named: whoever wrote the policy chose its name. */
const problemCode = ({ name, code }: PolicyProblem) =>
	`${MANAGEABLE.some((known) => known === name) ? name : 'another value'} ${code}`;

/**
 * What a user can give to support, as text: versions, counts, codes and times. Nothing that a person typed or that names
 * anybody: no contact, no page, no id of a lead or a channel, and none of Rechat's own words, which may quote them.
 */
export function diagnostics(facts: DiagnosticFacts): string {
	const leads = facts.deliveries.map(leadEntry);
	const followUps = facts.followUps.map(followUpEntry);
	const troubles = [...leads, ...followUps]
		.filter(({ trouble }) => trouble)
		.sort((one, other) => other.at - one.at)
		.slice(0, TROUBLES)
		.map(({ at, trouble }) => `  ${new Date(at).toISOString()}  ${trouble}`);
	const { isManaged, enforced, problems } = facts.policy;
	return [
		`Send to Rechat ${facts.version}, ${new Date(facts.now).toISOString()}`,
		facts.userAgent,
		`Access to Rechat: ${facts.mayReachRechat ? 'yes' : 'no'}`,
		`Leads: ${counts(leads)}`,
		`Changes of leads: ${counts(followUps)}`,
		`Set-up: ${list(Object.entries(facts.setUp).map(([name, count]) => `${count} ${name}`))}`,
		isManaged ? `Policy: enforced ${list(enforced)}; problems ${list(problems.map(problemCode))}` : 'Policy: none',
		`Last troubles:${troubles.length === 0 ? ' none' : ''}`,
		...troubles,
		'',
	].join('\n');
}
