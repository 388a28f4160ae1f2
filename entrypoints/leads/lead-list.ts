import { type FailureCode, failureCode } from '@/lib/lead/failure';
import { type LeadRow, toRow } from '@/lib/lead-list/lead-row';
import { type ChangedRows, watchRows } from '@/lib/store/database/changed-rows';
import { allLeads, countLeads, leadsById, leadsOfFollowUps, newestLeads, type StoredLead } from '@/lib/store/lead-list';

/** What the page shows of the list. */
export interface ListState {
	/** Newest first. */
	rows: readonly LeadRow[];
	/** How many there are, also while they are still being read. */
	total: number;
	/** False until the first leads are there. */
	isOpen: boolean;
	isComplete: boolean;
	failure?: FailureCode;
}

export const EMPTY_LIST: ListState = { rows: [], total: 0, isOpen: false, isComplete: false };

/** What fills any window, read before all else. */
const FIRST = 100;
/** Pieces between two showings: each sorts what is there. */
const PIECES_SHOWN = 10;
/** What changes within this time is read in one go. Milliseconds. */
const PAUSE = 60;

/** All leads as rows: the newest at once, the rest piece by piece, and after that only what changes. */
export class LeadList {
	state = EMPTY_LIST;
	private rows = new Map<string, LeadRow>();
	/** What a reading of all leads has so far; it takes the place of `rows` in the end. */
	private all = new Map<string, LeadRow>();
	private readonly changed = { deliveries: new Set<string>(), followUps: new Set<string>() };
	private timer?: ReturnType<typeof setTimeout>;
	private stops: (() => void)[] = [];
	/** Tells a reading of all leads that a newer one has begun, or that the page was left. */
	private reading = 0;

	constructor(private readonly show: (state: ListState) => void) {}

	/** Begins to read and to follow, until `close`. */
	async open(): Promise<void> {
		this.stops = (['deliveries', 'followUps'] as const).map((table) =>
			watchRows(table, (changed) => this.note(table, changed)),
		);
		await this.attempt(async () => {
			this.accept(await newestLeads(FIRST));
			this.set({ isOpen: true, total: this.rows.size });
			await this.readAll();
		});
	}

	close(): void {
		this.reading += 1;
		clearTimeout(this.timer);
		for (const stop of this.stops) stop();
	}

	/** Reads everything again, showing what is there meanwhile. */
	private async readAll(): Promise<void> {
		this.reading += 1;
		const mine = this.reading;
		this.set({ total: await countLeads() });
		this.all = new Map();
		let pieces = 0;
		for await (const leads of allLeads()) {
			if (mine !== this.reading) return;
			for (const lead of leads) this.all.set(lead.delivery.id, rowOf(lead));
			pieces += 1;
			if (pieces % PIECES_SHOWN === 0) this.replace(new Map([...this.rows, ...this.all]));
		}
		if (mine !== this.reading) return;
		this.replace(this.all);
		this.set({ isComplete: true, total: this.all.size });
	}

	private replace(rows: Map<string, LeadRow>): void {
		this.rows = rows;
		this.set({ rows: newestFirst(rows.values()) });
	}

	private note(table: 'deliveries' | 'followUps', changed: ChangedRows): void {
		if (changed === 'all') return void this.attempt(() => this.readAll());
		for (const id of changed) this.changed[table].add(id);
		this.timer ??= setTimeout(() => {
			this.timer = undefined;
			void this.attempt(() => this.readChanged());
		}, PAUSE);
	}

	private async readChanged(): Promise<void> {
		const ids = [...this.changed.deliveries];
		const followUps = [...this.changed.followUps];
		this.changed.deliveries.clear();
		this.changed.followUps.clear();
		const [leads, changed] = await Promise.all([leadsById(ids), leadsOfFollowUps(followUps)]);
		const found = new Set(leads.map(({ delivery }) => delivery.id));
		for (const id of ids.filter((changedId) => !found.has(changedId))) {
			this.rows.delete(id);
			this.all.delete(id);
		}
		this.accept([...leads, ...changed]);
		if (this.state.isComplete) this.set({ total: this.rows.size });
	}

	private accept(leads: readonly StoredLead[]): void {
		for (const lead of leads.map(rowOf)) {
			this.rows.set(lead.id, lead);
			this.all.set(lead.id, lead);
		}
		this.set({ rows: newestFirst(this.rows.values()) });
	}

	private async attempt(action: () => Promise<void>): Promise<void> {
		try {
			await action();
		} catch (error) {
			this.set({ failure: failureCode(error) });
		}
	}

	private set(change: Partial<ListState>): void {
		this.state = { ...this.state, ...change };
		this.show(this.state);
	}
}

const rowOf = ({ delivery, followUps }: StoredLead): LeadRow => toRow(delivery, followUps);

const newestFirst = (rows: Iterable<LeadRow>) => [...rows].sort((a, b) => b.createdAt - a.createdAt);
