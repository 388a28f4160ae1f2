import type { Portal } from '../portal';
import { zillow } from './zillow';

/** The listing sites that are known by name. */
export const portals: readonly Portal[] = [zillow];
