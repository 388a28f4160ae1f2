import type { Engine } from '../portal';
import { wpresidence } from './wpresidence';

/** The software behind brokers' own sites that is known by what it leaves in the page. */
export const engines: readonly Engine[] = [wpresidence];
