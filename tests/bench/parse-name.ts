import { parseName } from '@/lib/parse/person-name/person-name';

/** As the scorer of labelled names asks for it. */
export const parse = parseName;
