/** The object without its empty strings, empty lists, empty objects, and what is undefined. */
export const withoutEmpty = <T extends object>(value: T): T =>
	Object.fromEntries(Object.entries(value).filter(([, part]) => !isEmpty(part))) as T;

const isEmpty = (part: unknown): boolean =>
	part === undefined || part === '' || (typeof part === 'object' && part !== null && Object.keys(part).length === 0);
