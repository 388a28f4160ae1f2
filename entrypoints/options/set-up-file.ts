import { saveFile } from '@/entrypoints/live/save-file';
import { findPerson } from '@/lib/roster/find-person';
import { type ImportPlan, planImport } from '@/lib/setup/file/plan';
import { chromePolicy, firefoxPolicy, macPolicy, policyOf, registryPolicy } from '@/lib/setup/file/policy-files';
import { type FileRefusal, type ReadFile, readSetUpFile } from '@/lib/setup/file/read';
import { type WholeSetUp, writeSetUpFile } from '@/lib/setup/file/write';
import { importSetUp, readOwnSetUp } from '@/lib/store/import-set-up';

/** What can be made of a set-up. */
export type PackFormat = 'set-up' | 'chrome' | 'windows' | 'mac' | 'firefox';

export interface PackOptions {
	format: PackFormat;
	withIds: boolean;
	/** The account whose part is taken, from the top; all when empty. */
	office: readonly string[];
	extensionId: string;
	/** What the profile is called on macOS. */
	title: string;
}

/** Firefox knows an add-on by the id in its manifest, in every browser the same. */
const FIREFOX_ID = 'send-to-rechat@rechat.com';

/** Makes the file and hands it to the browser's downloads. */
export async function saveOfficePack({ format, withIds, office, extensionId, title }: PackOptions): Promise<void> {
	const now = Date.now();
	const file = writeSetUpFile(await readOwnSetUp(), { withIds, office, now });
	const values = () => policyOf(file);
	const save = {
		'set-up': () => saveFile('rechat-set-up', 'json', [JSON.stringify(file, undefined, '\t'), '\n'], now),
		chrome: () => saveFile('rechat-policy-chrome', 'json', [chromePolicy(values(), extensionId)], now),
		windows: () => saveFile('rechat-policy-windows', 'reg', [utf16(registryPolicy(values(), extensionId))], now),
		mac: () =>
			saveFile(
				'rechat-policy-mac',
				'mobileconfig',
				[macPolicy(values(), extensionId, title, () => crypto.randomUUID().toUpperCase())],
				now,
			),
		firefox: () => saveFile('policies', 'json', [firefoxPolicy(values(), FIREFOX_ID)], now),
	} satisfies Record<PackFormat, () => void>;
	save[format]();
}

/** With the mark that the registry editor tells it by. */
function utf16(text: string): Uint8Array<ArrayBuffer> {
	const units = Uint16Array.from(`\uFEFF${text}`, (_, place) => `\uFEFF${text}`.charCodeAt(place));
	return new Uint8Array(units.buffer);
}

const MOST_BYTES = 100_000_000;

/** A file that was read and can be taken. */
export interface OpenedFile {
	read: Exclude<ReadFile, { refusal: FileRefusal }>;
	plan: ImportPlan;
	/** False when the brokerage lets nobody add channels. */
	mayAddChannels: boolean;
}

/** Reads a file and plans what taking it would do; nothing is written. */
export async function openSetUpFile(
	file: File,
	mayAddChannels: boolean,
): Promise<OpenedFile | { refusal: FileRefusal }> {
	if (file.size > MOST_BYTES) return { refusal: 'too_large' };
	const read = readSetUpFile(await file.text());
	return 'refusal' in read ? read : { read, mayAddChannels, plan: planFor(read, mayAddChannels)(await readOwnSetUp()) };
}

/** Imports the file: all of it or nothing. */
export const takeSetUpFile = ({ read, mayAddChannels }: OpenedFile): Promise<void> =>
	importSetUp(planFor(read, mayAddChannels));

const planFor = (read: OpenedFile['read'], mayAddChannels: boolean) => (current: WholeSetUp) =>
	planImport(read, current, findPerson(current.agents), () => crypto.randomUUID(), mayAddChannels);
