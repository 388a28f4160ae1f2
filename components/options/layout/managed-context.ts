import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Managed, NOT_MANAGED } from '@/lib/setup/policy/managed';

export const ManagedContext = createContext<Managed>(NOT_MANAGED);

/** What of the set-up is the brokerage's. */
export const useManaged = (): Managed => useContext(ManagedContext);
