import { describe, expect, it } from 'vitest';
import { readInquiry } from '../inquiry/inquiry';
import { readGesture } from './gesture';

const link = (url: string, text = '') => readGesture({ link: { url, text } });

describe('a right-clicked phone or email', () => {
	it.each([
		['tel:+1-775-555-0132', { phone_number: '+17755550132' }],
		['tel:(775)%20555-0132', { phone_number: '+17755550132' }],
		['sms:7755550132?body=Hi', { phone_number: '+17755550132' }],
		['https://wa.me/17755550132', { phone_number: '+17755550132' }],
		['mailto:dana.vale@example.com?subject=12%20Alder%20Way', { email: 'dana.vale@example.com' }],
	])('%s is the lead’s', (url, person) => {
		const found = link(url, 'Dana Vale\nAlder Lane Realty');
		expect(found?.people).toEqual([{ role: 'inquirer', ...person }]);
		expect(found?.suggested_lead).toBe(0);
		expect(found?.origins.every(({ source }) => source === 'link')).toBe(true);
	});

	it.each(['tel:', 'tel:123', 'mailto:', 'mailto:nobody', 'tel:%E0%A4%A', 'javascript:alert(1)', 'not a link'])(
		'%s gives nothing',
		(url) => expect(link(url)).toBeUndefined(),
	);
});

describe('a right-clicked link to a listing', () => {
	it.each([
		'12 Alder Way, Sparks, NV 89431, two bedrooms, $389,500.',
		'12 Alder Way $389,500',
		'12 Alder Way\n$389,500\n2 bd',
		'12 Alder Way, two bedrooms, $389,500',
		'12 Alder Way, 3 beds, $389,500',
	])('has no price or rooms in its street: %s', (text) => {
		const { listing } = link('https://www.example.com/listings/12-alder-way', text) ?? {};
		expect(listing).toMatchObject({ price: 389_500, property: { address: { street_address: '12 Alder Way' } } });
	});

	it.each([
		['https://www.example.com/homedetails/12-Alder-Way-Sparks-NV-89431/29157463_zpid/', '12 Alder Way', 'NV', '89431'],
		[
			'https://www.example.com/realestateandhomes-detail/12-Alder-Way_Sparks_NV_89431_M12345-67890',
			'12 Alder Way',
			'NV',
			'89431',
		],
		['https://www.example.com/NV/Sparks/12-Alder-Way-89431/home/123456', '12 Alder Way', 'NV', '89431'],
	])('%s spells the address itself', (url, street, state, zip) => {
		const address = link(url)?.listing?.property?.address;
		expect(address).toMatchObject({ street_address: street, state_code: state, postal_code: zip });
	});

	it('takes price and commas from the card around it, and the link without tracking as the page', () => {
		const found = link(
			'https://www.example.com/homes/sparks/12-alder-way-89431?utm_source=mail#photos',
			'$399,000\n3 bd · 2 ba · 1,640 sqft\n12 Alder Way, Sparks, NV 89431\nListed by Alder Lane Realty',
		);
		expect(found?.listing?.price).toBe(399_000);
		expect(found?.listing?.property?.address?.full_address).toBe('12 Alder Way, Sparks, NV 89431');
		expect(found?.referer_url).toBe('https://www.example.com/homes/sparks/12-alder-way-89431');
		expect(found?.people).toEqual([]);
	});

	it('believes the link where the text speaks of another house', () => {
		const found = link(
			'https://www.example.com/homedetails/12-Alder-Way-Sparks-NV-89431/1_zpid/',
			'Near 90 Oak St, Reno, NV 89501',
		);
		expect(found?.listing?.property?.address?.street_number).toBe('12');
	});

	it.each([
		['https://www.example.com/about', 'About us'],
		['https://www.example.com/agents/dana-vale', 'Dana Vale\n(775) 555-0100'],
		['https://www.example.com/2024/05/10-tips-for-sellers', '10 tips for sellers'],
	])('%s is none', (url, text) => expect(link(url, text)).toBeUndefined());
});

describe('a selection', () => {
	it('is the lead, in the selection’s words', () => {
		const found = readGesture(
			{
				selection: 'Name: Petra Quill\nPhone: (775) 555-0141\nMessage: Is it still for sale?',
			},
			readInquiry,
		);
		expect(found?.people).toEqual([
			{ role: 'inquirer', first_name: 'Petra', last_name: 'Quill', phone_number: '(775) 555-0141' },
		]);
		expect(found?.message).toBe('Is it still for sale?');
		expect(found?.origins).toContainEqual({ field: 'people.0.last_name', source: 'selection', sure: true });
		expect(found?.origins).toContainEqual({ field: 'message', source: 'selection', sure: true });
	});

	it('comes before the link it stands on', () => {
		const found = readGesture(
			{
				selection: 'Petra Quill 775-555-0141',
				link: { url: 'mailto:dana@example.org', text: '' },
			},
			readInquiry,
		);
		expect(found?.people[0]?.first_name).toBe('Petra');
	});

	it('without anything in it leaves the link', () => {
		const found = readGesture(
			{ selection: 'write to us', link: { url: 'mailto:dana@example.org', text: '' } },
			readInquiry,
		);
		expect(found?.people[0]?.email).toBe('dana@example.org');
	});

	it('nothing pointed at gives nothing', () => expect(readGesture({})).toBeUndefined());
});

describe('an address that a link spells', () => {
	const addressOf = (path: string) => link(`https://www.example.com${path}`)?.listing?.property?.address;

	it.each([
		['/NV/Sparks/12-Alder-Way-89431/unit-26/home/28156416', { street_number: '12', unit_number: '26', city: 'Sparks' }],
		['/NY/Queens/69-10-108th-St-11375/unit-4B/home/1', { street_number: '69-10', street_name: '108th' }],
		['/home/12-alder-way-sparks-nv-89431-97282738', { city: 'sparks', state_code: 'NV', postal_code: '89431' }],
		['/NV/Sparks/12-Pacific-Hwy-89431/home/1', { street_suffix: 'Hwy', postal_code: '89431', city: 'Sparks' }],
	])('%s', (path, parts) => {
		expect(addressOf(path)).toMatchObject(parts);
	});

	it('is none in what is written about houses', () => {
		expect(addressOf('/blog/10-best-streets-in-sparks-nv')).toBeUndefined();
	});
});
