/** Spreadsheets take a file without this mark for one of their own code page: accents would be lost. */
export const UTF8_MARK = '\uFEFF';

const TYPES = {
	csv: 'text/csv',
	json: 'application/json',
	reg: 'text/plain',
	mobileconfig: 'application/x-apple-aspen-config',
} as const;

/** Hands a file to the browser's downloads; `name` is without its ending, the day is added. */
export function saveFile(name: string, format: keyof typeof TYPES, parts: BlobPart[], now: number): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob(parts, { type: TYPES[format] }));
	link.download = `${name}-${new Date(now).toISOString().slice(0, 10)}.${format}`;
	link.click();
	// The browser has taken hold of the file by then.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
