import { parseAddress } from '@/lib/parse/address/address';

/** As the scorer of labelled addresses asks for it. */
export const parse = parseAddress;
