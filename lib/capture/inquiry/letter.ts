import { isBoilerplate, isFooter, SIGNATURE } from './boilerplate';
import { labelOf } from './fields';
import { joinLines, type Line } from './lines';

function upToFooter(lines: Line[]): Line[] {
	const end = lines.findIndex((line) => isFooter(line.text));
	return end < 0 ? lines : lines.slice(0, end);
}

const HEADERS = new Set<string>(['from', 'other', 'someone_else']);

/** The letter without headers, boilerplate and signature. */
export function letterWords(lines: Line[]): string {
	const end = lines.findIndex((line) => SIGNATURE.test(line.text));
	const own = upToFooter(end < 0 ? lines : lines.slice(0, end));
	return joinLines(own.filter((line) => !isBoilerplate(line.text) && !HEADERS.has(labelOf(line.text)?.kind ?? '')));
}
