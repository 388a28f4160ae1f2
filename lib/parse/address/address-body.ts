import { hasDigit, type Word } from './address-words';
import { directionLengthAt, isQuadrant } from './directions';
import { highwayLengthAt } from './highways';
import { cityStart } from './street-and-city';
import { isStrongSuffix, isSuffix, isWeakSuffix } from './suffixes';
import { isBareUnit, unitChainLength, unitLengthAt } from './units';

/** What comes between the house number and the state. */
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

/** A segment that is nothing but a number or two: "12 W Birchwood, 905, Reno". */
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

/** A number or letter without a word before it, after the street: "9th Ave SW B", "W Birchwood 2C". */
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

/** The street's own segment: "Birchwood Blvd #24 Reno" gives street, unit and what follows. */
function splitLine(line: readonly Word[], townFollows: boolean): { street: Word[]; unit: Word[]; rest: Word[] } {
	const said = unitStart(line);
	const city = said > 0 ? said : cityStart(line, townFollows);
	const at = city < line.length ? city : trailingUnit(line);
	const length = at === said || at !== city ? unitChainLength(line, at) : bareUnitLength(line, at);
	return { street: line.slice(0, at), unit: line.slice(at, at + length), rest: line.slice(at + length) };
}

const BUILDING =
	/^(?:apartments|apts|bldg|building|complex|condominiums|condos|flats|lofts|residences|room|suites|towers|townhomes)$/;

/**
 * The unit and city in the words where the city should be. A building's name and numbers before it are left out ("Birch Flats
 * Portland", "zz 4 Reno"); without a state or ZIP a street's suffix or two letters at the end are no city.
 */
function readTown(words: readonly Word[], townFollows: boolean): { unit: Word[]; city: Word[] } {
	const slash = words.findIndex((word) => word.key === '/');
	const one = slash > 0 ? words.slice(0, slash) : words;
	const named = one.slice(one.findLastIndex((word) => BUILDING.test(word.key)) + 1);
	const start = named.findLastIndex(hasDigit) + 1;
	const unit = start > 0 && start <= 3 ? named.slice(0, start) : [];
	const city = named.slice(start);
	if (townFollows || !city.length) return { unit, city };
	if (city.length === 1 && (city[0]?.key.length ?? 0) <= 2) return { unit: [...unit, ...city], city: [] };
	return { unit, city: isStrongSuffix(city.at(-1)) && city.at(-1)?.key !== 'way' ? [] : city };
}

/** "Mill Rd Fallow Place Apartments", "Mill St Mill Square": the street without the name of the place after it. */
function withoutBuilding(line: readonly Word[]): readonly Word[] {
	const at = line.findIndex((word, i) => i > 0 && isStrongSuffix(word) && line[i + 1]?.key !== 'of') + 1;
	const end = at + (at > 0 ? directionLengthAt(line, at) : 0);
	const [last, repeated] = [line.at(-1), line[end]];
	if (at === 0 || line.length < end + 2 || unitStart(line) > 0) return line;
	const isNamed =
		BUILDING.test(last?.key ?? '') || isWeakSuffix(last) || line.slice(0, at).some(({ key }) => key === repeated?.key);
	return isNamed && !line.slice(end).some(hasDigit) ? line.slice(0, end) : line;
}

/** Street, unit and city from the words between house number and state. */
export function readBody(words: readonly Word[], townFollows: boolean): Body {
	const body: Body = { street: [], unit: [], city: [] };
	const [first = [], ...others] = segmentsOf(words);
	readSegments(others, body);
	const isSet = body.city.length > 0;
	const line = isSet ? withoutBuilding(first) : first;
	const { street, unit, rest } = splitLine(line, townFollows && !isSet);
	// "Main St Old Mill, Reno": a building's name; "Loop 4 Access Rd, Reno": the street goes on.
	const goesOn = isSet && !unit.length && (rest.length === 1 || rest.some(isSuffix));
	const town = readTown(isSet ? body.city : rest, townFollows);
	const units = [...unit, ...body.unit];
	return {
		street: [...(goesOn ? line : street), ...body.street],
		unit: units.length ? units : town.unit,
		city: town.city,
	};
}
