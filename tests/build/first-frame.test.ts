import { describe, expect, it } from 'vitest';
import { PERSON_FIELDS } from '@/lib/lead/fields';
import messages from '../../public/_locales/en/messages.json';
import { BROWSERS, readBuild } from './built';

/** Bytes. */
const LONGEST_SCRIPT = 1_000;

describe.each(BROWSERS)('what is there before the popup has run any code, for %s', (browser) => {
	const { read } = readBuild(browser);
	const html = read('popup.html');

	it.each([...PERSON_FIELDS, 'note'])('is the form, with a field for the %s', (name) => {
		const [field] = new RegExp(`data-field="${name}".*?<(?:input|textarea)[^>]*>`).exec(html) ?? [];
		expect(field).toBeDefined();
		expect(field).not.toMatch(/\sdisabled|\sreadonly/);
	});

	it('has the cursor in the first name', () => {
		expect(/<input[^>]*\sautofocus/.exec(html)?.index).toBe(html.indexOf('<input'));
	});

	it('sends nobody, and opens nothing that would be empty', () => {
		expect(html).not.toMatch(/type="submit"|\spopovertarget=/);
	});

	it('waits for no script but one of at most 1 kB', () => {
		const scripts = [...html.matchAll(/<script(?![^>]*type="module")[^>]*\ssrc="\/([^"]+)"/g)].map(([, file]) => file);
		expect(scripts).toEqual(['before-paint.js']);
		expect(Buffer.byteLength(read('before-paint.js'))).toBeLessThanOrEqual(LONGEST_SCRIPT);
	});

	it('is in the words of the catalogue', () => {
		const named = [...html.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
		expect(named).toContain('form_reading');
		expect(named.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
		expect(named.filter((key) => /\$\d/.test(messages[key as keyof typeof messages].message))).toEqual([]);
	});
});

it.each(['show-form', 'page-draft', 'person-name', 'phone'])('the form’s %s is compiled as a whole', (name) => {
	const { paths, read } = readBuild('chrome');
	const file = paths.find((path) => path.includes(`/${name}-`) && path.endsWith('.js')) ?? '';
	expect(read(file)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
