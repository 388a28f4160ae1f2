import { hasDigit, type Word } from './address-words';
import { directionLengthAt, isQuadrant } from './directions';
import { highwayLengthAt } from './highways';
import { cityStart } from './street-and-city';
import { isBareUnit, unitChainLength, unitLengthAt } from './units';

/** What stands between the house number and the state. */
export interface Body {
	street: Word[];
	unit: Word[];
	city: Word[];
}

function segmentsOf(words: readonly Word[]): Word[][] {
	const segments: Word[][] = [[]];
	for (const word of words) {
		segments.at(-1)?.push(word);
		if (word.comma) segments.push([]);
	}
	return segments.filter((segment) => segment.length > 0);
}

/** "Oak Street, SE Suite 4": how many words of the second segment are the street's direction. */
function directionLength(segment: readonly Word[]): number {
	const length = directionLengthAt(segment, 0);
	if (!length) return 0;
	const alone = segment.length === length || unitLengthAt(segment, length) > 0 || isBareUnit(segment[length]);
	return alone || length === 2 || isQuadrant(segment[0]) ? length : 0;
}

/** A segment that is nothing but a number or two: "212 W Washington, 1506, Chicago". */
function isBareSegment(segment: readonly Word[]): boolean {
	return (
		segment.length <= 3 &&
		hasDigit(segment[0]) &&
		segment.every((word, i) => isBareUnit(word) || (i > 0 && word.key.length === 1))
	);
}

/** The segments after the street: direction, units, and the last words as the city. Names of buildings are left out. */
function readSegments(segments: readonly Word[][], body: Body): void {
	segments.forEach((segment, i) => {
		const last = i === segments.length - 1;
		const direction = i === 0 ? directionLength(segment) : 0;
		body.street.push(...segment.slice(0, direction));
		const rest = segment.slice(direction);
		const units = isBareSegment(rest) ? rest.length : unitChainLength(rest, 0);
		if (units && !last) body.unit.push(...rest);
		else {
			body.unit.push(...rest.slice(0, units));
			if (last) body.city = rest.slice(units);
		}
	});
}

/** Where a unit begins within the street's own segment; the number of a highway is none. */
function unitStart(line: readonly Word[]): number {
	const ahead = directionLengthAt(line, 0);
	const from = Math.max(1, (highwayLengthAt(line, ahead) || 1 - ahead) + ahead);
	return line.findIndex((_, i) => i >= from && unitLengthAt(line, i) > 0);
}

/** A number or letter without a word before it, after the street: "10th Ave SW A", "W Farwell 1A". */
function bareUnitLength(line: readonly Word[], at: number): number {
	const [word, next] = line.slice(at, at + 2);
	if (isBareUnit(word)) return unitChainLength(line, at);
	return word && /^[a-z]$/.test(word.key) && !directionLengthAt(line, at) && next ? 1 : 0;
}

function trailingUnit(line: readonly Word[]): number {
	const at = line.findIndex((word, i) => i > 0 && i >= line.length - 2 && isBareUnit(word) && line.length - i <= 2);
	const ahead = directionLengthAt(line, 0);
	return at > ahead && !highwayLengthAt(line, ahead) && unitChainLength(line, at) === line.length - at
		? at
		: line.length;
}

/** The street's own segment: "Pines Blvd #241 Pembroke Pines". */
function readLine(line: readonly Word[], townFollows: boolean, body: Body): void {
	const unit = unitStart(line);
	if (unit > 0) {
		const length = unitChainLength(line, unit);
		body.unit.unshift(...line.slice(unit, unit + length));
		if (!body.city.length) body.city = line.slice(unit + length);
		body.street.unshift(...line.slice(0, unit));
		return;
	}
	const wanted = !body.city.length;
	const start = wanted ? cityStart(line, townFollows) : cityStart(line, false);
	const bare = bareUnitLength(line, start);
	const end = start === line.length ? trailingUnit(line) : start;
	body.unit.unshift(
		...line.slice(start === line.length ? end : start, start === line.length ? undefined : start + bare),
	);
	const rest = start === line.length ? [] : line.slice(start + bare);
	if (wanted && !rest.some(hasDigit)) {
		body.city = rest;
		body.street.unshift(...line.slice(0, end));
	} else body.street.unshift(...line.slice(0, rest.length ? line.length : end));
}

const BUILDING =
	/^(?:apartments|apts|bldg|building|complex|condominiums|condos|flats|lofts|residences|room|suites|towers|townhomes)$/;

/** A building's name before the town is left out: "Overlook Park Flats Portland". */
function withoutBuilding(city: Word[]): Word[] {
	const at = city.findLastIndex((word) => BUILDING.test(word.key));
	return city.slice(at + 1);
}

/** Takes the words between house number and state and gives street, unit and city. */
export function readBody(words: readonly Word[], townFollows: boolean): Body {
	const body: Body = { street: [], unit: [], city: [] };
	const [line = [], ...others] = segmentsOf(words);
	readSegments(others, body);
	readLine(line, townFollows, body);
	return { ...body, city: withoutBuilding(body.city) };
}
