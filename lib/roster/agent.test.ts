import { describe, expect, test } from 'vitest';
import { type AgentValues, agentValues, findAgentProblems, isNobody, readAgent } from './agent';

const typed = (values: Partial<AgentValues>): AgentValues => ({ ...agentValues(), ...values });

describe('an agent as typed', () => {
	test('is kept trimmed, without what is empty', () => {
		expect(readAgent(typed({ first_name: ' Ann ', last_name: 'Archer', email: ' ann@Example.com ' }))).toEqual({
			first_name: 'Ann',
			last_name: 'Archer',
			email: 'ann@example.com',
		});
	});

	test('keeps a phone in national form, and as typed when it has an extension or is of another country', () => {
		expect(readAgent(typed({ phone_number: '+1 775.555.0132' })).phone_number).toBe('(775) 555-0132');
		expect(readAgent(typed({ phone_number: '775-555-0132 x12' })).phone_number).toBe('775-555-0132 x12');
		expect(readAgent(typed({ phone_number: '+44 20 7946 0958' })).phone_number).toBe('+44 20 7946 0958');
	});

	test('fills the form again as it was saved', () => {
		const agent = { first_name: 'Ann', last_name: 'Archer', mls: 'NTREIS', mls_id: '0123456' };
		expect(readAgent(agentValues(agent))).toEqual(agent);
	});

	test('is cut at the limits of Rechat’s own form', () => {
		expect(readAgent(typed({ first_name: 'a'.repeat(10_000) })).first_name).toHaveLength(100);
	});

	test('is nobody when there is nothing but blanks', () => {
		expect(isNobody(typed({ first_name: '  ' }))).toBe(true);
		expect(isNobody(typed({ mls: 'NTREIS' }))).toBe(false);
	});
});

describe('what keeps an agent from being saved', () => {
	const unfindable = { code: 'assignee_unfindable' };

	test.each<[string, Partial<AgentValues>, unknown[]]>([
		['an email alone will do', { email: 'ann@example.com' }, []],
		['a phone alone will do', { phone_number: '(775) 555-0132' }, []],
		['an MLS id with its MLS will do', { mls: 'NTREIS', mls_id: '0123456' }, []],
		['a full name will do', { first_name: 'Ann', last_name: 'Archer' }, []],
		['a first name alone finds nobody', { first_name: 'Ann' }, [unfindable]],
		['nothing finds nobody', {}, [unfindable]],
		['an MLS id alone', { mls_id: '0123456' }, [{ field: 'mls', code: 'mls_incomplete' }, unfindable]],
		['an MLS alone', { email: 'ann@example.com', mls: 'NTREIS' }, [{ field: 'mls_id', code: 'mls_incomplete' }]],
		['no email address', { email: 'ann at example' }, [{ field: 'email', code: 'email_invalid' }]],
		['no phone', { email: 'ann@example.com', phone_number: '555' }, [{ field: 'phone_number', code: 'phone_invalid' }]],
	])('%s', (_, values, problems) => {
		expect(findAgentProblems(typed(values))).toEqual(problems);
	});
});
