import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInquiry } from '@/lib/capture/inquiry/inquiry';
import { ROOT } from '@/tests/support/places';
import { sampleInquiry } from './sample-home';

const LOCALES = join(ROOT, 'public/_locales');

const wordsOf = (language: string) => {
	const messages: Record<string, { message: string }> = JSON.parse(
		readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'),
	);
	return (key: string) => messages[key]?.message ?? '';
};

it.each(readdirSync(LOCALES))('the sample’s message fills the whole form in %s', (language) => {
	const text = wordsOf(language);
	expect(readInquiry(sampleInquiry(text).flat().join('\n'))).toMatchObject({
		person: {
			first_name: 'Dana',
			last_name: 'Whitfield',
			phone_number: '(775) 555-0142',
			email: 'dana.whitfield@example.com',
		},
		listing: { price: 415_000, mls_number: '555012345', property: { address: { street_address: '12 Sample Street' } } },
		message: text('sample_message'),
	});
});
