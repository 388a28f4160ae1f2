import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The production build that is tested: nothing in it was made for tests. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** Where pictures, traces and reports go; not under version control. */
export const ARTIFACTS = join(ROOT, '.artifacts');
