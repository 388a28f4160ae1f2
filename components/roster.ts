import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Assignee } from '@/lib/lead/lead';
import type { Roster } from '@/lib/roster/roster';

/** The agents who can be asked for, as far as they have been read. */
export interface KnownAgents {
	/** Absent until it has been read, after all else. */
	roster?: Roster;
	/** Who was asked for lately, the latest first. */
	recent: readonly Assignee[];
}

export const RosterContext = createContext<KnownAgents>({ recent: [] });

/** The roster of the page that hosts the components, which provides it. */
export const useRoster = (): KnownAgents => useContext(RosterContext);
