import type { ServerResponse } from 'node:http';
import { sendText } from '../answer';

/** Pages that are made rather than kept: their difficulty is their size, their pace or their kind. */

const document = (title: string, head: string, body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const house = (street: string, price: number) => ({
	'@context': 'https://schema.org',
	'@type': 'House',
	address: {
		'@type': 'PostalAddress',
		streetAddress: street,
		addressLocality: 'Reno',
		addressRegion: 'NV',
		postalCode: '89502',
	},
	offers: { '@type': 'Offer', price },
});

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** Ten megabytes of structured data before the part that matters. */
const hugeJson = () => {
	const filler = Array.from({ length: 60_000 }, (_, n) => ({
		'@type': 'Thing',
		name: `Thing ${n}`,
		description: 'x'.repeat(130),
	}));
	return document(
		'11 Bramble Way, Reno, NV 89502',
		jsonLd(JSON.stringify(filler)) + jsonLd(JSON.stringify(house('11 Bramble Way', 410_000))),
		'<h1>11 Bramble Way, Reno, NV 89502</h1><p>$410,000</p><p>3 beds, 2 baths, 1,400 sqft, MLS# 250002011</p>',
	);
};

/** Structured data nested deeper than a recursive reader survives. */
const deepJson = () =>
	document(
		'13 Bramble Way, Reno, NV 89502',
		jsonLd(`${'{"@type":"Thing","about":'.repeat(20_000)}null${'}'.repeat(20_000)}`),
		'<h1>13 Bramble Way, Reno, NV 89502</h1><p>$430,000</p><p>3 beds, 2 baths, 1,400 sqft, MLS# 250002013</p>',
	);

/** A hundred thousand elements. */
const manyNodes = () =>
	document(
		'14 Bramble Way, Reno, NV 89502',
		jsonLd(JSON.stringify(house('14 Bramble Way', 440_000))),
		`<h1>14 Bramble Way, Reno, NV 89502</h1><p>$440,000</p><p>3 beds, 2 baths, 1,400 sqft, MLS# 250002014</p>${'<div><span>x</span></div>'.repeat(50_000)}`,
	);

/** Values of ten thousand characters, as a page may hold by fault or by malice. */
const longValues = () =>
	document(
		`${'Long '.repeat(2_000)}`,
		jsonLd(JSON.stringify({ ...house(`${'9'.repeat(10_000)} Bramble Way`, 1), name: 'N'.repeat(10_000) })),
		`<h1>${'Long '.repeat(2_000)}</h1><a href="tel:${'5'.repeat(10_000)}">Call</a>`,
	);

export const HOSTILE_PAGES: Record<string, () => string> = {
	'/huge-json': hugeJson,
	'/deep-json': deepJson,
	'/many-nodes': manyNodes,
	'/long-values': longValues,
};

/** The pages whose end is held back. */
const held = new Set<() => void>();

/** A listing whose end comes late: the first part at once, the rest when it is let go. */
export function stream(response: ServerResponse) {
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
	const [start = '', end = ''] = document(
		'15 Bramble Way, Reno, NV 89502',
		jsonLd(JSON.stringify(house('15 Bramble Way', 450_000))),
		'<h1>15 Bramble Way, Reno, NV 89502</h1><p>$450,000</p><!--LATER--><p>MLS# 250001555</p>',
	).split('<!--LATER-->');
	response.write(start);
	held.add(() => response.end(end));
}

/** Sends the rest of what is held back. */
export function letGo(response: ServerResponse) {
	for (const end of held) end();
	held.clear();
	sendText(response, 200, 'text/plain', 'Let go');
}

/** A PDF of one empty page. */
export function sendPdf(response: ServerResponse) {
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Kids[3 0 R]/Count 1>>',
		'<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>',
	];
	let pdf = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = pdf.length;
		pdf += `${index + 1} 0 obj${object}endobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	pdf += `xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF`;
	sendText(response, 200, 'application/pdf', pdf);
}
