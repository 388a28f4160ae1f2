/** Fits the weights of evidence on the tables beside it: `npm run fit`. The same tables give the same bytes. */
import { writeFile } from 'node:fs/promises';
import { FITS } from './fits';

for (const { weights, fitted } of FITS) await writeFile(weights, await fitted());
