import { hasDigit, type Word } from './address-words';
import { directionLengthAt, isDirection, isQuadrant } from './directions';
import { highwayLengthAt } from './highways';
import { cityStart, type TownAhead } from './street-and-city';
import { isStrongSuffix, isSuffix, isWeakSuffix } from './suffixes';
import { isTownOf } from './town-list';
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

/** "Oak Street, SE Suite 4", "Oak Street, W. White House": how many words of the second segment are the street's direction. */
function directionLength(segment: readonly Word[], state: string | undefined): number {
	const length = directionLengthAt(segment, 0);
	if (!length) return 0;
	const alone = segment.length === length || unitLengthAt(segment, length) > 0 || isBareUnit(segment[length]);
	if (alone || length === 2 || isQuadrant(segment[0])) return length;
	const isShort = segment[0]?.key.length === 1;
	return isShort && isTownOf(state, segment.slice(1)) && !isTownOf(state, segment) ? 1 : 0;
}

/** A segment that is nothing but a number or two: "12 W Birchwood, 905, Reno". */
function isBareSegment(segment: readonly Word[]): boolean {
	return (
		segment.length <= 3 &&
		hasDigit(segment[0]) &&
		segment.every((word, i) => isBareUnit(word) || (i > 0 && word.key.length === 1))
	);
}

/** "Unit K, L Reno": a letter that begins a segment. */
const isLetter = (word: Word | undefined, next: Word | undefined) =>
	next !== undefined && /^[a-z]$/.test(word?.key ?? '') && !isDirection(word);

/** The segments after the street: direction, units, and the last words as the city. Names of buildings are left out. */
function readSegments(segments: readonly Word[][], body: Body, state: string | undefined): void {
	segments.forEach((segment, i) => {
		const last = i === segments.length - 1;
		const direction = i === 0 ? directionLength(segment, state) : 0;
		body.street.push(...segment.slice(0, direction));
		const rest = segment.slice(direction);
		const said = isBareSegment(rest) ? rest.length : unitChainLength(rest, 0);
		const units = said || (isLetter(rest[0], rest[1]) ? 1 : 0);
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
function splitLine(line: readonly Word[], town: TownAhead): { street: Word[]; unit: Word[]; rest: Word[] } {
	const word = unitStart(line);
	// "Oak Ave Lower Birch Hill"
	const isTown = unitLengthAt(line, word) === 1 && isTownOf(town.state, line.slice(word));
	const said = isTown ? -1 : word;
	const city = said > 0 ? said : cityStart(line, town);
	const at = city < line.length ? city : trailingUnit(line);
	const units = at === said || at !== city ? unitChainLength(line, at) : bareUnitLength(line, at);
	// "Oak St Unit Reno NV": the last word is the town's.
	const last = line.at(-1)?.key ?? '';
	const isTowns = town.follows && town.state && units === 2 && at + 2 === line.length && /^[a-z]{4,}$/.test(last);
	const length = isTowns && !hasDigit(line[at]) ? 0 : units;
	return { street: line.slice(0, at), unit: line.slice(at, at + length), rest: line.slice(at + length) };
}

const BUILDING =
	/^(?:apartments|apts|bldg|building|complex|condominiums|condos|flats|lofts|residences|room|suites|towers|townhomes)$/;

/** "Oak St Unit Reno": the word for a unit without its number. */
const isEmptyUnit = (word: Word | undefined) => /^(?:unit|apt|apartment|suite|ste)$/.test(word?.key ?? '');

/** "The Reed Rockville": where a building or a part of the town is named before the town, what the state has is the town. */
function withoutPart(city: Word[], state: string | undefined): Word[] {
	const isTown = (at: number) => !(at === city.length - 1 && isSuffix(city[at])) && isTownOf(state, city.slice(at));
	const start = city.findIndex((_, i) => isTown(i));
	return start > 0 && !isDirection(city[0]) ? city.slice(start) : city;
}

/**
 * The unit and city in the words where the city should be. A building's name and numbers before it are left out ("Birch Flats
 * Portland", "zz 4 Reno"); without a state or ZIP a street's suffix or two letters at the end are no city.
 */
function readTown(words: readonly Word[], { follows, state }: TownAhead): { unit: Word[]; city: Word[] } {
	const slash = words.findIndex((word) => word.key === '/');
	const one = words.slice(isEmptyUnit(words[0]) ? 1 : 0, slash > 0 ? slash : words.length);
	// "Big Flats" is a town, and no building.
	const building = isTownOf(state, one) ? -1 : one.findLastIndex((word) => BUILDING.test(word.key));
	const named = one.slice(building + 1);
	const start = named.findLastIndex(hasDigit) + 1;
	const unit = start > 0 && start <= 3 ? named.slice(0, start) : [];
	const city = named.slice(start);
	if (follows || !city.length) return { unit, city };
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
export function readBody(words: readonly Word[], ahead: TownAhead): Body {
	const body: Body = { street: [], unit: [], city: [] };
	const [first = [], ...others] = segmentsOf(words);
	readSegments(others, body, ahead.state);
	const isSet = body.city.length > 0;
	const line = isSet ? withoutBuilding(first) : first;
	const { street, unit, rest } = splitLine(line, { ...ahead, follows: ahead.follows && !isSet });
	// "Main St Old Mill, Reno": a building's name; "Loop 4 Access Rd, Reno": the street goes on.
	const goesOn = isSet && !unit.length && (rest.length === 1 || rest.some(isSuffix));
	const town = readTown(isSet ? body.city : rest, ahead);
	const units = [...unit, ...body.unit];
	return {
		street: [...(goesOn ? line : street), ...body.street],
		unit: units.length ? units : town.unit,
		city: isSet ? town.city : withoutPart(town.city, ahead.state),
	};
}
