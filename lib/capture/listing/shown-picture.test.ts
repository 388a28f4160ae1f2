import { describe, expect, it } from 'vitest';
import { emptyReading, type Picture } from '@/lib/page/reading';
import type { Capture } from '../capture';
import { shownPicture } from './shown-picture';

const PAGE = 'https://homes.example.com/listing/12-alder-way';
const shown = (cover: string | undefined, ...pictures: Picture[]) => {
	const capture: Capture = {
		kind: 'listing',
		details: {},
		people: [],
		origins: [],
		listing: {
			...(cover && { cover_image_url: cover }),
			property: { address: { street_number: '12', street_name: 'Alder', street_suffix: 'Way' } },
		},
	};
	return shownPicture(capture, { ...emptyReading(PAGE), pictures });
};
const loaded = (url: string, size: [number, number] = [960, 640], alt?: string): Picture => ({
	url,
	loaded: url,
	loadedSize: size,
	...(alt && { alt }),
});

const HASH = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

describe('the picture that the form shows', () => {
	it.each([
		['the cover itself', 'https://p.example.com/12-alder/1.jpg', 'https://p.example.com/12-alder/1.jpg'],
		[
			'another size by a mark behind the name',
			`https://p.example.com/fp/${HASH}-p_d.jpg`,
			`https://p.example.com/fp/${HASH}-cc_ft_960.webp`,
		],
		[
			'another size by width and height',
			'https://ap.example.com/5a4f384188266058l-m3141585559od-w480_h360.jpg',
			'https://ap.example.com/5a4f384188266058l-m3141585559rd-w2048_h1536.webp',
		],
		[
			'another size in another folder',
			'https://ssl.example.com/photo/40/bigphoto/110/7345110_0.jpg',
			'https://ssl.example.com/photo/40/mbphotov3/110/genMid.7345110_0.jpg',
		],
		[
			'a theme’s smaller copy',
			'https://www.example.com/wp-content/uploads/2025/05/hero.jpg',
			'https://www.example.com/wp-content/uploads/2025/05/hero-1024x683.jpg',
		],
		[
			'a server that makes sizes',
			'https://media.example.com/listings/front.jpg',
			'https://homes.example.com/_next/image?url=https%3A%2F%2Fmedia.example.com%2Flistings%2Ffront.jpg&w=1080&q=75',
		],
		[
			'a size in the path',
			'https://res.example.com/q/image/upload/front-porch.jpg',
			'https://res.example.com/q/image/upload/w_800,h_600,c_fill/front-porch.jpg',
		],
		[
			'the next photo under the listing’s number',
			'https://cdn.example.com/mls/240012345/1.jpg',
			'https://cdn.example.com/mls/240012345/2.jpg',
		],
	])('is %s', (_, cover, url) => {
		expect(shown(cover, loaded('https://homes.example.com/hero/welcome.jpg'), loaded(url))).toBe(url);
	});

	it('is the first photo whose text names the street', () => {
		const photo = loaded('https://p.example.com/abc.jpg', [960, 640], 'Front of 12 Alder Way, Sparks');
		expect(shown(undefined, loaded('https://p.example.com/xyz.jpg'), photo)).toBe(photo.url);
		expect(shown('https://elsewhere.example.org/1.jpg', photo)).toBe(photo.url);
	});

	it.each([
		['a logo', loaded('https://cdn.example.com/mls/240012345/logo.jpg')],
		['an agent’s portrait under the same number', loaded('https://cdn.example.com/mls/240012345/p.jpg', [300, 300])],
		['another listing’s photo', loaded('https://cdn.example.com/mls/240099999/1.jpg')],
		['a photo that is only announced', { url: 'https://cdn.example.com/mls/240012345/1.jpg' }],
		['a photo over http', loaded('http://cdn.example.com/mls/240012345/1.jpg')],
		['a home of another number', loaded('https://p.example.com/abc.jpg', [960, 640], '112 Alder Way')],
	])('is never %s', (_, picture) => {
		expect(shown('https://cdn.example.com/mls/240012345/1.jpg', picture)).toBeUndefined();
	});
});
