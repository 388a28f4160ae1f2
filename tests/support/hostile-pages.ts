const HOUSE = `<script type="application/ld+json">${JSON.stringify({
	'@type': 'House',
	address: { streetAddress: '12 Alder Way', addressLocality: 'Sparks', addressRegion: 'NV', postalCode: '89431' },
})}</script><h1>12 Alder Way, Sparks, NV 89431</h1><p>$415,000</p>`;

const script = (type: string, text: string) => `<script type="${type}">${text}</script>`;
const brokenJson = (filling: string) => script('application/ld+json', `{"@type": "House", ${filling} x`);
const many = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join('');
const nested = (count: number, open: string, close: string) => open.repeat(count) + close.repeat(count);

/** Bodies of pages that go on and on with one thing, `count` times of it. */
const KINDS: Record<string, (count: number) => string> = {
	'links without a text': (count) => many(count, () => '<a href=tel:1></a>'),
	'links of one number': (count) => many(count, () => '<a href="tel:7755550101">c</a>'),
	'cards of people': (count) =>
		many(
			count,
			(i) => `<div><b>Petra Quill${i}</b><a href="tel:775555${1_000 + (i % 9_000)}">(775) 555-0101</a></div>`,
		),
	'blanks in broken JSON-LD': (count) => brokenJson(' '.repeat(count)),
	'line breaks in broken JSON-LD': (count) => brokenJson('\n'.repeat(count)),
	'semicolons in broken JSON-LD': (count) => brokenJson(';'.repeat(count)),
	'commas in broken JSON-LD': (count) => brokenJson(', '.repeat(count)),
	'control characters in broken JSON-LD': (count) => brokenJson('\u0001'.repeat(count)),
	'blocks of JSON-LD': (count) => many(count, (i) => script('application/ld+json', `{"@type":"House","name":"${i}"}`)),
	'homes in JSON-LD': (count) => script('application/ld+json', `[${many(count, () => '{"@type":"House"},')}1]`),
	'depths of JSON-LD': (count) =>
		script('application/ld+json', nested(count, '{"mainEntity":', '}').replace('}', '1}')),
	'objects in a state': (count) =>
		script('application/json', `{"list_agent":[${many(count, (i) => `{"a":{"b":${i}}},`)}1]}`),
	'homes in a state': (count) =>
		script(
			'application/json',
			`[${many(count, (i) => `{"UnparsedAddress":"${i} Alder Way","City":"Sparks","ListPrice":1,"MlsId":"x"},`)}1]`,
		),
	'messages side by side': (count) => many(count, () => '<p role=log>hello there, is it still for sale?</p>'),
	'messages without a text': (count) => many(count, () => '<p role=log></p>'),
	'messages within messages': (count) => nested(count, '<div role=log>', '</div>'),
	...Object.fromEntries(
		[
			'Message: a\n',
			'1 A St, Reno, NV\n',
			'房屋',
			'Dana Vale ',
			'Dana: hi\nBot: name?\n',
			' "Dana said: ',
			'\n \t',
		].map((text) => [
			`a message of ${JSON.stringify(text)}`,
			(count: number) => `<pre role=log>${text.repeat(count)}</pre>`.repeat(2),
		]),
	),
	'an agent’s given name': (count) => `<p>Listed by Petra Quill</p><p>${'Petra,'.repeat(count)}</p>`,
	'text in one node': (count) => `<p>${'Cedar '.repeat(count)}</p>`,
	'text in many nodes': (count) => many(count, (i) => `<p>Cedar ${i}</p>`),
	'inline elements': (count) => `<p>${many(count, (i) => `<b>${i}</b>`)}</p>`,
	'elements within elements': (count) => nested(count, '<div>', '</div>'),
	'elements without anything': (count) => many(count, () => '<i></i>'),
	'hidden elements': (count) => many(count, () => '<p style="display: none">x</p>'),
	'prices in elements': (count) => many(count, () => '<span>$415,000</span>'),
	'properties side by side': (count) =>
		`<div itemscope itemtype="https://schema.org/House">${many(count, () => '<b itemprop=name>x</b>')}</div>`,
	'properties within properties': (count) =>
		`<div itemscope itemtype="https://schema.org/House">${nested(count, '<b itemprop=name>x', '</b>')}</div>`,
	'items within items': (count) =>
		nested(count, '<div itemprop=about itemscope itemtype="https://schema.org/House">', '</div>'),
	'items side by side': (count) => many(count, () => '<div itemscope itemtype="https://schema.org/House"></div>'),
	'descriptions of the page': (count) => many(count, (i) => `<meta property="og:title" content="${i} Alder Way">`),
	pictures: (count) => many(count, (i) => `<img src="https://example.com/${i}.jpg" alt="12 Alder Way">`),
	'sizes of a picture': (count) => `<img srcset="${many(count, (i) => `https://example.com/${i}.jpg ${i}w, `)}">`,
	menus: (count) => many(count, () => '<nav><a href="/">Homes for sale</a></nav>'),
	'attributes of an element': (count) => `<p ${many(count, (i) => `a${i}=1 `)}>x</p>`,
	'forms that hide methods': (count) => many(count, () => '<form><input name=getAttribute></form>'),
};

export const HOSTILE_PAGES = Object.keys(KINDS);

/** So many repetitions of the kind have about so many characters. */
export const repetitions = (kind: string, characters: number): number =>
	Math.ceil((100 * characters) / (hostilePage(kind, 100).length - hostilePage(kind, 0).length));

/** A page of one home that holds a hostile part of so many repetitions. */
export const hostilePage = (kind: string, count: number): string => `${HOUSE}${KINDS[kind]?.(count) ?? ''}`;
