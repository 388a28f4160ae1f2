import { describe, expect, inject, it } from 'vitest';
import { readLinkSurroundings } from '@/lib/page/link';
import { openPage } from './sample';

const page = openPage();
const run = <Value>(script: 'reader' | 'selection', call: string) =>
	page().evaluate<Value>(`${inject('scripts')[script]}; ${script}.${call}`);

const messagesOf = async (html: string, url = 'https://www.example.com/'): Promise<string[]> => {
	await page().setContent(html);
	return run<string[]>('reader', `readPage(document, ${JSON.stringify(url)}, true, () => true).messages`);
};
const selectionOf = () => run<string | undefined>('selection', 'readSelection(window)');

const GMAIL = `<script></script><div role="main"><h2 data-thread-perm-id="t1">New lead</h2>
	<div data-message-id="#1" aria-expanded="false">Petra Quill: an older message that is folded</div>
	<div data-message-id="#2"><span email="petra@example.com" name="Petra Quill">Petra Quill</span><div>Hello,<br>is it free?</div><p>Petra</p></div></div>`;

describe('messages that stand open', () => {
	it('are read in Gmail with subject and sender, the folded ones left out', async () => {
		const [only, second] = await messagesOf(GMAIL, 'https://mail.google.com/mail/u/0/#inbox/1');
		expect(second).toBeUndefined();
		expect(only).toMatch(/^Subject: New lead\nFrom: Petra Quill <petra@example.com>\n/);
		expect(only).toContain('Hello,\nis it free?\n\nPetra');
	});

	it('are read in Outlook on the web', async () => {
		const html =
			'<script></script><div role="main"><div aria-label="Message body" id="UniqueMessageBody_1"><div role="document">Name: Petra Quill<br>Phone: 775-555-0141</div></div></div>';
		expect(await messagesOf(html)).toEqual(['Name: Petra Quill\nPhone: 775-555-0141']);
	});

	it('are read in Yahoo Mail, several of them', async () => {
		const html =
			'<script></script><div data-test-id="message-view"><p>The first message here</p></div><div data-test-id="message-view"><p>The second message here</p></div>';
		expect(await messagesOf(html)).toHaveLength(2);
	});

	it('are read in an inbox that only its address tells', async () => {
		const html = '<script></script><nav>Menu</nav><main><p>Petra Quill</p><p>Is it still free?</p></main>';
		expect(await messagesOf(html, 'https://portal.example.com/inbox/42')).toEqual(['Petra Quill\n\nIs it still free?']);
		expect(await messagesOf(html, 'https://portal.example.com/homes/42')).toEqual([]);
	});

	it.each([
		['iCloud Mail', 'Is it still free?'],
		['Sunday, 2:30 PM - Roundcube Webmail', 'Subject: Sunday, 2:30 PM - Roundcube Webmail\nIs it still free?'],
		['Yahoo! Mail (petra@example.com)', 'Is it still free?'],
		[
			'House on Alder - petra@example.com - Gmail',
			'Subject: House on Alder - petra@example.com - Gmail\nIs it still free?',
		],
		['12 Old Mail Rd, Sparks', undefined],
	])('are read in webmail that only its title tells: “%s”', async (title, text) => {
		const html = `<title>${title}</title><script></script><main><p>Is it still free?</p></main>`;
		expect(await messagesOf(html)).toEqual(text ? [text] : []);
	});

	it('may be a mail shown on its own, which has no scripts', async () => {
		const html =
			'<table><tr><td>Name:</td><td>Petra Quill</td></tr></table><div style="display:none">preview text</div>';
		expect(await messagesOf(html)).toEqual(['Name:\tPetra Quill']);
	});

	it('of a saved mail have its title for a subject', async () => {
		const [text] = await messagesOf('<title>New lead: Petra Quill</title><p>Phone: 775-555-0141</p>');
		expect(text).toBe('Subject: New lead: Petra Quill\nPhone: 775-555-0141');
	});

	it('are not looked for in a page of its own standing, nor in a huge one', async () => {
		expect(await messagesOf('<link rel="canonical" href="/x"><p>Name: Petra Quill, an agent</p>')).toEqual([]);
		expect(await messagesOf(`<p>${'<b>Petra</b> '.repeat(4_000)}</p>`)).toEqual([]);
	});

	it('survive a page that hides the document’s own methods, and long texts are cut', async () => {
		const html = `<img name="querySelectorAll"><img name="body"><form><input name="innerText"></form><div role="log">${'Is it free? '.repeat(5_000)}</div>`;
		const [text = ''] = await messagesOf(html);
		expect(text.length).toBe(20_000);
	});
});

describe('the selection', () => {
	it('keeps its line breaks', async () => {
		await page().setContent('<div id="all"><p>Petra Quill</p><p>775-555-0141<br>Sparks</p></div>');
		await page().evaluate(() => getSelection()?.selectAllChildren(document.getElementById('all') as Element));
		expect(await selectionOf()).toBe('Petra Quill\n\n775-555-0141\nSparks');
	});

	it('is read in a focused field, but never in a password', async () => {
		await page().setContent(
			'<img name="activeElement"><textarea>one\ntwo</textarea><input type="password" value="secret">',
		);
		await page().locator('textarea').selectText();
		expect(await selectionOf()).toBe('one\ntwo');
		await page().locator('input').selectText();
		expect(await selectionOf()).toBeUndefined();
	});

	it('is nothing where nothing is selected', async () => {
		await page().setContent('<p>text</p>');
		expect(await selectionOf()).toBeUndefined();
	});
});

describe('the text around a link', () => {
	const around = (href: string) => page().evaluate(readLinkSurroundings, href);

	it('is the smallest card that holds it', async () => {
		await page().setContent(
			'<base href="https://www.example.com/"><ul><li><a href="/12-alder-way"><img></a><p>12 Alder Way, Sparks</p><p>$399,000</p></li><li><a href="/90-oak-st">90 Oak St</a></li></ul>',
		);
		expect(await around('https://www.example.com/12-alder-way')).toBe('12 Alder Way, Sparks\n\n$399,000');
		expect(await around('https://www.example.com/nowhere')).toBeUndefined();
	});

	it('stays small in a page without cards', async () => {
		await page().setContent(
			`<main><div><a href="https://www.example.com/x">12 Alder Way</a></div>${'<div>word word word</div>'.repeat(500)}</main>`,
		);
		expect(await around('https://www.example.com/x')).toBe('12 Alder Way');
	});
});
