import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedAddress, parseAddress } from './address';

const FIELDS = [
	'street_number',
	'street_dir_prefix',
	'street_name',
	'street_suffix',
	'street_dir_suffix',
	'unit_number',
	'city',
	'state_code',
	'postal_code',
] as const;

/** "12|N|Oak|St||4|Reno|NV|89501" in the order of FIELDS. */
function partsOf(line: string): ParsedAddress {
	const values = line.split('|');
	return Object.fromEntries(FIELDS.map((field, i) => [field, values[i]]).filter(([, value]) => value));
}

function withoutCountry({ country, ...parts }: ParsedAddress): ParsedAddress {
	return parts;
}

describe('parseAddress of complete addresses', () => {
	it.each([
		['12 Birchwood St, Reno, NV 89501', '12||Birchwood|St|||Reno|NV|89501'],
		['$389,500 12 Birchwood St, Reno, NV 89501', '12||Birchwood|St|||Reno|NV|89501'],
		['6 The Green, Dover, DE 19901', '6||The Green||||Dover|DE|19901'],
		['41 Heron Canal, Venice, CA 90291', '41||Heron|Canal|||Venice|CA|90291'],
		['70 S Avenue of the Elms, 2nd Floor, Reno, NV 89501', '70|S|Avenue of the Elms|||2nd Floor|Reno|NV|89501'],
		['One Birch Plaza, 165 Broadway, 23rd Floor, Reno, NV 89501', '165||Broadway|||23rd Floor|Reno|NV|89501'],
		['120 State Rd NW #3, Reno, NV 89501', '120||State|Rd|NW|3|Reno|NV|89501'],
		['15 Birchwood Ct, 15 Birchwood Ct, Reno, NV 89501', '15||Birchwood|Ct|||Reno|NV|89501'],
		['HC 2 Box 45, Chadron, NE 69337', '||HC 2 Box 45||||Chadron|NE|69337'],
		['PSC 8 Box 17 FPO AE 09618', '||PSC 8 Box 17||||FPO|AE|09618'],
		['#304 - 1755 Birch St, Vancouver BC V6G 1H2', '1755||Birch|St||304|Vancouver|BC|V6G 1H2'],
		['18 Private Drive 1622, Abiquiu, NM 87510', '18||Private Drive 1622||||Abiquiu|NM|87510'],
		['12 BIRCHWOOD ST, RENO, NEVADA 89501-1234', '12||BIRCHWOOD|ST|||RENO|NV|89501-1234'],
		['12 Birchwood St\nReno, NV 89501', '12||Birchwood|St|||Reno|NV|89501'],
		['12 N. Birchwood Street SE, Reno, NV', '12|N.|Birchwood|Street|SE||Reno|NV|'],
		['12 Birchwood Ave., S. W. # 2 Reno, NV 89501', '12||Birchwood|Ave.|S. W.|2|Reno|NV|89501'],
		['12 Birchwood St Apt 4B, Reno, NV 89501', '12||Birchwood|St||Apt 4B|Reno|NV|89501'],
		['12 Birchwood St, #4, Reno, NV 89501', '12||Birchwood|St||4|Reno|NV|89501'],
		['12 Birchwood St, Bldg 3, Ste 30, Reno, NV 89501', '12||Birchwood|St||Bldg 3 Ste 30|Reno|NV|89501'],
		['12 W. Birchwood, 905, Reno, NV 89501', '12|W.|Birchwood|||905|Reno|NV|89501'],
		['12 Birchwood St. C-4, Reno, NV 89501', '12||Birchwood|St.||C-4|Reno|NV|89501'],
		['12 Birchwood- 21st Floor, Reno, NV 89501', '12||Birchwood|||21st Floor|Reno|NV|89501'],
		['Apt 1B 12 E Birchwood Ave Reno, NV 89501', '12|E|Birchwood|Ave||Apt 1B|Reno|NV|89501'],
		['Birchwood Tower, 12 Oak St, Reno, NV 89501', '12||Oak|St|||Reno|NV|89501'],
		['N12W3456 Birchwood Ln, Reno, WI 53999', 'N12W3456||Birchwood|Ln|||Reno|WI|53999'],
		['W123 N4567 Birchwood Ln, Reno, WI 53999', 'W123 N4567||Birchwood|Ln|||Reno|WI|53999'],
		['12 1/2 Birchwood St, Reno, NV 89501', '12 1/2||Birchwood|St|||Reno|NV|89501'],
		['12-C Birchwood St, Reno, NV 89501', '12-C||Birchwood|St|||Reno|NV|89501'],
		['12 US Highway 50, Reno, NV 89501', '12||US Highway 50||||Reno|NV|89501'],
		['12 U.S. Highway No. 50 North, Reno, NV 89501', '12||U.S. Highway No. 50||North||Reno|NV|89501'],
		['12 W COUNTY ROAD QQ, RENO, WI 53999', '12|W|COUNTY ROAD QQ||||RENO|WI|53999'],
		['12 North Highway 7 Business, Reno, NV 89501', '12|North|Highway 7 Business||||Reno|NV|89501'],
		['PO Box 123, Reno, NV 89501', '||PO Box 123||||Reno|NV|89501'],
		['Lot 5 Birchwood Rd, Reno, NV', '||Birchwood|Rd||Lot 5|Reno|NV|'],
		['12 9th Street Pl, Reno, NV 89501', '12||9th Street|Pl|||Reno|NV|89501'],
		['77 E Street, Washington, DC 20001', '77||E|Street|||Washington|DC|20001'],
		['12 North Way, Reno, NV 89501', '12||North|Way|||Reno|NV|89501'],
		['12 East West Highway, Reno, NV 89501', '12||East West|Highway|||Reno|NV|89501'],
		['12 Birchwood St, Reno, NV, US, 89501', '12||Birchwood|St|||Reno|NV|89501'],
		['12 Birchwood St, Reno, NV 89501 | MLS# 123', '12||Birchwood|St|||Reno|NV|89501'],
		['TBD Birchwood St, Reno, NV', '||Birchwood|St|||Reno|NV|'],
		['12 Birchwood St, Reno, NV 89501 #64', '12||Birchwood|St||64|Reno|NV|89501'],
		['12 N Forest #20, Reno, NV 89501', '12|N|Forest|||20|Reno|NV|89501'],
		['12 Birchwood St, Old Town, Reno, NV 89501', '12||Birchwood|St|||Reno|NV|89501'],
		['12 Birchwood St, Reno, NV 89501 attn: Ada Ashdown', '12||Birchwood|St|||Reno|NV|89501'],
		['12 5th Ave, New York, New York 10001', '12||5th|Ave|||New York|NY|10001'],
	])('%j is %j', (text, expected) => {
		expect(withoutCountry(parseAddress(text))).toEqual(partsOf(expected));
	});
});

describe('parseAddress without a comma before the city', () => {
	it.each([
		['12 Birchwood Dr Circle Pines MN 55014', '12||Birchwood|Dr|||Circle Pines|MN|55014'],
		['12 Birchwood St Cape May Court House NJ 08210', '12||Birchwood|St|||Cape May Court House|NJ|08210'],
		['12 Birch Garden St Prairie Village KS 66208', '12||Birch Garden|St|||Prairie Village|KS|66208'],
		['12 Birchwood Ct Upper Arlington OH 43221', '12||Birchwood|Ct|||Upper Arlington|OH|43221'],
		['12 Birchwood Circle North Attleborough MA 02760', '12||Birchwood|Circle|||North Attleborough|MA|02760'],
		['12 birchwood blvd # 31 larkspur beach ca 90001', '12||birchwood|blvd||31|larkspur beach|CA|90001'],
		['12 Birchwood Ave Kestrel Hill CT 06001', '12||Birchwood|Ave|||Kestrel Hill|CT|06001'],
		['12 birchwood rd west palm beach fl 33401', '12||birchwood|rd|||west palm beach|FL|33401'],
		['12 birchwood dr s reno nv 89501', '12||birchwood|dr|s||reno|NV|89501'],
		['12 3rd Avenue South Portland OR 97201', '12||3rd|Avenue|South||Portland|OR|97201'],
		['12 Birchwood SE Kestrel Rapids IA 52001', '12||Birchwood||SE||Kestrel Rapids|IA|52001'],
		['12 Birchwood Industrial Park St Louis MO 63101', '12||Birchwood Industrial|Park|||St Louis|MO|63101'],
		['12 Kestrel Ct St Paul MN 55101', '12||Kestrel|Ct|||St Paul|MN|55101'],
		['12 South 900 West Salt Lake City UT 84101', '12|South|900||West||Salt Lake City|UT|84101'],
		['12 State Highway 7 Kestrel CA 95001', '12||State Highway 7||||Kestrel|CA|95001'],
		['12 Birchwood St Birch Flats Portland OR 97201', '12||Birchwood|St|||Portland|OR|97201'],
		['12 Birchwood Washington DC 20001', '12||Birchwood||||Washington|DC|20001'],
		['12 Kestrel Way S. Salt Lake City UT 84101', '12||Kestrel|Way|S.||Salt Lake City|UT|84101'],
		['12 kestrel ave n ft collins co 80521', '12||kestrel|ave|n||ft collins|CO|80521'],
		['12 N Kestrel Pkwy East Phoenix AZ 85051', '12|N|Kestrel|Pkwy|East||Phoenix|AZ|85051'],
		['12 Kestrel Dr W 70 Scranton IA 51462', '12||Kestrel|Dr|W|70|Scranton|IA|51462'],
		['12 Highway 9 East Greenville MS 38703', '12||Highway 9||East||Greenville|MS|38703'],
		['12 Highway 9 East Greenville PA 18041', '12||Highway 9||||East Greenville|PA|18041'],
		['12 hwy. 9, w. white house tn 37188', '12||hwy. 9||w.||white house|TN|37188'],
		['12 Farm to Market 9 Humble TX 77338', '12||Farm to Market 9||||Humble|TX|77338'],
		['12 Fallow Timbers Flower Mound TX 75028', '12||Fallow Timbers||||Flower Mound|TX|75028'],
		['12 Calle Fallow Las Cruces NM 88001', '12||Calle Fallow||||Las Cruces|NM|88001'],
		['12 Paseo del Barbecho Rancho Palos Verdes CA', '12||Paseo del Barbecho||||Rancho Palos Verdes|CA|'],
		['12 Fallow Newtown Square PA 19073', '12||Fallow||||Newtown Square|PA|19073'],
		['12 Fallow Rd Big Flats NY 14814', '12||Fallow|Rd|||Big Flats|NY|14814'],
		['12 Fallow Ave Lower Salem OH 45745', '12||Fallow|Ave|||Lower Salem|OH|45745'],
		['12 W Fallow 1506 Chicago IL 60601', '12|W|Fallow|||1506|Chicago|IL|60601'],
		['12 Avenida Fallow B Palm Springs CA 92262', '12||Avenida Fallow|||B|Palm Springs|CA|92262'],
		['12 Fallow Pl NE Unit Reno NV 89501', '12||Fallow|Pl|NE||Reno|NV|89501'],
		['12 Fallow St Unit K, L Reno NV 89501', '12||Fallow|St||Unit K L|Reno|NV|89501'],
		['12 East Fallow Denver Colorado', '12|East|Fallow||||Denver|CO|'],
		// A building's name or a part of the town comes before a town that the state is known to have.
		['12 Fallow Rd The Reed Rockville MD', '12||Fallow|Rd|||Rockville|MD|'],
		['12 Fallow St Old Town Alexandria VA 22314', '12||Fallow|St|||Alexandria|VA|22314'],
		['12 Fallow St Kestrel Cty Courthouse Cedar Rapids IA', '12||Fallow|St|||Cedar Rapids|IA|'],
		['12 Fallow Rd North Litte Rock AR 72117', '12||Fallow|Rd|||North Litte Rock|AR|72117'],
		['12 KESTREL DR WILLOUGHBY HL OH 44092', '12||KESTREL|DR|||WILLOUGHBY HL|OH|44092'],
		// The first digits of the ZIP tell whether the post has such a town: West Mansfield is in 43358.
		['12 Kestrel Ave W Mansfield OH 44906', '12||Kestrel|Ave|W||Mansfield|OH|44906'],
		['12 Kestrel Ave W Mansfield OH 43358', '12||Kestrel|Ave|||W Mansfield|OH|43358'],
		['12 S 5th St E Missoula MT 59801', '12|S|5th|St|E||Missoula|MT|59801'],
		['12 Kestrel St N Hollywood CA 91601', '12||Kestrel|St|||N Hollywood|CA|91601'],
		['12 FM 9 Rd Humble TX 77338', '12||FM 9 Rd||||Humble|TX|77338'],
		['12 Farm to Market 9 Rd Humble TX 77338', '12||Farm to Market 9 Rd||||Humble|TX|77338'],
		['12 Alameda de las Liebres Belmont CA 94002', '12||Alameda de las Liebres||||Belmont|CA|94002'],
		['12 Kestrel Valley St Simons Island GA 31522', '12||Kestrel Valley||||St Simons Island|GA|31522'],
		['12 Kestrel Square Village Apt 3 New York NY', '12||Kestrel Square Village|||Apt 3|New York|NY|'],
	])('%j is %j', (text, expected) => {
		expect(withoutCountry(parseAddress(text))).toEqual(partsOf(expected));
	});
});

describe('parseAddress of a part of an address', () => {
	it.each([
		['15 N. Birchwood Ct 22922', '15|N.|Birchwood|Ct|||||22922'],
		['15 Birchwood Cv NE 07871', '15||Birchwood|Cv|NE||||07871'],
		['15 Birchwood Trl #3 59477', '15||Birchwood|Trl||3|||59477'],
		['15 Birchwood Ter 2nd Floor 77782', '15||Birchwood|Ter||2nd Floor|||77782'],
		['15 Birchwood Hwy 33239-3553', '15||Birchwood|Hwy|||||33239-3553'],
		['9 Quail Run Court 36082', '9||Quail Run|Court|||||36082'],
		['40 Birchwood Rd Deep Run 28525', '40||Birchwood|Rd|||Deep Run||28525'],
		// The ZIP tells the state, and so which towns there are.
		['40 Birchwood Avenue West Rockport 04865', '40||Birchwood|Avenue|||West Rockport||04865'],
		['40 Birchwood Avenue West Denver 80204', '40||Birchwood|Avenue|West||Denver||80204'],
		['40 SLEEPY AVENUE WEST RD WILKESBORO 28697', '40||SLEEPY AVENUE WEST|RD|||WILKESBORO||28697'],
		['40 Birchwood Flower Mound 75028', '40||Birchwood||||Flower Mound||75028'],
		['12 Birchwood St', '12||Birchwood|St|||||'],
		['12 N Birchwood Unit 3E', '12|N|Birchwood|||Unit 3E|||'],
		['12 Birchwood Fourth FL', '12||Birchwood|||Fourth FL|||'],
		['12 Birchwood St No 305', '12||Birchwood|St||No 305|||'],
		['12 W. BIRCHWOOD 2C', '12|W.|BIRCHWOOD|||2C|||'],
		['12 Birchwood Street, SE', '12||Birchwood|Street|SE||||'],
		['12 Birchwood NE', '12||Birchwood||NE||||'],
		['12 Birchwood Hill Ct', '12||Birchwood Hill|Ct|||||'],
		['12 Birchwood Ave Kestrel Hill ct', '12||Birchwood|Ave|||Kestrel Hill|CT|'],
		['12 Birchwood St, 89501', '12||Birchwood|St|||||89501'],
		['12 Birchwood St Reno', '12||Birchwood|St|||Reno||'],
		['Reno, NV 89501', '||||||Reno|NV|89501'],
		['Palm Springs, CA', '||||||Palm Springs|CA|'],
		['Old Town, Reno, NV', '||||||Reno|NV|'],
		['Birchwood Blvd, Reno, NV', '||Birchwood|Blvd|||Reno|NV|'],
		['Reno', ''],
		['', ''],
	])('%j is %j', (text, expected) => {
		expect(withoutCountry(parseAddress(text))).toEqual(partsOf(expected));
	});
});

describe('parseAddress beyond the United States', () => {
	it('gives the country only when the text or its state or postal code says it', () => {
		expect(parseAddress('12 Birchwood St, Reno').country).toBeUndefined();
		expect(parseAddress('12 Birchwood St, Reno, NV').country).toBe('US');
		expect(parseAddress('12 Birchwood St, 89501').country).toBe('US');
		expect(parseAddress('12 Birchwood St, Reno, United States').country).toBe('US');
		expect(parseAddress('12 Birchwood St, Ottawa, Canada').country).toBe('CA');
	});

	it.each([
		['1104 1025 5 Ave SW', '1104', '1025', '5'],
		['305 1200 Birchwood St', '305', '1200', 'Birchwood'],
		['1025 104 St NW', undefined, '1025', '104'],
		['1234 7 Fallow Road', undefined, '1234', '7 Fallow'],
	])('a unit may come before the number without a word or a hyphen in Canada: %s', (street, unit, number, name) => {
		const parts = parseAddress(`${street}, Calgary, AB T2P 1N4`);
		expect([parts.unit_number, parts.street_number, parts.street_name]).toEqual([unit, number, name]);
	});

	it('knows provinces, postal codes and unit numbers before the house number', () => {
		expect(parseAddress('101-1234 W Birchwood St, Vancouver, British Columbia V6E 3X2')).toEqual({
			...partsOf('1234|W|Birchwood|St||101|Vancouver|BC|V6E 3X2'),
			country: 'CA',
		});
	});

	it.each([
		['12 Birchwood Road, Reading, Berkshire RG1 1AA', '12||Birchwood|Road|||Reading||RG1 1AA'],
		['Flat 4, 12 Birchwood Road, London SW1A 1AA, United Kingdom', '12||Birchwood|Road||Flat 4|London||SW1A 1AA'],
		['Birchwood Road, Kestrel, OX3', '||Birchwood|Road|||Kestrel||OX3'],
		['12 Birchwood Square, Birmingham B3', '12||Birchwood|Square|||Birmingham||B3'],
		['9 Birchwood Road, Kestrel Crossing VIC 3999', '9||Birchwood|Road|||Kestrel Crossing|VIC|3999'],
		['8 Birchwood Road, Kestrel Crossing, Qld 4999', '8||Birchwood|Road|||Kestrel Crossing|QLD|4999'],
	])('reads %j, written as in the US', (text, expected) => {
		expect(parseAddress(text)).toEqual({ ...partsOf(expected), full_address: text });
	});

	it.each([
		['12 Birchwood St, Apt B3', '12||Birchwood|St||Apt B3|||'],
		['12 Birchwood St, B3', '12||Birchwood|St||B3|||'],
		['12 Birchwood St B3, Reno', '12||Birchwood|St||B3|Reno||'],
	])('takes no unit for a British postcode: %j', (text, expected) => {
		expect(parseAddress(text)).toEqual(partsOf(expected));
	});

	it.each([
		['101-12 Rue Sainte-Birch O, Montréal, QC H3B 1A1', '12||Sainte-Birch|Rue|O|101|Montréal|QC|H3B 1A1'],
		['101-12 RUE BIRCH, Le Kestrel, Montréal / Reno', '12||BIRCH|RUE||101|Montréal||'],
	])('reads a French street: %j', (text, expected) => {
		expect(withoutCountry(parseAddress(text))).toEqual(partsOf(expected));
	});

	it.each([
		['Birkenweg 5, 10115 Berlin, Germany', 'Berlin', '10115'],
		['12 Birchwood, Paris, France', 'Paris', undefined],
	])('invents no American parts for %j', (text, city, postal_code) => {
		expect(parseAddress(text)).toEqual({ city, full_address: text, ...(postal_code && { postal_code }) });
	});
});

describe('parseAddress of anything', () => {
	const word = fc.oneof(
		fc.constantFrom(
			'12',
			'N',
			'Oak',
			'St',
			'SE',
			'Apt',
			'#4',
			'Reno',
			',',
			'NV',
			'89501',
			'US',
			'Hwy',
			'50',
			'Floor',
			'St.',
		),
		fc.string({ maxLength: 8 }),
	);

	it('never throws and gives only what the text holds', () => {
		fc.assert(
			fc.property(fc.array(word), (words) => {
				const text = words.join(' ');
				const { state_code, postal_code, country, full_address, ...parts } = parseAddress(text);
				const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
				for (const value of Object.values(parts))
					expect(letters).toContain(value.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 1));
				expect(state_code ?? 'NV').toMatch(/^[A-Z]{2}$/);
				expect(country ?? 'US').toMatch(/^(US|CA)$/);
			}),
			{ numRuns: 300 },
		);
	});

	it('finds the parts that an address was made of', () => {
		const name = fc.constantFrom('Birchwood', 'Larkspur', 'Old Mill', 'Kestrel');
		const part = fc.record({
			street_number: fc.integer({ min: 1, max: 99_999 }).map(String),
			street_dir_prefix: fc.constantFrom('', 'N', 'SW', 'East'),
			street_name: name,
			street_suffix: fc.constantFrom('St', 'Avenue', 'Ln', 'Blvd', 'Ct'),
			street_dir_suffix: fc.constantFrom('', 'NE', 'South'),
			unit_number: fc.constantFrom('', 'Apt 4', 'Unit B', 'Ste 200'),
			city: fc.constantFrom('Reno', 'Palm Springs', 'St. Paul', 'West Chicago'),
			state_code: fc.constantFrom('NV', 'CA', 'MN', 'FL', 'CT', 'NE'),
			postal_code: fc.integer({ min: 10_000, max: 99_999 }).map(String),
		});
		fc.assert(
			fc.property(part, (parts) => {
				const street = FIELDS.slice(0, 6).map((field) => parts[field]);
				const text = `${street.filter(Boolean).join(' ')}, ${parts.city}, ${parts.state_code} ${parts.postal_code}`;
				expect(withoutCountry(parseAddress(text))).toEqual(partsOf(FIELDS.map((field) => parts[field]).join('|')));
			}),
			{ numRuns: 300 },
		);
	});

	it.each([
		'1 '.repeat(50_000),
		','.repeat(100_000),
		'a'.repeat(100_000),
		'# '.repeat(50_000),
		'N '.repeat(50_000),
		'1-'.repeat(50_000),
	])('survives long hostile text', (text) => {
		expect(() => parseAddress(text)).not.toThrow();
	});
});

it.each([
	['177 & 179 Mill St, Sparks, NV 89431', { street_number: '177 & 179', street_name: 'Mill', city: 'Sparks' }],
	['620, 624 and 630 Mill Road, Sparks, NV', { street_number: '620 624 and 630', street_name: 'Mill' }],
	['5/7 Harbor Dr, Sparks, NV 89431', { street_number: '5/7', street_name: 'Harbor', street_suffix: 'Dr' }],
	[
		'325 Broadway UNIT PH, New York, NY 10003',
		{ street_number: '325', street_name: 'Broadway', unit_number: 'UNIT PH' },
	],
	['64 Alder St APT GARDEN, Brooklyn, NY 11211', { street_suffix: 'St', unit_number: 'APT GARDEN' }],
	['71 Alder Ave UNIT SOUTH 9B, Brooklyn, NY 11205', { street_suffix: 'Ave', unit_number: 'UNIT SOUTH 9B' }],
	['12 Unit St, Sparks, NV 89431', { street_name: 'Unit', street_suffix: 'St' }],
])('several houses, and units that are words: %s', (text, parts) => {
	expect(parseAddress(text)).toMatchObject(parts);
});

it.each([
	['12 Alder St, 89431 Sparks, NV', { city: 'Sparks', postal_code: '89431' }],
	['12 ALDER LN SPARKS CITY 89431 NV', { city: 'SPARKS CITY', state_code: 'NV', postal_code: '89431' }],
	['12 Alder St, Sparks 89431, Nevada', { city: 'Sparks', state_code: 'NV', postal_code: '89431' }],
	['12 Dixie Hwy 33139', { street_name: 'Dixie', postal_code: '33139' }],
	['12 Alder St, Sparks NV89431', { city: 'Sparks', state_code: 'NV', postal_code: '89431' }],
	['12 Alder St, Sparks, NV ZIP code: 89431', { city: 'Sparks', state_code: 'NV', postal_code: '89431' }],
])('a ZIP code in an unusual place: %s', (text, parts) => {
	const found = parseAddress(text);
	expect(found).toMatchObject(parts);
	expect(found.unit_number).toBeUndefined();
});

it.each([
	'12 Alder St, Sparks, NV 89431 #240011223',
	'12 Alder St, Sparks, NV 89431 | #RX-10998877',
	'MLS #240011223 12 Alder St, Sparks, NV 89431',
	'12 Alder St, Sparks, NV 89431 (MLS 240011223)',
	'12 Alder St, Sparks NV 89431 - Listing #5512345',
	'12 Alder St null, Sparks, NV 89431',
	'undefined 12 Alder St, N/A, Sparks, NV 89431',
	'12 Alder St (Fallow Building), Sparks (South Meadows), NV 89431',
	'12 Alder St [Map], Sparks, NV 89431',
	'12 Alder St Fallow Place Apartments, Sparks, NV 89431',
	'12 Alder St Alder Square, Sparks, NV 89431',
])('what is no part of an address: %s', (text) => {
	expect(withoutCountry(parseAddress(text))).toEqual(partsOf('12||Alder|St|||Sparks|NV|89431'));
});

it.each([
	['17 Null Rd, Sparks, NV 89431', { street_name: 'Null', street_suffix: 'Rd' }],
	['#207-12 Alder Ct, Sparks, NV 89431', { street_number: '12', street_name: 'Alder', unit_number: '207' }],
	['410 UNIT 100 ALDER ST, Sparks, NV', { street_number: '410', street_name: 'ALDER', unit_number: 'UNIT 100' }],
	['12 ALDER ST UT C2, Sparks, NV', { street_suffix: 'ST', unit_number: 'UT C2' }],
	['12, rue des Aulnes, bureau 100, Montréal, QC H2X 1Y6', { street_name: 'des Aulnes', unit_number: 'bureau 100' }],
	['12 Alder Ave Ste A8 Ste A8, Sparks, NV 89431', { unit_number: 'Ste A8' }],
	['12 Alder Dr #402 Unit 402, Sparks, NV 89431', { unit_number: '402' }],
	['12 Alder St #BLD, Sparks, NV 89431', { street_suffix: 'St', unit_number: 'BLD' }],
	['12 Alder Pl UNIT NORTH TOWER 9, Sparks, NV 89431', { street_suffix: 'Pl', unit_number: 'UNIT NORTH TOWER 9' }],
	['14, 16, 18 Alder St, Sparks, NV 89431', { street_number: '14 16 18', street_name: 'Alder' }],
	['14A & 14B Alder St, Sparks, NV 89431', { street_number: '14A & 14B', street_name: 'Alder' }],
	['4200 NC 54, Chapel Hill, NC 27516', { street_name: 'NC 54', city: 'Chapel Hill' }],
	['1509 IH 35 NORTH NEW BIRCHFELS TX 78130', { street_name: 'IH 35', street_dir_suffix: 'NORTH' }],
	['1234 B AND S DR, Sparks, NV', { street_name: 'B AND S', street_suffix: 'DR' }],
])('units, houses and roads: %s', (text, parts) => {
	expect(parseAddress(text)).toMatchObject(parts);
});

it.each([
	[
		'14 Alder Mews, Ballintemple, Co. Cork, T12 FX4K',
		{ street_name: 'Alder', city: 'Ballintemple', postal_code: 'T12 FX4K' },
	],
	['41 Alder Park, Stillorgan, Co. Dublin, A94 KF82', { city: 'Stillorgan', postal_code: 'A94 KF82' }],
	['12 Alder St, Sparks, CO 80201', { city: 'Sparks', state_code: 'CO' }],
])('a county of Ireland is not Colorado: %s', (text, parts) => {
	const parsed = parseAddress(text);
	expect(parsed).toMatchObject(parts);
	expect(parsed.state_code).toBe('state_code' in parts ? parts.state_code : undefined);
});

it.each(['11:00 AM, In-Person', '+1 775-555-0138', '3. LISTING OF THE WEEK', '2 x 24" x 36" panel', '2 days ago'])(
	'“%s” has no house number',
	(text) => {
		expect(parseAddress(text).street_number).toBeUndefined();
	},
);

it('a cross street, a state’s name before its code, and a district of Dublin are no part of street, town, and unit', () => {
	expect(parseAddress('276 N Alder Rd near Juniper Rd, Sparks, NV 89431')).toMatchObject({
		street_name: 'Alder',
		city: 'Sparks',
	});
	expect(parseAddress('12 SE Alder Dr, Sparks, Nevada NV 89431')).toMatchObject({ city: 'Sparks', state_code: 'NV' });
	expect(parseAddress('12 Alder St, Apt 4, New York, NY 10009').city).toBe('New York');
	expect(parseAddress('14 Alder Grove, Clontarf, Dublin 3, D03X2K7')).toMatchObject({
		street_name: 'Alder',
		city: 'Dublin 3',
		postal_code: 'D03 X2K7',
	});
	expect(parseAddress('14 Alder Grove, Clontarf, Dublin 3, D03X2K7').unit_number).toBeUndefined();
});
