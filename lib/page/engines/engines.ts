import type { Engine } from '../portal';
import { houzez } from './houzez';
import { idxBroker } from './idx-broker';
import { ihomefinder } from './ihomefinder';
import { rechatWp } from './rechat-wp';
import { wpresidence } from './wpresidence';

/** The software behind brokers' own sites that is known by what it leaves in the page. */
export const engines: readonly Engine[] = [rechatWp, wpresidence, houzez, idxBroker, ihomefinder];
