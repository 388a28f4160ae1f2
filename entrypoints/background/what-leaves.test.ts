import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type ActivityEntry,
	composeActivity,
	entryFor,
	entryProblems,
	LISTING_DETAILS,
	SEARCH_DETAILS,
} from '@/lib/delivery/activity-entry';
import { newFollowUp } from '@/lib/delivery/new-follow-up';
import { payloadFor } from '@/lib/delivery/payload';
import { composeLead } from '@/lib/draft/compose';
import { hasListing } from '@/lib/draft/draft-state';
import { editField } from '@/lib/draft/edit';
import { findProblems } from '@/lib/draft/problems';
import { ACTIONS } from '@/lib/lead/activity';
import { FIELDS } from '@/lib/lead/fields';
import { aDelivery } from '@/tests/support/a-delivery';
import { aDraft } from '@/tests/support/a-draft';
import { LeadRequest, ReassignRequest, TimelineRequest } from '@/tests/support/rechat-request';

const CHANNEL = 'c1';
const ID = '5b3cf3c2-7f57-4a3c-9d2e-0c1f5a9e7d11';

/** What pages, files and people put where something else belongs, alone and amid ordinary words. */
const HOSTILE = [
	'\u202e',
	'\u200b',
	'\u0000',
	'\u001b[31m',
	'\ud83d',
	'\udc00',
	'\u2800',
	'\u3164',
	'\ufeff',
	'\u2028',
	'\u0085',
	'\r\n',
	'\t',
	'\ue000',
	'\uffff',
	'\u200d',
	'\ufe0f',
	'\u{e0041}',
	'e\u0301',
	'👩‍👧',
	'😀',
	'🇨🇦',
	'x'.repeat(99),
	'<b>',
	'%',
	'100%25',
	'|',
	'[]',
	'{}',
	'^`\\',
	'@',
	'#',
	' ',
	'"',
];
const ORDINARY = [
	'Ava',
	'Stone',
	'ava.stone@example.com',
	'Ünï@exämple.com',
	'ava@exämple.example',
	'ava@日本.example',
	'ava+home@[127.0.0.1]',
	'(775) 555-0132',
	'775-555-0132 x12',
	'+44 20 7946 0958',
	'https://homes.example/12 oak|st?a=b{c}#d#e',
	'https://user:secret@homes.example/é',
	'http://exämple.example:8080/100%',
	'http://a"b.example/',
	'javascript:alert(1)',
	'data:text/html,x',
	'not a url',
	'$415,000',
	'1.2M',
	'1e308',
	'3',
	'2.5',
	'NTREIS',
	'250001377',
	'Condo, House',
];

const hostile = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...ORDINARY) },
	{
		weight: 4,
		arbitrary: fc.array(fc.constantFrom(...HOSTILE, ...ORDINARY), { maxLength: 5 }).map((parts) => parts.join('')),
	},
	{
		weight: 1,
		arbitrary: fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 25 }).map((parts) => parts.join('')),
	},
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
	{ weight: 1, arbitrary: fc.constant('') },
);
const some = <Name extends string>(names: readonly Name[]): fc.Arbitrary<Partial<Record<Name, string>>> =>
	fc.record(Object.fromEntries(names.map((name) => [name, hostile])) as Record<Name, typeof hostile>, {
		requiredKeys: [],
	});

const agents = fc.array(some(['email', 'phone_number', 'first_name', 'last_name', 'mls', 'mls_id']), { maxLength: 3 });
const draft = fc
	.record({
		values: fc.oneof(some(FIELDS), fc.dictionary(fc.constantFrom(...FIELDS), hostile, { maxKeys: 5 })),
		tags: fc.array(hostile, { maxLength: 3 }),
		assignees: agents,
		mls: hostile,
	})
	.map(({ values, tags, assignees, mls }) => {
		const empty = aDraft({ tags, assignees, channelId: CHANNEL });
		const typed = FIELDS.reduce((edited, field) => editField(edited, field, values[field] ?? ''), empty);
		return { ...typed, page: { ...typed.page, details: { mls } } };
	});
const entry: fc.Arbitrary<ActivityEntry> = fc.record({
	action: fc.constantFrom(...ACTIONS.listing, ...ACTIONS.search, ...ACTIONS.account),
	listing: some(LISTING_DETAILS),
	search: some(SEARCH_DETAILS),
	pool: fc.boolean(),
	notes: hostile,
});

/** Holds what is composed against the description; JSON goes over the wire. */
function expectValid(
	schema: typeof LeadRequest | typeof ReassignRequest | typeof TimelineRequest,
	composed: object,
): void {
	const sent: unknown = JSON.parse(JSON.stringify(composed));
	const { success, error } = schema.safeParse(sent);
	expect(success, JSON.stringify({ issues: error?.issues, sent })).toBe(true);
}

describe('whatever the form holds, Rechat gets what its API takes', () => {
	it('as a lead', () => {
		let sendable = 0;
		fc.assert(
			fc.property(draft, (typed) => {
				const payload = composeLead(typed);
				expectValid(LeadRequest, payload);
				expectValid(
					LeadRequest,
					payloadFor(aDelivery({ payload }), 10 ** 9, () => 'Captured yesterday'),
				);
				if (findProblems(typed, [CHANNEL]).length > 0) return;
				sendable += 1;
				expect(payload.first_name ?? payload.last_name ?? payload.email ?? payload.phone_number).toBeDefined();
			}),
			{ numRuns: 2_000 },
		);
		expect(sendable).toBeGreaterThan(50);
	});

	it('as a reassignment', () => {
		let asked = 0;
		fc.assert(
			fc.property(agents, (assignees) => {
				const { change } = newFollowUp(ID, ID, { name: 'reassign', assignees }, 1_000);
				if (change.name !== 'reassign') return;
				expectValid(ReassignRequest, change.assignees);
				asked += change.assignees.length;
			}),
			{ numRuns: 2_000 },
		);
		expect(asked).toBeGreaterThan(500);
	});

	it('as an entry on a timeline', () => {
		let logged = 0;
		fc.assert(
			fc.property(entry, (typed) => {
				if (entryProblems(typed).length > 0) return;
				logged += 1;
				expectValid(TimelineRequest, composeActivity(typed));
			}),
			{ numRuns: 2_000 },
		);
		expect(logged).toBeGreaterThan(200);
	});

	it('as an entry about the listing in the form', () => {
		let logged = 0;
		fc.assert(
			fc.property(draft, hostile, (typed, notes) => {
				if (!hasListing(typed)) return;
				logged += 1;
				const mls = typed.page.details.mls;
				expectValid(
					TimelineRequest,
					composeActivity(entryFor({ payload: composeLead(typed), mls }, 'ContactViewedListing', notes)),
				);
			}),
			{ numRuns: 2_000 },
		);
		expect(logged).toBeGreaterThan(500);
	});
});

/** The form must say so when something that was typed would not be sent. */
it('drops nothing that the form lets through', () => {
	let kept = 0;
	fc.assert(
		fc.property(fc.record({ email: hostile, referer_url: hostile, 'listing.cover_image_url': hostile }), (values) => {
			const typed = aDraft({ values: { first_name: 'Ava', ...values }, channelId: CHANNEL });
			const { email, referer_url, listing } = composeLead(typed);
			const sent = { email, referer_url, 'listing.cover_image_url': listing?.cover_image_url };
			const isDropped = (field: keyof typeof values) =>
				/[\p{L}\p{N}\p{P}]/u.test(values[field].replace(/[\u2800\u3164]/g, '')) && sent[field] === undefined;
			const problems = findProblems(typed, [CHANNEL]).map(({ field }) => field);
			for (const field of ['email', 'referer_url', 'listing.cover_image_url'] as const) {
				if (isDropped(field)) expect(problems, values[field]).toContain(field);
				else kept += 1;
			}
		}),
		{ numRuns: 2_000 },
	);
	expect(kept).toBeGreaterThan(500);
});
